import prettyBytes from 'pretty-bytes'
import { describeError, InputError, isFullDisk } from '../../runner/errors.ts'
import { estimateMs, inWords } from '../choose/budget.ts'
import { nextInPlan } from '../choose/next-in-plan.ts'
import { withinBudget } from '../choose/within-budget.ts'
import type { BenchmarkPlan } from '../plan.ts'
import { possibleIn, scenariosFor } from '../plan-scenarios.ts'
import { type BenchmarkRecords, writeRecords } from '../records.ts'
import { type Setting, settingNamed } from '../settings.ts'
import { STOCK } from '../visit.ts'
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
  try {
    return await run(request, plan, ports, onRound)
  } catch (cause) {
    const said = describeError(cause)
    if (cause instanceof InputError || !isFullDisk(said)) throw cause
    const message = `There is no space left on the disk with ${request.folder}. Make room, or name another folder; what was measured is kept.`
    throw new InputError(message, { cause })
  }
}

async function run(
  request: BenchmarkRequest,
  plan: BenchmarkPlan,
  ports: PreparePorts,
  onRound: (records: BenchmarkRecords) => Promise<void>,
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

/** The warm-up, unless the records have it, and what it says of disk and time. */
async function begin(records: BenchmarkRecords, running: Running): Promise<BenchmarkRecords> {
  assertSomethingToTry(records)
  await assertRoom(running.prepared.workspace.packages * BYTES_PER_PACKAGE, running)
  const warm = records.visits.length > 0 ? records : await warmedUp(records, running)
  const begun = withinBudget(warm, running.plan)
  await running.keep(begun, 0)
  return begun
}

function assertSomethingToTry({ settings, leftOut }: BenchmarkRecords): void {
  if (settings.some(({ name }) => name !== STOCK)) return
  const reasons = leftOut.map(({ name, why }) => `${name}: ${why}`)
  throw new InputError(
    `Nothing that "settings" names can be tried here, so there is nothing to compare (${reasons.join('; ')}).`,
  )
}

async function warmedUp(records: BenchmarkRecords, running: Running): Promise<BenchmarkRecords> {
  const { prepared, ports } = running
  ports.log.info('Warm-up: the project as it is, all scenarios')
  const stock = settingNamed(STOCK)
  const { visit, targetBytes, scenariosLeftOut } = await warmUp(stock, prepared.bench, ports)
  ports.log.info(`  ${inWords(visit.ms)}`)
  await assertRoom(targetBytes * 2, running)
  return {
    ...records,
    ...{ visits: [visit], scenariosLeftOut, targetBytes: { [STOCK]: targetBytes } },
  }
}

/** A package's part of a target folder, at most, in the projects of docs/measured.md. */
const BYTES_PER_PACKAGE = 6_000_000

async function assertRoom(needBytes: number, { prepared, ports }: Running): Promise<void> {
  const { project } = prepared.bench.places
  const free = await freeBytes(project, ports.commands)
  if (free === undefined || free > needBytes) return
  throw new InputError(
    `A target folder and what is kept of it need about ${prettyBytes(needBytes)} beside ${project}, where ${prettyBytes(free)} are free. ` +
      'Name a folder with more room.',
  )
}

async function measure(begun: BenchmarkRecords, running: Running): Promise<BenchmarkRecords> {
  let records = begun
  for (;;) {
    const next = nextInPlan(records, running.plan)
    if (next.kind === 'done') return finish(records, next.why, running)
    const setting = settingNamed(next.setting)
    const leftMs = running.deadlineMs - running.ports.clock.nowMs()
    const known = {
      visits: records.visits,
      use: records.identity.use,
      possible: possibleIn(records),
    }
    if (estimateMs(setting, known) > leftMs) return finish(records, 'budget', running)
    running.ports.log.info(
      `Round ${next.round}, ${setting.name} (at most ${leftWords(leftMs)} left)`,
    )
    records = await oneVisit(records, setting, next.round, running)
    await running.keep(records, next.round)
  }
}

function leftWords(ms: number): string {
  return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`
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
  // What won together comes up on the way.
  const isKnown = records.settings.some((known) => known.name === name)
  const added = isKnown ? [] : [recordedSetting(setting, prepared.bench.tools)]
  const settings = [...records.settings, ...added]
  if (outcome.kind === 'failed') {
    const { scenario, why } = outcome
    if (name === STOCK) throw new Error(`The project as it is does not build any more (${why}).`)
    ports.log.info(`  does not build (${scenario}): ${why}`)
    return { ...records, settings, failed: [...records.failed, { name, scenario, why }] }
  }
  ports.log.info(`  ${inWords(outcome.ms)}`)
  const at = new Date(started).toISOString()
  const visit = { setting: name, round, ms: outcome.ms, at, tookMs: ports.clock.nowMs() - started }
  return {
    ...records,
    settings,
    visits: [...records.visits, visit],
    targetBytes: { ...records.targetBytes, [name]: outcome.targetBytes },
  }
}
