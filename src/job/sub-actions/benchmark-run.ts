import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { benchmarkPlaces } from '../../benchmark/measure/places.ts'
import type { BenchmarkRequest } from '../../benchmark/measure/prepare.ts'
import { runBenchmark } from '../../benchmark/measure/run-benchmark.ts'
import { usesSccache } from '../../benchmark/measure/stores.ts'
import { parseBenchmarkPlan } from '../../benchmark/parse-plan.ts'
import type { BenchmarkPlan } from '../../benchmark/plan.ts'
import { settingOf } from '../../benchmark/settings.ts'
import { describeError } from '../../runner/errors.ts'
import type { CacheKey } from '../../runner/github-ports.ts'
import type { Runner } from '../../runner/ports.ts'
import { installTool } from '../../tools/install.ts'
import { attempt } from '../attempt.ts'
import { writeResults } from './benchmark-results.ts'

/** The sub-action `benchmark/`: which settings pay on this project, in the summary and as an artifact. */
export async function benchmarkRun(runner: Runner): Promise<void> {
  try {
    await benchmarkFrom(runner)
  } catch (error) {
    // Whoever starts a benchmark wants its result: there is no build here that must go on.
    runner.job.fail(describeError(error))
  } finally {
    runner.artifacts.close()
  }
}

/** `why` is a clause. */
export function abandonBenchmark(why: string, { job }: Pick<Runner, 'job'>): void {
  job.fail(
    `The benchmark did not come to its end (${why}). Run the job again: it continues from its records.`,
  )
}

async function benchmarkFrom(runner: Runner): Promise<void> {
  const { job, files, commands, clock, log } = runner
  const { use, ...plan } = parseBenchmarkPlan(job.input)
  const request: BenchmarkRequest = {
    project: join(job.context.workspace, job.input('working-directory')),
    folder: join(job.context.temp, 'fast-cargo-benchmark'),
    command: job.input('command'),
    testCommand: job.input('tests'),
    checkCommand: job.input('check'),
    ...{ use, sccache: undefined },
    cargoHome: job.env('CARGO_HOME') || join(job.env('HOME') ?? '/', '.cargo'),
  }
  await findPrograms(plan, runner)
  const keep = recordsKeeper(request, plan, runner)
  await keep.restore()
  const ports = { files, commands, clock, job, log }
  const records = await runBenchmark(request, plan, ports, keep.save)
  const written = await writeResults({ ...request, records, uses: usesOf(job) }, files)
  await job.writeSummary(written.summary)
  job.setOutput('recommended', written.result.recommendation.setting)
  const upload = [...written.files, benchmarkPlaces(request.folder, request.project).records]
  const failure = { what: 'upload the results', otherwise: 'The summary has the numbers.' }
  const name = `${job.input('artifact')}-${job.context.runAttempt}`
  await attempt(failure, () => runner.artifacts.upload(name, request.folder, upload), log)
}

/** As the workflow itself names the action; a copy in the repository has no name. */
function usesOf(job: Runner['job']): string | undefined {
  const [name = '', ref = ''] = ['GITHUB_ACTION_REPOSITORY', 'GITHUB_ACTION_REF'].map(job.env)
  return name === '' || ref === '' ? undefined : `${name}@${ref}`
}

const OLDEST: Readonly<Record<'sccache' | 'mold', string>> = { sccache: '0.10.0', mold: '1.0.0' }

/** Gets the programs that the settings need and that are not here; without one, its settings are left out. */
async function findPrograms({ settings }: BenchmarkPlan, runner: Runner): Promise<void> {
  const wanted = settings.flatMap((name) => settingOf(name) ?? [])
  const isWanted = {
    sccache: wanted.some(usesSccache),
    mold: wanted.some(({ linker, needs }) => linker === 'mold' || needs.includes('mold')),
  }
  for (const tool of ['sccache', 'mold'] as const) {
    if (!isWanted[tool] || (await runner.commands.which(tool)) !== undefined) continue
    const found = await installTool(
      {
        ...{ tool, version: 'auto', minimum: OLDEST[tool], platform: runner.job.context },
        ...{ mirror: undefined, sources: ['path', 'cache', 'release', 'pypi', 'system'] },
      },
      runner,
    )
    if (found.kind === 'installed') runner.job.addPath(dirname(found.binary))
  }
}

/** Records travel as cache entries of this run: who starts its job again goes on from them. */
function recordsKeeper(
  request: BenchmarkRequest,
  plan: BenchmarkPlan,
  { cache, job, log }: Runner,
) {
  const { records } = benchmarkPlaces(request.folder, request.project)
  const what = JSON.stringify([job.context.job, job.input('artifact'), request, plan])
  const digest = createHash('sha256').update(what).digest('hex').slice(0, 16)
  const prefix = `fast-cargo-benchmark-${job.context.runId}-${digest}-`
  const entry = (key: string): CacheKey => ({ paths: [records], key })
  let saved = 0
  return {
    restore: async (): Promise<void> => {
      if (job.context.runAttempt === '1') return
      const found = await cache.restore({ ...entry(prefix), restoreKeys: [prefix] })
      log.info(
        found.kind === 'hit'
          ? `Records of an earlier attempt: ${found.key}`
          : 'No records of an earlier attempt',
      )
    },
    save: async (): Promise<void> => {
      saved += 1
      await cache.save(entry(`${prefix}${job.context.runAttempt}-${saved}`))
    },
  }
}
