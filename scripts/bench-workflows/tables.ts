import { markdownTable } from 'markdown-table'
import { type Chain, chainOf, methodsIn, sharedJobs, sumOf } from './chains.ts'
import { KINDS } from './corpus/kinds.ts'
import type { WorkflowJob } from './corpus/workflow-job.ts'
import type { WorkflowScenario } from './scenarios.ts'

/** Seconds of the whole job, run by run, and what travelled: a line for each method of each job. */
export function jobsTable(
  chains: readonly Chain[],
  scenarios: readonly WorkflowScenario[],
): string {
  const heads = [
    ...['job', 'method', ...scenarios.map(({ title }) => title), 'warm sum'],
    ...['x none', 'x rust-cache', 'restored, MB', 'saved, MB', 'held, MB'],
  ]
  const rows = chains.map((chain) => jobRow(chains, chain))
  return markdownTable([heads, ...rows], { align: ['l', 'l', ...heads.slice(2).map(() => 'r')] })
}

function jobRow(chains: readonly Chain[], chain: Chain): readonly string[] {
  const { job, method, runs, warmMs } = chain
  return [
    ...[job, method],
    ...runs.map((run) => seconds(run.wholeMs)),
    seconds(warmMs),
    ratio(warmMs, method === 'none' ? undefined : chainOf(chains, job, 'none')?.warmMs),
    ratio(warmMs, method === 'fast-cargo' ? chainOf(chains, job, 'rust-cache')?.warmMs : undefined),
    megabytes(sumOf(runs, ({ restoredBytes }) => restoredBytes)),
    megabytes(sumOf(runs, ({ savedBytes }) => savedBytes)),
    megabytes(runs.at(-1)?.heldBytes ?? 0),
  ]
}

/** Sums over the jobs that every method has finished. */
export function sumsTable(chains: readonly Chain[]): string {
  const methods = methodsIn(chains)
  const jobs = sharedJobs(chains, methods)
  const heads = ['method', 'jobs', 'cold', 'warm sum', 'x none', 'x rust-cache', 'saved, MB']
  const shared = chains.filter(({ job }) => jobs.includes(job))
  const warmOf = (name: string): number =>
    sumOf(shared, ({ method, warmMs }) => (method === name ? warmMs : 0))
  const rows = methods.map((method) => {
    const own = shared.filter((chain) => chain.method === method)
    return [
      ...[method, String(jobs.length)],
      seconds(sumOf(own, ({ runs }) => runs[0]?.wholeMs ?? 0)),
      seconds(warmOf(method)),
      ratio(warmOf(method), method === 'none' ? undefined : warmOf('none')),
      ratio(warmOf(method), method === 'fast-cargo' ? warmOf('rust-cache') : undefined),
      megabytes(sumOf(own, ({ runs }) => sumOf(runs, ({ savedBytes }) => savedBytes))),
    ]
  })
  return markdownTable([heads, ...rows], { align: ['l', ...heads.slice(1).map(() => 'r')] })
}

/** Where the jobs come from, and what of them is left out. */
export function sourcesTable(jobs: readonly WorkflowJob[]): string {
  const rows = jobs.map(({ name, project, file, job, kinds, leftOut }) => [
    name,
    `${project.repository}, ${file}, \`${job}\``,
    project.commits[0].slice(0, 9),
    kinds.map((kind) => KINDS[kind]).join(', '),
    leftOut.join('; '),
  ])
  return markdownTable([['job', 'is', 'at', 'kinds', 'left out or said otherwise'], ...rows])
}

function ratio(ms: number, ofMs: number | undefined): string {
  return ofMs === undefined || ofMs === 0 ? '' : (ms / ofMs).toFixed(2)
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0)
}
