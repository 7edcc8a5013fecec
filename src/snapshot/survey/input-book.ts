import { dirname, join } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'
import type { FileFacts, Files } from '../../runner/ports.ts'
import type { InputFacts } from '../manifest.ts'
import { leftOutOfListings } from './made-locks.ts'

/** Which paths are known by other means than their content. */
export interface InputScope {
  /** Root of the checkout. */
  readonly root: string
  /** Relative paths of what git tracks, folders included. */
  readonly tracked: ReadonlySet<string>
  /** And of what it neither tracks nor ignores. */
  readonly untracked: readonly string[]
  /** Absolute paths of the files that travel in the snapshot. */
  readonly packed: ReadonlySet<string>
  readonly targetFolders: readonly string[]
  readonly cargoHome: string
  /** When this job's own restore ended, in nanoseconds since the epoch; 0 without one. */
  readonly restoredNs: bigint
  /** Since then, only steps of the job have written: when that restore ended, without one when the job began. */
  readonly sinceNs: bigint
}

/** What one unit read: places in the book's lists. */
interface Entered {
  /** What git does not vouch for. */
  readonly inputs: readonly number[]
  /** What git tracks. */
  readonly reads: readonly number[]
}

/** Collects what units read, each path once. */
export interface InputBook {
  /** Enters the paths that a unit read. `undefined` when there are too many to look after. */
  enter(paths: readonly string[], startedNs: bigint): Promise<Entered | undefined>
  inputs(): Promise<readonly InputFacts[]>
  named(): readonly string[]
  readonly late: ReadonlySet<string>
}

/** A folder with more in it is not a build script's list of sources. */
const MOST_IN_FOLDER = 20_000

type BookFiles = Pick<Files, 'facts' | 'realPath' | 'tree' | 'contents'>

interface BookState {
  readonly scope: InputScope
  readonly files: BookFiles
  readonly leaveOut: ReadonlySet<string>
  readonly places: Map<string, number>
  readonly named: Map<string, number>
  readonly late: Set<string>
  readonly known: Map<string, Promise<FileFacts | undefined>>
  readonly real: Map<string, Promise<string | undefined>>
}

export function inputBook(scope: InputScope, files: BookFiles): InputBook {
  const { root, targetFolders, tracked } = scope
  const state: BookState = {
    ...{ scope, files, leaveOut: leftOutOfListings(root, targetFolders, tracked) },
    ...{ places: new Map(), named: new Map(), late: new Set(), known: new Map(), real: new Map() },
  }
  return {
    enter: (paths, startedNs) => enterAll(paths, startedNs, state),
    inputs: () => inputFacts(state),
    named: () => [...state.named.keys()],
    late: state.late,
  }
}

async function enterAll(
  paths: readonly string[],
  startedNs: bigint,
  state: BookState,
): Promise<Entered | undefined> {
  const entered = { inputs: new Set<number>(), reads: new Set<number>() }
  for (const path of paths) {
    const all = await withContents(path, state)
    if (all === undefined) return undefined
    for (const each of all) {
      await enter(each, startedNs, entered, state)
      for (const link of await linksOnTheWay(each, state)) {
        entered.inputs.add(placeOf(link, state.places))
      }
    }
  }
  return { inputs: [...entered.inputs], reads: [...entered.reads] }
}

/** A folder stands for everything in it: cargo looks at all of it. */
async function withContents(
  path: string,
  state: BookState,
): Promise<readonly string[] | undefined> {
  const { files, scope } = state
  if (isSettled(path, scope)) return [path]
  const folder = await realPathOf(path, state)
  if ((await factsOf(folder, state))?.kind !== 'directory') return [path]
  const entries = await files.tree(folder, (below) => state.leaveOut.has(join(folder, below)))
  if (entries.length > MOST_IN_FOLDER) return undefined
  return [path, ...entries.map((entry) => join(folder, entry.path))]
}

/** Fixed by a version, or part of the snapshot. */
function isSettled(path: string, { packed, cargoHome }: InputScope): boolean {
  return (
    packed.has(path) || ['registry', 'git'].some((name) => isBelow(path, join(cargoHome, name)))
  )
}

async function enter(
  path: string,
  startedNs: bigint,
  { inputs, reads }: { readonly inputs: Set<number>; readonly reads: Set<number> },
  state: BookState,
): Promise<void> {
  const { scope, named, late, places } = state
  if (isSettled(path, scope)) return
  const facts = await factsOf(path, state)
  const isLate =
    facts !== undefined &&
    facts.changedNs > (scope.restoredNs > startedNs ? scope.restoredNs : startedNs) &&
    facts.modifiedNs <= startedNs
  if (isLate) late.add(path)
  for (const each of new Set([path, await realPathOf(path, state)])) {
    const inside = pathBelow(each, scope.root)
    if (inside !== '' && scope.tracked.has(inside)) reads.add(placeOf(inside, named))
    else if (!isSettled(each, scope)) inputs.add(placeOf(each, places))
  }
}

async function realPathOf(path: string, { real, files }: BookState): Promise<string> {
  const known = real.get(path) ?? files.realPath(path)
  real.set(path, known)
  return (await known) ?? path
}

function placeOf(path: string, places: Map<string, number>): number {
  const place = places.get(path) ?? places.size
  places.set(path, place)
  return place
}

/** A link that leads elsewhere leads to a file whose own time need not be new. */
async function linksOnTheWay(path: string, state: BookState): Promise<readonly string[]> {
  const links: string[] = []
  for (
    let each = path;
    each !== dirname(each) && !isSettled(each, state.scope);
    each = dirname(each)
  ) {
    if ((await factsOf(each, state))?.kind === 'symlink') links.push(each)
  }
  return links
}

function factsOf(path: string, { known, files }: BookState): Promise<FileFacts | undefined> {
  const facts = known.get(path) ?? files.facts(path)
  known.set(path, facts)
  return facts
}

async function inputFacts(state: BookState): Promise<readonly InputFacts[]> {
  const paths = [...state.places.keys()]
  const contents = await state.files.contents(paths, state.leaveOut)
  return Promise.all(
    paths.map(async (path, index) => {
      const content = contents[index]
      const facts = await factsOf(path, state)
      return {
        path,
        modifiedNs: facts?.modifiedNs ?? 0n,
        isGits: path.split(/[\\/]/).includes('.git'),
        ...(content === undefined ? {} : { content }),
      }
    }),
  )
}
