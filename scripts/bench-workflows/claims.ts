import { type Chain, chainOf, sharedJobs, sumOf } from './chains.ts'
import { faultsOf } from './faults.ts'

export interface Claim {
  readonly text: string
  readonly verdict: 'pass' | 'fail' | 'not measured'
  /** What stands against it. */
  readonly against: readonly string[]
}

/** What issue 21 promises, checked on what is measured completely. */
export function checkClaims(chains: readonly Chain[]): readonly Claim[] {
  const withPeer = sharedJobs(chains, ['rust-cache', 'fast-cargo'])
  const withNone = sharedJobs(chains, ['none', 'fast-cargo'])
  const compared = chains.filter(
    ({ job, method }) => method !== 'none' && chainOf(chains, job, 'none') !== undefined,
  )
  const ours = chains.filter(({ method }) => method === 'fast-cargo')
  return [
    claim(
      "fast-cargo's warm sum is below rust-cache's in every job",
      withPeer.length,
      withPeer.filter((job) => warmMs(chains, job) >= warmMs(chains, job, 'rust-cache')),
    ),
    claim(
      `over the corpus it is at most ${PEER_SHARE} of it`,
      withPeer.length,
      overCorpus(chains, withPeer),
    ),
    claim(
      'no run is slower than without an action by more than 3 %',
      withNone.length,
      withNone.flatMap((job) => slowerRuns(chains, job)),
    ),
    claim('no job without a snapshot builds for more than 10 s', ours.length, bareBuilds(ours)),
    claim(
      'every run ends as without an action',
      compared.length,
      chains.flatMap(({ job, runs }) => {
        const none = chainOf(chains, job, 'none')?.runs ?? []
        return runs.flatMap((run) => faultsOf(none, run))
      }),
    ),
  ]
}

const PEER_SHARE = 0.5
const SLOWER = 1.03
const LONG_MS = 10_000

function claim(text: string, measured: number, against: readonly string[]): Claim {
  const verdict = against.length === 0 ? 'pass' : 'fail'
  return { text, verdict: measured === 0 ? 'not measured' : verdict, against }
}

function warmMs(
  chains: readonly Chain[],
  job: string,
  method: Chain['method'] = 'fast-cargo',
): number {
  return chainOf(chains, job, method)?.warmMs ?? 0
}

function overCorpus(chains: readonly Chain[], jobs: readonly string[]): readonly string[] {
  const ours = sumOf(jobs, (job) => warmMs(chains, job))
  const theirs = sumOf(jobs, (job) => warmMs(chains, job, 'rust-cache'))
  return ours <= theirs * PEER_SHARE ? [] : [`it is ${(ours / theirs).toFixed(2)}`]
}

function slowerRuns(chains: readonly Chain[], job: string): readonly string[] {
  const none = chainOf(chains, job, 'none')?.runs ?? []
  const ours = chainOf(chains, job, 'fast-cargo')?.runs ?? []
  return ours.flatMap(({ wholeMs, scenario }, at) => {
    const plainMs = none[at]?.wholeMs ?? Number.POSITIVE_INFINITY
    const ratio = wholeMs / plainMs
    return ratio > SLOWER ? [`${job} ${scenario}: ${ratio.toFixed(2)} x`] : []
  })
}

function bareBuilds(ours: readonly Chain[]): readonly string[] {
  return ours.flatMap(({ job, runs }) =>
    runs
      .filter((run) => run.scenario !== 'cold' && !run.restored && run.buildMs > LONG_MS)
      .map((run) => `${job} ${run.scenario}: ${(run.buildMs / 1000).toFixed(1)} s`),
  )
}
