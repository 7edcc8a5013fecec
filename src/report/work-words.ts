import type { SccacheAnswers, WorkDifference } from '../history/same-work.ts'
import { shortVersion } from '../history/short-version.ts'
import { cell, shorten } from './escape.ts'
import { count } from './markdown.ts'

/** What differs in the work of two runs, in a few words: names and seconds are in the causes. */
export function describeDifference(difference: WorkDifference, total?: number): string {
  const { rustc, sccache, onlyNow, onlyBefore, compiledNow, compiledBefore } = difference
  if (compiledNow === 0) {
    const of = total === undefined ? 'no unit' : `0 of ${count(total, 'unit')}`
    return `fully cached: ${of} compiled (${compiledBefore} last time)`
  }
  const causes = [
    rustc && `another compiler (${version(rustc.now)}, was ${version(rustc.before)})`,
    sccache && `${answers(sccache.now)} crates from sccache, ${answers(sccache.before)} before`,
    ...unitCauses(onlyNow, onlyBefore),
  ]
  return `not comparable: ${causes.filter((cause) => cause !== undefined).join(', ')}`
}

function answers({ hits, misses }: SccacheAnswers): string {
  return `${hits} of ${hits + misses}`
}

function version(line: string): string {
  return cell(shorten(shortVersion(line), 40))
}

function unitCauses(
  onlyNow: readonly string[],
  onlyBefore: readonly string[],
): readonly (string | undefined)[] {
  const bumps = versionChanges(onlyNow, onlyBefore)
  return [
    unitCause(bumps, 'of another version'),
    unitCause(onlyNow.length - bumps, 'more'),
    unitCause(onlyBefore.length - bumps, 'fewer'),
  ]
}

/** A unit of another version is one cause, not one unit more and one less. */
function versionChanges(onlyNow: readonly string[], onlyBefore: readonly string[]): number {
  const earlier = onlyBefore.map(withoutVersion)
  return onlyNow.map(withoutVersion).filter((unit) => {
    const place = earlier.indexOf(unit)
    if (place !== -1) earlier.splice(place, 1)
    return place !== -1
  }).length
}

/** `serde 1.0.228 build-script` -> `serde build-script`. */
function withoutVersion(key: string): string {
  return key.split(' ').toSpliced(1, 1).join(' ')
}

function unitCause(units: number, how: string): string | undefined {
  return units === 0 ? undefined : `${count(units, 'unit')} ${how}`
}
