import type { Span } from '../../timing/built-seconds.ts'
import { baseName, type TargetSurvey, type TargetUnit } from '../survey/survey-target.ts'
import { crateNames } from './crate-names.ts'

/** What the target folders tell of this job's builds, whether or not cargo wrote timing reports. */
export interface BuiltUnits {
  /** When each unit was made. */
  readonly spans: readonly Span[]
  /** Crate -> milliseconds that compiling it took. */
  readonly compileMs: Readonly<Record<string, number>>
}

/**
 * Cargo notes the start of each unit in a file of its own, and its end in the mark. Who started that cargo
 * matters to neither: an alias, a subcommand such as `cargo nextest`, an xtask by `$CARGO`.
 */
export function builtUnits(surveys: readonly TargetSurvey[], sinceNs: bigint): BuiltUnits {
  const spans: Span[] = []
  const compileMs: Record<string, number> = {}
  for (const survey of surveys) {
    const made = survey.units.filter(({ isFinished, endedNs }) => isFinished && endedNs > sinceNs)
    if (made.length === 0) continue
    const names = crateNames(survey)
    const runs = runStarts(survey)
    for (const unit of made) {
      const startedNs = isRun(unit) ? (runs.get(keyOf(unit)) ?? unit.endedNs) : unit.startedNs
      // What began before was made by the job before: it only ended now, or clocks differ.
      const span = {
        startMs: milliseconds(larger(startedNs, sinceNs)),
        endMs: milliseconds(unit.endedNs),
      }
      spans.push(span)
      const crate = isRun(unit) ? undefined : names(unit)
      if (crate === undefined) continue
      compileMs[crate] = Math.max(compileMs[crate] ?? 0, Math.round(span.endMs - span.startMs))
    }
  }
  return { spans, compileMs }
}

/** When build scripts were started: noted beside what they printed. */
function runStarts({ entries }: TargetSurvey): ReadonlyMap<string, bigint> {
  const starts = new Map<string, bigint>()
  for (const { path, modifiedNs } of entries) {
    if (baseName(path) !== 'invoked.timestamp') continue
    const [, profile = '', shared, own] = BESIDE_OUTPUT.exec(path) ?? []
    const hash = shared ?? own
    if (hash !== undefined) starts.set(keyOf({ profile, hash }), modifiedNs)
  }
  return starts
}

/** `debug/build/serde-0123456789abcdef/…`, and since cargo 1.100 `debug/build/serde/0123456789abcdef/run/…`. */
const BESIDE_OUTPUT =
  /^(?:(.*?)\/)?build\/(?:[^/]+-([0-9a-f]{16})|[^/]+\/([0-9a-f]{16})\/run)\/invoked\.timestamp$/

function isRun({ mark }: Pick<TargetUnit, 'mark'>): boolean {
  return mark.startsWith('run-build-script')
}

function keyOf({ profile, hash }: Pick<TargetUnit, 'profile' | 'hash'>): string {
  return `${profile} ${hash}`
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other
}

function milliseconds(ns: bigint): number {
  return Number(ns / 1_000n) / 1_000
}
