import { join } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'
import { writerOf } from '../../cargo/target-layout.ts'
import type { PathAspect } from '../../runner/path-ports.ts'
import type { Files } from '../../runner/ports.ts'
import { type Fact, foldersOfTargets, type Manifest } from '../manifest.ts'
import { leftOutOfListings } from '../survey/made-locks.ts'
import { type SourceSurvey, trackedIn } from '../survey/survey-sources.ts'

type PathFact = Fact & { readonly aspect: PathAspect }

interface Present {
  readonly survey: SourceSurvey
  /** What cargo's `[env]` says now, by variable. */
  readonly settings: ReadonlyMap<string, string>
}

/**
 * Places of the facts that are not as they were. Variables, PATH too, are left to the cargo shim: a step may have some
 * of its own.
 */
export async function differingFacts(
  manifest: Pick<Manifest, 'facts' | 'checkout' | 'targets'>,
  { survey, settings }: Present,
  files: Pick<Files, 'observe'>,
): Promise<ReadonlySet<number>> {
  const { facts, checkout, targets } = manifest
  const known = new Map(
    survey.sources.map(({ path, content }) => [join(survey.root, path), content]),
  )
  const isKnown = ({ aspect, of }: Fact): boolean =>
    aspect === 'content' && known.get(of)?.startsWith('file ') === true
  const folders = foldersOfTargets(targets)
  // What a build script left in its OUT_DIR travels; the cargo shim looks whether the script has run again.
  const travels = ({ aspect, of, value }: Fact): boolean =>
    aspect === 'content' &&
    value !== undefined &&
    writerOf(of) !== undefined &&
    folders.some((folder) => isBelow(of, folder))
  const asked = facts.filter(isOfPath).filter((fact) => !isKnown(fact) && !travels(fact))
  const leaveOut = leftOutOfListings(checkout, folders, trackedIn(survey))
  const answers = await files.observe(asked.map(questionOf), leaveOut)
  const now = new Map<Fact, string | undefined>(
    asked.map((fact, place) => [fact, answers[place]?.value]),
  )
  const named = new Set(facts.filter(({ aspect }) => aspect === 'setting').map(({ of }) => of))
  const isSame = (fact: Fact): boolean => {
    const { aspect, of, value } = fact
    if (value === undefined) return false
    if (aspect === 'environment' || aspect === 'program' || travels(fact)) return true
    if (aspect === 'variable') return named.has(of) || !settings.has(of)
    if (aspect === 'setting') return settings.get(of) === value
    return isKnown(fact) ? known.get(of) === asSource(value) : now.get(fact) === value
  }
  return new Set(facts.flatMap((fact, place) => (isSame(fact) ? [] : [place])))
}

function isOfPath(fact: Fact): fact is PathFact {
  const { aspect } = fact
  return ['content', 'kind', 'listing', 'link'].includes(aspect)
}

function questionOf({ aspect, of: path, value, stamp }: PathFact) {
  return {
    ...{ path, aspect },
    ...(value === undefined || stamp === undefined ? {} : { known: { value, stamp } }),
  }
}

/** As the survey of the sources writes the same digest. */
function asSource(value: string): string {
  const [digest = '', x] = value.split(/(x)$/)
  return `file ${Buffer.from(digest, 'hex').toString('base64url')}${x === undefined ? '' : ' x'}`
}

/** A clause. Paths are relative to the checkout where they lie in it. */
export function describeFact({ aspect, of }: Fact, checkout: string): string {
  const way = pathBelow(of, checkout)
  const path = way === '' ? of : way
  return FACT_WORDS[aspect](path)
}

/** What a compiler wrote there is written down as a file that is never there (`native/watch/prints.rs`). */
const STANDARD_OUTPUT = '/standard output'

const FACT_WORDS: Record<Fact['aspect'], (of: string) => string> = {
  content: (path) =>
    path === STANDARD_OUTPUT ? 'its compiler printed something' : `${path} is not the same`,
  kind: (path) => `${path} came or went`,
  listing: (path) => `other files are in ${path}`,
  link: (path) => `${path} leads elsewhere`,
  program: (name) => `PATH leads to another ${name}`,
  variable: (name) => `the variable ${name} has another value`,
  environment: () => 'a variable has another value',
  setting: (name) => `cargo's [env] says something else of ${name}`,
}
