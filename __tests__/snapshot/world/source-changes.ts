import { basename, dirname, join } from 'node:path'
import { type Change, chosen, isData, reworded, type Situation, sourcePaths } from './change.ts'
import { type Entry, type State, textOf, withTracked } from './state.ts'

/** Modules that lie in a file of their own, with the file that declares them. */
function modules(state: State): readonly { readonly path: string; readonly parent: string }[] {
  const rust = sourcePaths(state).filter((path) => /\/(?!lib|main|mod|build)\w+\.rs$/.test(path))
  return rust.flatMap((path) => {
    const folder = dirname(path)
    const parents = [`${folder}/lib.rs`, `${folder}/mod.rs`, `${folder}.rs`]
    const parent = parents.find((candidate) => state.tracked.has(candidate))
    const hasFolder = [...state.tracked.keys()].some((other) =>
      other.startsWith(`${path.slice(0, -3)}/`),
    )
    return parent === undefined || hasFolder ? [] : [{ path, parent }]
  })
}

export const edit: Change = ({ state }, choice) => {
  const path = chosen(
    sourcePaths(state).filter((file) => /\bw\d\b/.test(textOf(state, file))),
    choice,
  )
  if (path === undefined) return undefined
  const text = reworded(textOf(state, path), choice.value)
  return { state: withTracked(state, { [path]: text }), did: `edit ${path}: w${choice.value % 9}` }
}

/** A new commit with the sources of an earlier one. */
export const revert: Change = ({ state, past }, choice) => {
  const earlier = chosen(past, choice)
  if (earlier === undefined) return undefined
  const tracked = new Map(earlier.state.tracked)
  return {
    state: { ...state, tracked },
    did: `revert to the sources of run ${past.indexOf(earlier)}`,
  }
}

/** An earlier commit itself, as when a job is run again. */
export const checkOutAgain: Change = ({ state, past }, choice) => {
  const again = chosen(past, choice)
  if (again === undefined) return undefined
  const { tracked } = again.state
  return {
    state: { ...state, tracked },
    conditions: { again },
    did: `check out the commit of run ${past.indexOf(again)} again`,
  }
}

function moveModule(situation: Situation, from: string, parent: string, to: string): State {
  const { state } = situation
  const name = new RegExp(`\\b${basename(from, '.rs')}\\b`, 'g')
  return withTracked(state, {
    [from]: undefined,
    [join(dirname(from), `${to}.rs`)]: textOf(state, from),
    [parent]: textOf(state, parent).replaceAll(name, to),
  })
}

export const renameModule: Change = (situation, choice) => {
  const module = chosen(modules(situation.state), choice)
  if (module === undefined) return undefined
  const name = basename(module.path, '.rs')
  const to = name.endsWith('_r') ? name.slice(0, -2) : `${name}_r`
  const state = moveModule(situation, module.path, module.parent, to)
  return { state, did: `rename module ${module.path} to ${to}` }
}

function otherCase(name: string): string {
  const first = name.charAt(0)
  return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + name.slice(1)
}

export const changeCaseOfModule: Change = (situation, choice) => {
  const module = chosen(modules(situation.state), choice)
  if (module === undefined) return undefined
  const to = otherCase(basename(module.path, '.rs'))
  const state = moveModule(situation, module.path, module.parent, to)
  return { state, did: `rename module ${module.path} to ${to}` }
}

/** Moves a file that is no Rust, and says its new name wherever the old one was said. */
function moveData(state: State, from: string, name: string): State {
  const said = new RegExp(`(?<=[/="])${basename(from).replaceAll('.', '\\.')}(?=")`, 'g')
  const rust = sourcePaths(state).filter((path) => !isData(path))
  return withTracked(state, {
    ...Object.fromEntries(rust.map((path) => [path, textOf(state, path).replaceAll(said, name)])),
    [from]: undefined,
    [join(dirname(from), name)]: textOf(state, from),
  })
}

export const renameData: Change = ({ state }, choice) => {
  const path = chosen(sourcePaths(state).filter(isData), choice)
  if (path === undefined) return undefined
  const name = basename(path)
  const to = name.startsWith('z') ? name.slice(1) : `z${name}`
  return { state: moveData(state, path, to), did: `rename ${path} to ${to}` }
}

export const changeCaseOfData: Change = ({ state }, choice) => {
  const path = chosen(sourcePaths(state).filter(isData), choice)
  if (path === undefined) return undefined
  const to = otherCase(basename(path))
  return { state: moveData(state, path, to), did: `rename ${path} to ${to}` }
}

export const swap: Change = ({ state }, choice) => {
  const leaves = modules(state).map(({ path }) => path)
  const groups = [sourcePaths(state).filter(isData), leaves]
  const pairs = groups.flatMap((group) =>
    group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other] as const)),
  )
  const pair = chosen(
    pairs.filter(([one, other]) => textOf(state, one) !== textOf(state, other)),
    choice,
  )
  if (pair === undefined) return undefined
  const [one, other] = pair
  const swapped = { [one]: textOf(state, other), [other]: textOf(state, one) }
  return { state: withTracked(state, swapped), did: `swap ${one} and ${other}` }
}

export const remove: Change = ({ state }, choice) => {
  const path = chosen(sourcePaths(state), choice)
  if (path === undefined) return undefined
  return { state: withTracked(state, { [path]: undefined }), did: `delete ${path}` }
}

export const addModule: Change = ({ state }, { value }) => {
  const parent = sourcePaths(state).find((path) => textOf(state, path).includes('modules! {'))
  const name = `extra_${value % 3}`
  const path = `${dirname(parent ?? '')}/${name}.rs`
  if (parent === undefined || state.tracked.has(path)) return undefined
  const text = textOf(state, parent).replace('modules! {', `modules! { ${name},`)
  const module = `pub fn facts() -> String {\n    format!("{}=w${value % 9}\\n", module_path!())\n}\n`
  return {
    state: withTracked(state, { [path]: module, [parent]: text }),
    did: `add module ${path}`,
  }
}

/** `a/mod.rs` beside `a.rs`: rustc refuses both, and nothing but the folder tells of the new one. */
export const moduleTwin: Change = ({ state }, choice) => {
  const module = chosen(modules(state), choice)
  if (module === undefined) return undefined
  const path = `${module.path.slice(0, -3)}/mod.rs`
  return {
    state: withTracked(state, { [path]: textOf(state, module.path) }),
    did: `add ${path} beside ${module.path}`,
  }
}

const LISTED = ['tables', 'store/migrations', 'watch/folder', 'watch/folder/below', 'whole/inputs']

/** A file more, or less, in a folder that a build script or a macro lists. */
export const addListed: Change = ({ state }, choice) => {
  const all = [...state.tracked.keys()]
  const folder = chosen(
    LISTED.filter((name) => all.some((path) => path.startsWith(`${name}/`))),
    choice,
  )
  if (folder === undefined) return undefined
  const path = `${folder}/000${choice.value % 3}_more.sql`
  return { state: withTracked(state, { [path]: `w${choice.value % 9}\n` }), did: `add ${path}` }
}

export const removeListed: Change = ({ state }, choice) => {
  const listed = sourcePaths(state).filter((path) => LISTED.includes(dirname(path)))
  const path = chosen(listed, choice)
  if (path === undefined) return undefined
  return { state: withTracked(state, { [path]: undefined }), did: `delete ${path}` }
}

export const retarget: Change = ({ state }, choice) => {
  const links = [...state.tracked].filter(([, { kind }]) => kind === 'link')
  const [path, entry] = chosen(links, choice) ?? []
  if (path === undefined || entry?.kind !== 'link') return undefined
  const isOne = entry.to.includes('one')
  const to = isOne ? entry.to.replace('one', 'two') : entry.to.replace('two', 'one')
  const link: Entry = { kind: 'link', to }
  return { state: withTracked(state, { [path]: link }), did: `point ${path} to ${to}` }
}

/** Files that no build reads. */
export const editUnrelated: Change = ({ state }, { pick, value }) => {
  const path = ['NOTES.md', '.github/workflows/ci.yml'][pick % 2] ?? ''
  return { state: withTracked(state, { [path]: `# w${value % 9}\n` }), did: `write ${path}` }
}
