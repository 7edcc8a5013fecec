import { dirname, join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import { type Fact, foldersOfTargets, type Manifest } from '../manifest.ts'
import { leftOutOfListings } from '../survey/made-locks.ts'
import { submoduleHeads } from '../survey/repository.ts'
import { type SourceSurvey, trackedIn } from '../survey/survey-sources.ts'

interface ListRequest {
  readonly manifest: Manifest
  readonly survey: SourceSurvey
  /** Units that are in the target folders, by the folders of their fingerprints. */
  readonly stale: ReadonlySet<string>
  /** Absolute paths that must go so that cargo builds a unit anew. */
  readonly remainsOf: (unit: string) => readonly string[]
  /** Absolute paths of what it left beside them, and no other unit did. */
  readonly leavesOf: (unit: Manifest['units'][number]) => readonly string[]
}

/** How the native program is told of a fact (`native/evidence.rs`). */
const LETTERS: Record<Fact['aspect'], string> = {
  content: 'c',
  kind: 'k',
  listing: 'l',
  link: 'i',
  program: 'p',
  variable: 'v',
  environment: 'e',
  setting: '',
}

/**
 * What the cargo shim looks at before each command, in pairs of fields that each end in NUL: first folders
 * that listings leave out (`x`), then facts (a letter with the value, and what it is about), then units (`u` with
 * the places of their facts), each with what is to be removed when one of these is another (`-`), which takes
 * along what the unit left beside programs (`+`).
 */
export async function evidenceList(
  request: ListRequest,
  files: Pick<Files, 'observe' | 'tree'>,
): Promise<string> {
  const { manifest, survey, stale, remainsOf, leavesOf } = request
  const units = manifest.units.filter(({ folder }) => !stale.has(folder))
  const wanted = new Map<number, number>()
  const fields: (readonly [string, string])[] = []
  const placeOf = (fact: number): readonly number[] => {
    const { aspect, value = '', of } = manifest.facts[fact] ?? NO_FACT
    if (LETTERS[aspect] === '') return []
    const known = wanted.get(fact) ?? fields.push([LETTERS[aspect] + value, of]) - 1
    wanted.set(fact, known)
    return [known]
  }
  const ofUnits = units.map(({ evidence }) => evidence.flatMap(placeOf))
  const git = add(await gitWitnesses(survey, files), fields)
  const isUnseen = units.map(({ isWatched, mayReadMore }) => mayReadMore && !isWatched)
  const whole = isUnseen.includes(true) ? add(await wholeCheckout(request, files), fields) : []
  const listed = units.flatMap((unit, place) => {
    const unseen = isUnseen[place] === true
    const asksGit = unit.asksGit || unseen
    const facts = [...(ofUnits[place] ?? []), ...(asksGit ? git : []), ...(unseen ? whole : [])]
    const leaves = leavesOf(unit).map((path) => ['+', path] as const)
    if (facts.length === 0 && leaves.length === 0) return []
    const remains = remainsOf(unit.folder).map((path) => ['-', path] as const)
    return [[`u${facts.join(',')}`, unit.package] as const, ...remains, ...leaves]
  })
  const leftOut = [...leaveOutOf(request)].map((path) => ['x', path] as const)
  return [...leftOut, ...fields, ...listed].map((pair) => `${pair.join('\0')}\0`).join('')
}

const NO_FACT: Fact = { aspect: 'setting', of: '' }

function add(
  pairs: readonly (readonly [string, string])[],
  fields: (readonly [string, string])[],
): readonly number[] {
  return pairs.map((pair) => fields.push(pair) - 1)
}

function leaveOutOf({ manifest, survey }: ListRequest): ReadonlySet<string> {
  const { checkout, targets } = manifest
  return leftOutOfListings(checkout, foldersOfTargets(targets), trackedIn(survey))
}

/**
 * Files and folders that are written when git comes to stand elsewhere: a reference is a file in a folder below `refs`,
 * where a step may also make folders (`git tag app/v2`). Submodules stand somewhere, too.
 */
async function gitWitnesses(
  { gitFolders }: SourceSurvey,
  files: Pick<Files, 'tree'>,
): Promise<readonly (readonly [string, string])[]> {
  const found: string[] = []
  for (const folder of gitFolders) {
    // A later step may bring more of the history.
    found.push(...['shallow', 'FETCH_HEAD', 'modules'].map((name) => join(folder, name)))
    const heads = await submoduleHeads(folder, files)
    for (const each of [folder, ...heads.map((head) => join(folder, dirname(head)))]) {
      const refs = await files.tree(join(each, 'refs'))
      const folders = refs
        .filter(({ kind }) => kind === 'directory')
        .map(({ path }) => `refs/${path}`)
      const names = ['HEAD', 'logs/HEAD', 'packed-refs', 'refs', ...folders]
      found.push(...names.map((name) => join(each, name)))
    }
  }
  return found.map((path) => ['g', path] as const)
}

/** For units of which nobody knows what they read: every tracked file, and what the folders list. */
async function wholeCheckout(
  request: ListRequest,
  files: Pick<Files, 'observe'>,
): Promise<readonly (readonly [string, string])[]> {
  const { survey } = request
  const isFolder = (content: string | undefined): boolean => content?.startsWith('folder ') === true
  const folders = survey.sources.filter(({ content }) => isFolder(content))
  const paths = folders.map(({ path }) => join(survey.root, path))
  const answers = await files.observe(
    paths.map((path) => ({ path, aspect: 'listing' })),
    leaveOutOf(request),
  )
  return [
    ...paths.map((path, place) => [`l${answers[place]?.value}`, path] as const),
    ...survey.sources
      .filter(({ content }) => !isFolder(content))
      .map(({ path, content }) => [`c${asHex(content)}`, join(survey.root, path)] as const),
  ]
}

/** Of `file <base64url>`; a symlink is followed, and counts by its own time alone. */
function asHex(content: string | undefined): string {
  const [, digest, mode] = /^file (\S+)(?: (x))?$/.exec(content ?? '') ?? []
  if (digest === undefined) return ''
  return `${Buffer.from(digest, 'base64url').toString('hex')}${mode ?? ''}`
}
