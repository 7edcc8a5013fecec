import type { SccacheAnswers, WorkDifference } from '../history/same-work.ts'
import { code, shorten } from './escape.ts'
import { count, listed } from './markdown.ts'

const MOST_UNITS = 3

/** Why the work of two runs differs, the weightiest cause first. */
export function describeDifference(difference: WorkDifference): string {
  const { rustc, sccache, onlyNow, onlyBefore } = difference
  const causes = [
    rustc &&
      `another compiler (${code(shortVersion(rustc.now))}, was ${code(shortVersion(rustc.before))})`,
    sccache &&
      `of the job's crates ${answers(sccache.now)} came from sccache, ${answers(sccache.before)} before`,
    ...unitCauses(onlyNow, onlyBefore),
  ]
  return causes.filter((cause) => cause !== undefined).join('; ')
}

function answers({ hits, misses }: SccacheAnswers): string {
  return `${hits} of ${hits + misses}`
}

/** `rustc 1.95.0 (59807616e 2026-04-14)` -> `1.95.0`; nightlies need their date. */
function shortVersion(line: string): string {
  const [, version, date] = /^rustc (\S+)(?: \(\S+ ([\d-]+)\))?/.exec(line) ?? []
  if (version === undefined) return shorten(line === '' ? 'unknown' : line, 40)
  return version.includes('nightly') && date !== undefined ? `${version} ${date}` : version
}

interface VersionChange {
  readonly unit: string
  readonly now: string
  readonly before: string
}

function unitCauses(
  onlyNow: readonly string[],
  onlyBefore: readonly string[],
): readonly (string | undefined)[] {
  const changes = versionChanges(onlyNow, onlyBefore)
  const isNew = new Set(changes.map(({ now }) => now))
  const isOld = new Set(changes.map(({ before }) => before))
  return [
    unitCause(
      changes.map(({ unit }) => unit),
      'in another version',
    ),
    unitCause(
      onlyNow.filter((key) => !isNew.has(key)),
      'only now',
    ),
    unitCause(
      onlyBefore.filter((key) => !isOld.has(key)),
      'only before',
    ),
  ]
}

/** A unit of another version is one cause, not one unit more and one less. */
function versionChanges(
  onlyNow: readonly string[],
  onlyBefore: readonly string[],
): readonly VersionChange[] {
  const earlier = new Map(onlyBefore.map((key) => [withoutVersion(key), key]))
  return onlyNow.flatMap((now) => {
    const unit = withoutVersion(now)
    const before = earlier.get(unit)
    earlier.delete(unit)
    return before === undefined ? [] : [{ unit, now, before }]
  })
}

/** `serde 1.0.228 build-script` -> `serde build-script`. */
function withoutVersion(key: string): string {
  return key.split(' ').toSpliced(1, 1).join(' ')
}

function unitCause(units: readonly string[], when: string): string | undefined {
  if (units.length === 0) return undefined
  const names = units.map((unit) => code(shorten(unit, 60)))
  return `${count(units.length, 'unit')} ${when} (${listed(names, MOST_UNITS)})`
}
