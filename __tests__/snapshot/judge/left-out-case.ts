import { planLeftOut, sessionsOf } from '../../../src/snapshot/judge/leave-out.ts'
import { planRestore } from '../../../src/snapshot/judge/plan-restore.ts'
import { keyedDigest } from '../../../src/snapshot/keyed-digest.ts'
import type { Manifest, SessionFacts } from '../../../src/snapshot/manifest.ts'
import { manifestFacts, packageFacts, unitFacts } from '../manifest-facts.ts'

export const SECOND = 1_000_000_000n
export const NOW = 1_800_000_000n * SECOND
const TARGET = '/w/target'

const SOURCES = [
  'base/src/lib.rs',
  'app/src/main.rs',
  'tool/src/lib.rs',
  'shared/x.rs',
  'README.md',
]

const output = (path: string) => ({ path: `debug/deps/${path}`, sizeBytes: 10 })

/** `app` needs `base`; `tool` needs neither. */
export const MANIFEST = manifestFacts({
  newestNs: NOW - 100n * SECOND,
  targets: [{ folder: TARGET, parts: [{ file: 'target-0', sizeBytes: 1 }] }],
  sources: SOURCES.map((path) => ({ path, content: 'file 1', modifiedNs: NOW - 200n * SECOND })),
  named: SOURCES.slice(0, 4),
  packages: [
    packageFacts('base'),
    packageFacts('app', { needs: ['app', 'base'] }),
    packageFacts('tool'),
  ],
  units: [
    unit('base', { reads: [0, 3], outputs: [output('libbase.rlib')] }),
    unit('app', { reads: [1], needs: [0], outputs: [output('app')] }),
    unit('tool', {
      reads: [2],
      outputs: [output('libtool.rlib')],
      environment: { BUILD: keyedDigest('salt', 'BUILD', '7') },
    }),
  ],
  sessions: ['base', 'app', 'tool'].map((name) => ({
    folder: `${TARGET}/debug/incremental/${name}-1`,
    ...{ package: name, hash: hashOf(name), sizeBytes: 100, linkedTo: [] },
  })),
})

function unit(name: string, over: Parameters<typeof unitFacts>[0]) {
  const folder = `${TARGET}/debug/.fingerprint/${name}-${hashOf(name)}`
  return unitFacts({ folder, package: name, ...over })
}

function hashOf(name: string): string {
  return Buffer.from(name.padEnd(8)).toString('hex').slice(0, 16)
}

/** `app` is built from `wire`, which is built from `leaf`; the lock file has several of `many`. */
export const LOCKED: Manifest = {
  ...MANIFEST,
  units: MANIFEST.units.map((each) => (each.package === 'app' ? { ...each, needs: [0, 3] } : each)),
  crates: [
    { locked: 'wire 2.0.0', needs: [4] },
    { locked: 'leaf 1.0.0', needs: [] },
    { locked: '', needs: [] },
  ],
}

interface Case {
  /** Paths that hold something else now, or are new. */
  readonly changed?: readonly string[]
  readonly mayMoveGit?: boolean
  readonly build?: string
  readonly manifest?: Manifest
  /** Of the job's lock file; none when it cannot be read. */
  readonly locked?: readonly string[]
  readonly lock?: string
}

export function leftOut(situation: Case) {
  const { changed = [], mayMoveGit = false, build = '7', manifest = MANIFEST } = situation
  const { locked = [], lock = 'Cargo.lock' } = situation
  const packages = locked.map((each) => {
    const [name = '', version = ''] = each.split(' ')
    return { name, version, dependencies: [] }
  })
  const paths = new Set([...SOURCES, ...changed])
  const sources = [...paths].map((path) => {
    return { path, content: changed.includes(path) ? 'file 2' : 'file 1', modifiedNs: NOW }
  })
  const { commit, refs = '' } = manifest
  const survey = {
    root: '/w',
    commit,
    refs,
    changedNs: new Map(),
    untracked: [],
    gitFolders: [],
    sources,
  }
  const plan = planRestore(manifest, {
    ...{ survey, inputs: [], untracked: undefined, nowNs: NOW },
    differingFacts: new Set(),
  })
  const found = planLeftOut({
    ...{ manifest, plan, mayMoveGit },
    lock: { path: lock, packages },
    environment: { BUILD: build },
  })
  const sessions = namesOf(found.sessions)
  const outputs = (found.outputs.get(TARGET) ?? []).map((path) => path.replace('debug/deps/', ''))
  return { sessions, outputs, bytes: found.bytes, gone: namesOf(found.gone) }
}

function namesOf(sessions: readonly SessionFacts[]): readonly string[] {
  const own = sessionsOf(TARGET, sessions, MANIFEST.targets)
  return own.map(({ folder }) => folder.replace(/^.*\/(.*)-.*$/, '$1'))
}
