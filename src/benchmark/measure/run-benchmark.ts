import { InputError } from '../../runner/errors.ts'
import { estimateMs, fitBudget, inWords } from '../choose/budget.ts'
import { logsOf } from '../choose/compare-settings.ts'
import { composeWinners } from '../choose/compose-winners.ts'
import { type NextVisit, nextVisit } from '../choose/next-visit.ts'
import type { BenchmarkPlan } from '../plan.ts'
import { mixOf, possibleIn, scenariosFor } from '../plan-scenarios.ts'
import { type BenchmarkRecords, writeRecords } from '../records.ts'
import { type Setting, settingOf } from '../settings.ts'
import { mixMs, STOCK } from '../visit.ts'
import { freeBytes } from './machine.ts'
import {
  type BenchmarkRequest,
  type Prepared,
  type PreparePorts,
  prepareBenchmark,
} from './prepare.ts'
import { runVisit } from './run-visit.ts'
import { openRecords, recordedSetting } from './start-records.ts'
import { warmUp } from './warm-up.ts'

interface Running {
  readonly plan: BenchmarkPlan
  readonly prepared: Prepared
  readonly ports: PreparePorts
  readonly deadlineMs: number
  /** After each visit, and each change of what is known. */
  readonly keep: (records: BenchmarkRecords, round: number) => Promise<void>
}

/**
 * Measures until it is settled or the budget is spent. Records are on disk after each visit; the same
 * call goes on from them. `onRound` gets them where a round has begun.
 */
export async function runBenchmark(
  request: BenchmarkRequest,
  plan: BenchmarkPlan,
  ports: PreparePorts,
  onRound: (records: BenchmarkRecords) => Promise<void> = async () => undefined,
): Promise<BenchmarkRecords> {
  const prepared = await prepareBenchmark(request, ports)
  const { places } = prepared.bench
  let lastRound = 0
  const running: Running = {
    ...{ plan, prepared, ports },
    deadlineMs: ports.clock.nowMs() + plan.budgetMs,
    keep: async (records, round) => {
      await writeRecords(places.records, records, ports.files)
      if (round > lastRound) await onRound(records)
      lastRound = Math.max(lastRound, round)
    },
  }
  const records = await openRecords(request, plan, prepared, ports)
  const begun = await begin(records, running)
  return measure(begun, running)
}

/** The warm-up, and what it says of disk and time. Nothing of it is repeated for records that go on. */
async function begin(records: BenchmarkRecords, running: Running): Promise<BenchmarkRecords> {
  const { plan, prepared, ports, keep } = running
  await assertRoom(prepared.workspace.packages * BYTES_PER_PACKAGE, running)
  if (records.visits.length > 0) return { ...records, ended: undefined }
  ports.log.info('Warm-up: the project as it is, all scenarios')
  const stock = settingNamed(STOCK)
  const { visit, targetBytes, scenariosLeftOut } = await warmUp(stock, prepared.bench, ports)
  ports.log.info(`  ${inWords(visit.ms)}`)
  await assertRoom(targetBytes * 2, running)
  const possible = possibleIn({ scenariosLeftOut })
  const { use } = records.identity
  const known = { visits: [visit], use, possible }
  const wanted = records.settings
    .map(({ name }) => settingNamed(name))
    .filter(({ name }) => name !== STOCK)
  const fit = fitBudget(wanted, stock, plan.budgetMs, known)
  const kept = new Set([STOCK, ...fit.settings.map(({ name }) => name)])
  const begun: BenchmarkRecords = {
    ...records,
    ...{ visits: [visit], scenariosLeftOut, mix: mixOf(use, plan.mix, possible) },
    settings: records.settings.filter(({ name }) => kept.has(name)),
    leftOut: [...records.leftOut, ...fit.leftOut],
    targetBytes: { [STOCK]: targetBytes },
  }
  await keep(begun, 0)
  return begun
}

/** A package's part of a target folder, at most, in the projects of docs/measured.md. */
const BYTES_PER_PACKAGE = 6_000_000

async function assertRoom(needBytes: number, { prepared, ports }: Running): Promise<void> {
  const { project } = prepared.bench.places
  const free = await freeBytes(project, ports.commands)
  if (free === undefined || free > needBytes) return
  const gb = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`
  throw new InputError(
    `A target folder and what is kept of it need about ${gb(needBytes)} beside ${project}, where ${gb(free)} are free. ` +
      'Name a folder with more room.',
  )
}

async function measure(begun: BenchmarkRecords, running: Running): Promise<BenchmarkRecords> {
  let records = begun
  for (;;) {
    const next = nextOf(records, running.plan)
    if (next.kind === 'done') return finish(records, next.why, running)
    const setting = settingNamed(next.setting)
    const leftMs = running.deadlineMs - running.ports.clock.nowMs()
    const known = {
      visits: records.visits,
      use: records.identity.use,
      possible: possibleIn(records),
    }
    if (estimateMs(setting, known) > leftMs) return finish(records, 'budget', running)
    const minutes = Math.round(leftMs / 60_000)
    running.ports.log.info(`Round ${next.round}, ${setting.name} (at most ${minutes} min left)`)
    records = await oneVisit(records, setting, next.round, running)
    await running.keep(records, next.round)
  }
}

async function finish(
  records: BenchmarkRecords,
  ended: NonNullable<BenchmarkRecords['ended']>,
  { keep }: Running,
): Promise<BenchmarkRecords> {
  const last = Math.max(0, ...records.visits.map(({ round }) => round)) + 1
  await keep({ ...records, ended }, last)
  return { ...records, ended }
}

/** A command that takes so many times as long as a cold build does not end by itself. */
const HOPELESS = 20

async function oneVisit(
  records: BenchmarkRecords,
  setting: Setting,
  round: number,
  { prepared, ports }: Running,
): Promise<BenchmarkRecords> {
  const started = ports.clock.nowMs()
  const scenarios = scenariosFor(setting, records.identity.use, possibleIn(records))
  const coldMs = records.visits.find((visit) => visit.round === 0)?.ms.cold ?? 0
  const bench = { ...prepared.bench, limitMs: HOPELESS * coldMs + 60_000 }
  const outcome = await runVisit(setting, scenarios, bench, ports)
  const { name } = setting
  if (outcome.kind === 'failed') {
    const { scenario, why } = outcome
    if (name === STOCK) throw new Error(`The project as it is does not build any more (${why}).`)
    ports.log.info(`  does not build (${scenario}): ${why}`)
    return { ...records, failed: [...records.failed, { name, scenario, why }] }
  }
  ports.log.info(`  ${inWords(outcome.ms)}`)
  const at = new Date(started).toISOString()
  const visit = { setting: name, round, ms: outcome.ms, at, tookMs: ports.clock.nowMs() - started }
  // What won together comes up on the way.
  const isKnown = records.settings.some((known) => known.name === name)
  const added = isKnown ? [] : [recordedSetting(setting, prepared.bench.tools)]
  return {
    ...records,
    settings: [...records.settings, ...added],
    visits: [...records.visits, visit],
    targetBytes: { ...records.targetBytes, [name]: outcome.targetBytes },
  }
}

/** After two rounds, what was faster by itself runs together too. */
function nextOf(records: BenchmarkRecords, plan: BenchmarkPlan): NextVisit {
  const { mix, visits, identity } = records
  const failed = new Set(records.failed.map(({ name }) => name))
  const settings = records.settings.map(({ name }) => name).filter((name) => name !== STOCK)
  const design = { settings, mix, seed: identity.seed, mostRounds: plan.mostRounds }
  const next = nextVisit(design, visits, failed)
  if (next.kind === 'visit' && next.round <= 2) return next
  const early = visits.filter(({ round }) => round <= 2)
  const together = composeWinners(
    logsOf(early, (visit) => mixMs(visit, mix)),
    settings,
  )
  if (together === undefined) return next
  return nextVisit({ ...design, settings: [...settings, together] }, visits, failed)
}

function settingNamed(name: string): Setting {
  const setting = settingOf(name)
  if (setting === undefined) throw new InputError(`There is no setting "${name}".`)
  return setting
}
