import { basename, dirname, join } from 'node:path'
import { AGES, type Change, chosen, reworded } from './change.ts'
import { libraryCode, readBy, withOtherDeeds, writtenByScripts } from './deeds.ts'
import { type LateStep, type State, textOf, withTracked } from './state.ts'

/** Other programs: what they read, ask and write. */
export const otherDeeds: Change = ({ state }, { pick, value }) => ({
  state: withOtherDeeds(state, [pick, value]),
  did: 'other deeds',
})

/** Of a file that git knows or does not; undefined where there is none. */
function anyText(state: State, path: string): string | undefined {
  return state.tracked.has(path) ? textOf(state, path) : state.untracked.get(path)
}

function withText(state: State, path: string, text: string | undefined): State {
  const isTracked = state.tracked.has(path)
  if (isTracked || (text !== undefined && isKnownToGit(path))) {
    return withTracked(state, { [path]: text })
  }
  const untracked = new Map(state.untracked)
  if (text === undefined) untracked.delete(path)
  else untracked.set(path, text)
  return { ...state, untracked }
}

function isKnownToGit(path: string): boolean {
  return !/^(\.\.|foreign|local)\/|^\.env$/.test(path)
}

/** Files that some program reads, or that lie in a folder that it lists. */
function readFiles(state: State): readonly string[] {
  const read = readBy(state)
  const all = [...state.tracked.keys(), ...state.untracked.keys()].sort()
  const isRead = (path: string): boolean =>
    read.some((each) => path === each || path.startsWith(each.endsWith('/') ? each : `${each}/`))
  return all.filter((path) => isRead(path) && /\bw\d\b/.test(anyText(state, path) ?? ''))
}

/** Names that come to lie in folders that programs list, or embed; some excuse themselves in other places. */
const NAMES = ['.gitignore', 'LICENSE', 'Cargo.lock', 'zz.txt', 'deep/new.md', 'rustfmt.toml']

/** What programs looked for in vain, and what is new in folders that they look at. */
function missingFiles(state: State): readonly string[] {
  const read = readBy(state)
  const all = [...state.tracked.keys(), ...state.untracked.keys()]
  const isFolder = (path: string): boolean => all.some((each) => each.startsWith(`${path}/`))
  const absent = read.filter((path) => anyText(state, path) === undefined && !isFolder(path))
  const folders = read.filter((path) => isFolder(path))
  const added = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...absent, ...added].filter(
    (path) => !path.endsWith('/') && anyText(state, path) === undefined,
  )
}

export const editRead: Change = ({ state }, choice) => {
  const path = chosen(readFiles(state), choice)
  if (path === undefined) return undefined
  const text = reworded(anyText(state, path) ?? '', choice.value)
  return { state: withText(state, path, text), did: `edit ${path}, which is read` }
}

export const addRead: Change = ({ state }, choice) => {
  const path = chosen(missingFiles(state), choice)
  if (path === undefined) return undefined
  return { state: withText(state, path, `w${choice.value % 9}\n`), did: `add ${path}` }
}

export const removeRead: Change = ({ state }, choice) => {
  const path = chosen(readFiles(state), choice)
  if (path === undefined) return undefined
  return { state: withText(state, path, undefined), did: `delete ${path}, which is read` }
}

/** By a step that comes after ours; of the three ways, the choice's. */
export const touchReadLate: Change = ({ state, conditions: { lateSteps } }, choice) => {
  const { pick, value } = choice
  const isNew = pick % 3 === 0
  const files = isNew ? missingFiles(state) : readFiles(state)
  const path = chosen(files, { pick: Math.floor(pick / 3), value })
  const age = AGES[value % AGES.length]
  if (path === undefined || age === undefined) return undefined
  const text = isNew ? `w${value % 9}\n` : reworded(anyText(state, path) ?? '', value)
  const step: LateStep =
    pick % 3 === 1 ? { kind: 'write', path, age } : { kind: 'write', path, text, age }
  const did = `a later step ${pick % 3 === 1 ? 'deletes' : 'writes'} ${path}: ${age}`
  return { conditions: { lateSteps: [...lateSteps, step] }, did }
}

function late(step: LateStep, did: string): Change {
  return ({ conditions: { lateSteps } }) => ({
    conditions: { lateSteps: [...lateSteps, step] },
    did: `a later step ${did}`,
  })
}

export const commitLate: Change = late({ kind: 'commit' }, 'commits')

export const tagLate: Change = (situation, choice) => {
  const name = `v${choice.value % 3}`
  return late({ kind: 'tag', name }, `tags ${name}`)(situation, choice)
}

export const checkOutLate: Change = (situation, choice) => {
  const to = chosen(situation.past, choice)
  if (to === undefined) return undefined
  const did = `checks out the commit of run ${situation.past.indexOf(to)} on a branch`
  return late({ kind: 'check out', to }, did)(situation, choice)
}

export const tag: Change = ({ state }, { value }) => ({
  state: { ...state, tags: value % 4 === 0 ? [] : [`v${value % 3}`] },
  did: value % 4 === 0 ? 'no tag' : `the tag v${value % 3}`,
})

/** A new commit, with nothing in it. */
export const commitNothing: Change = ({ state }) => ({
  state: { ...state, tracked: new Map(state.tracked) },
  did: 'an empty commit',
})

/** What build scripts wrote into the checkout is committed. */
export const commitWritten: Change = ({ state }) => {
  const written = writtenByScripts(state)
  const did = `commit what scripts wrote: ${Object.keys(written).join(', ')}`
  return { state: withTracked(state, written), did }
}

export const editSetting: Change = ({ state }, { value }) => {
  const path = '.cargo/config.toml'
  const text = reworded(textOf(state, path), value)
  return { state: withTracked(state, { [path]: text }), did: "another value in cargo's [env]" }
}

/** The folder that a script found and printed is another one now, or has another library. */
export const renewTools: Change = ({ state }, { pick, value }) => {
  const old = [...state.untracked.keys()].find((path) => path.startsWith('../tools/'))
  if (old === undefined) return undefined
  const folder = pick % 2 === 0 ? dirname(old) : `../tools/${(value % 8) + 1}`
  const untracked = new Map(state.untracked)
  untracked.delete(old)
  untracked.set(join(folder, basename(old)), libraryCode(`w${value % 9}`))
  return { state: { ...state, untracked }, did: `${folder} is renewed` }
}
