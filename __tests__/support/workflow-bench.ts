import type { WorkflowJob } from '../../scripts/bench-workflows/corpus/workflow-job.ts'
import type { WorkflowMethod } from '../../scripts/bench-workflows/methods.ts'
import type { WorkflowMeasurement } from '../../scripts/bench-workflows/results.ts'

const COMMITS = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40))
const [first = '', second = '', third = '', fourth = ''] = COMMITS

/** A job that only plans and tables are made of. */
export function workflowJob(change: Partial<WorkflowJob> = {}): WorkflowJob {
  return {
    name: 'small/lint',
    project: {
      repository: 'octo/small',
      commits: [first, second, third, fourth],
      workspaces: ['.'],
    },
    file: 'ci.yml',
    job: 'lint',
    kinds: ['clippy'],
    needs: { toolchains: ['stable'] },
    steps: [{ uses: 'actions/checkout@v6' }, { name: 'Clippy', run: 'cargo clippy' }],
    leftOut: [],
    ...change,
  }
}

export const METHODS: readonly WorkflowMethod[] = [
  { name: 'none', title: 'nothing', digest: '' },
  {
    name: 'rust-cache',
    title: 'peer',
    action: { uses: 'Swatinem/rust-cache', ref: 'v2', folder: '/peer' },
    digest: 'p',
  },
  {
    name: 'fast-cargo',
    title: 'ours',
    action: { uses: 'fast-cargo/fast-cargo', ref: 'v1', folder: '/ours' },
    digest: 'o',
  },
]

export function methodNamed(name: WorkflowMethod['name']): WorkflowMethod {
  const found = METHODS.find((method) => method.name === name)
  if (found === undefined) throw new Error(name)
  return found
}

export function measuredRun(change: Partial<WorkflowMeasurement> = {}): WorkflowMeasurement {
  return {
    job: 'small/lint',
    scenario: 'cold',
    method: 'none',
    of: '',
    commit: first,
    wholeMs: 20_000,
    buildMs: 15_000,
    setUpMs: 0,
    postMs: 0,
    restoredBytes: 0,
    savedBytes: 0,
    heldBytes: 0,
    restored: false,
    exits: [{ step: 'Clippy', exit: '0' }],
    failed: [],
    at: '2026-11-29T00:00:00.000Z',
    ...change,
  }
}
