import type { CargoCommandRecord } from '../timing/command-record.ts'
import type { JobRecord } from '../timing/job-record.ts'
import { duration, share } from './durations.ts'
import { cell, code, shorten } from './escape.ts'

const MOST_LINES = 3
const ADVICE_LENGTH = 500

/** Below this there is nothing worth a change of anybody's files. */
const WORTHWHILE_MS = 20_000

/** At most three lines, each with its evidence and the line to change; '' when all is well. */
export function renderAdvice(record: JobRecord): string {
  const shown = adviceOf(record).slice(0, MOST_LINES)
  return shown.length === 0 ? '' : `> [!TIP]\n${shown.map((line) => `> ${line}`).join('\n>\n')}`
}

/** What the settings cost besides, for those who open them: no line stands in two places. */
export function furtherSettings(record: JobRecord): readonly string[] {
  const further = new Set(adviceOf(record).slice(MOST_LINES))
  return onSettings(record).filter((line) => further.has(line))
}

function adviceOf(record: JobRecord): readonly string[] {
  return [
    onIncremental(record),
    onDebugInfo(record),
    ...onSettings(record),
    onTests(record),
    onBound(record),
  ].filter((line) => line !== undefined)
}

function onSettings({ settings }: JobRecord): readonly string[] {
  return settings.flatMap(({ advice }) => (advice === undefined ? [] : [cell(shownPaths(advice))]))
}

/** Of a longer text nothing more would be shown. */
const LONGEST_READ = 2000

/** Of absolute paths the end: the record has them whole. A sentence's paths end at a blank. */
function shownPaths(text: string): string {
  return shorten(
    text
      .slice(0, LONGEST_READ)
      .replace(/(?<![^\s(])(?:\/[^/\s]+)+?((?:\/[^/\s,]+){3})(?=[\s,]|$)/g, '…$1'),
    ADVICE_LENGTH,
  )
}

function onIncremental({ sccache, settings }: JobRecord): string | undefined {
  const times = sccache?.notCached['incremental'] ?? 0
  const setting = settings.find(
    ({ key, outcome, advice }) =>
      key === 'build.incremental' && outcome === 'theirs kept' && advice === undefined,
  )
  if (sccache === undefined || setting === undefined || times === 0) return undefined
  if (times * 5 < sccache.hits + sccache.misses) return undefined
  return `${times} crates were compiled incrementally, which sccache cannot cache: ${cell(shorten(setting.from, 100))} asks for it. Set \`CARGO_INCREMENTAL: 0\` there, or leave it out.`
}

function onDebugInfo({ settings, commands }: JobRecord): string | undefined {
  const setting = settings.find(
    ({ key, outcome }) => key === 'profile.dev.debug' && outcome === 'theirs kept',
  )
  const isFull = setting !== undefined && /^(true|2|"full")$/.test(setting.value)
  const buildMs = sumOf(commands, ({ buildMs }) => buildMs)
  if (!isFull || buildMs < WORTHWHILE_MS) return undefined
  return `${duration(buildMs)} went into builds with full debug information: ${cell(shorten(setting.from, 100))} asks for it. With \`debug = "line-tables-only"\` in \`[profile.dev]\`, backtraces are the same, and less is written and linked.`
}

function onTests({ commands, settings }: JobRecord): string | undefined {
  const ranMs = sumOf(commands, ({ afterBuildMs }) => afterBuildMs)
  const buildMs = sumOf(commands, ({ buildMs }) => buildMs)
  const isOptimised = settings.some(({ key }) => key.endsWith('opt-level'))
  if (ranMs < 3 * WORTHWHILE_MS || ranMs < buildMs || isOptimised) return undefined
  return `${duration(ranMs)} went into running tests or programs, ${duration(buildMs)} into building them. \`profile: runtime\` in fast-cargo's \`with:\` optimises dependencies: they compile longer, once, and run faster.`
}

function onBound({ commands }: JobRecord): string | undefined {
  const longest = commands.toSorted((one, other) => (other.buildMs ?? 0) - (one.buildMs ?? 0))[0]
  const { buildMs = 0, criticalPath = [], cores } = longest ?? {}
  const unit = criticalPath.toSorted((one, other) => other.waitedMs - one.waitedMs)[0]
  if (unit === undefined || cores === undefined || buildMs < WORTHWHILE_MS) return undefined
  const isBound = unit.waitedMs > buildMs / 3 && cores.used < cores.available * 0.6
  if (!isBound) return undefined
  return `${code(shorten(unit.name, 60))} is on the critical path for ${duration(unit.waitedMs)} (${share(unit.waitedMs, buildMs)} of the build); on average ${cores.used.toFixed(1)} of ${cores.available} cores were busy. Fewer of its features in Cargo.toml, or a split of it, shorten the build by as much.`
}

function sumOf(
  commands: readonly CargoCommandRecord[],
  read: (command: CargoCommandRecord) => number | undefined,
): number {
  return commands.reduce((sum, command) => sum + (read(command) ?? 0), 0)
}
