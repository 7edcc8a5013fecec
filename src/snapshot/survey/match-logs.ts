import { dirname, join } from 'node:path'
import type { TargetSurvey, TargetUnit } from './survey-target.ts'
import type { WatchedUnit } from './watch-log.ts'

/** Finds what the programs of a unit did. `undefined` where it was not watched. */
export type LogFinder = (survey: TargetSurvey, unit: TargetUnit) => WatchedUnit | undefined

/** Units have their outputs' folder and hash in common with what rustc and build scripts are told. */
export function logFinder(watched: readonly WatchedUnit[]): LogFinder {
  const byPlace = Map.groupBy(watched, placeOfLog)
  return (survey, unit) => {
    const found = byPlace.get(placeOfUnit(survey, unit)) ?? byPlace.get(namedPlace(survey, unit))
    return found?.length === 1 ? found[0] : undefined
  }
}

function placeOfLog({ kind, out, hash, crate, isTest }: WatchedUnit): string {
  if (kind === 'script') return `script ${dirname(out)}`
  const profile = out.replace(/\/(deps|examples|build\/[^/]+)$/, '')
  if (/\/build\/[^/]+\/[0-9a-f]{16}\/out$/.test(out)) return `own ${dirname(out)}`
  return hash === '' ? `named ${profile} ${isTest ? 'test ' : ''}${crate}` : `${profile} ${hash}`
}

function placeOfUnit({ folder }: TargetSurvey, unit: TargetUnit): string {
  const { own, profile, package: name, hash, mark } = unit
  if (mark.startsWith('run-build-script')) {
    return `script ${join(folder, own ?? `${profile}/build/${name}-${hash}`)}`
  }
  return own === undefined ? `${join(folder, profile)} ${hash}` : `own ${join(folder, own)}`
}

/** Of what has no hash in its name: libraries that others load by name, and documentation. */
function namedPlace({ folder }: TargetSurvey, { profile, mark }: TargetUnit): string {
  const [, test = '', kind = '', name = ''] = /^(test-)?([a-z]+)-(.*)$/.exec(mark) ?? []
  const crate = name.replaceAll('-', '_')
  const triple = profile.includes('/') ? dirname(profile) : ''
  const place = kind === 'doc' ? join(folder, triple, 'doc') : join(folder, profile)
  return `named ${place} ${test === '' ? '' : 'test '}${crate}`
}
