import { AGES, type Change, chosen, reworded, sourcePaths } from './change.ts'
import { textOf, withTracked } from './state.ts'

export const changeVariable: Change = ({ workspace, state }, choice) => {
  const [name, values = []] = chosen(Object.entries(workspace.variables), choice) ?? []
  if (name === undefined) return undefined
  const value = chosen(
    values.filter((other) => other !== state.env[name]),
    { ...choice, pick: choice.value },
  )
  const { [name]: _, ...others } = state.env
  const env = value === undefined ? others : { ...others, [name]: value }
  return { state: { ...state, env }, did: `${name}=${value ?? '(unset)'}` }
}

export const flipFeature: Change = ({ workspace, state }, choice) => {
  const feature = chosen(workspace.features, choice)
  if (feature === undefined) return undefined
  const rest = state.features.filter((name) => name !== feature)
  const features = rest.length < state.features.length ? rest : [...rest, feature]
  return { state: { ...state, features }, did: `features: ${features.join(' ') || 'none'}` }
}

export const flipProfile: Change = ({ state }) => {
  const release = !state.release
  return { state: { ...state, release }, did: `profile ${release ? 'release' : 'dev'}` }
}

export const flipFlags: Change = ({ state }) => {
  const rustflags = state.rustflags === '' ? '--cfg world_flag' : ''
  return { state: { ...state, rustflags }, did: `RUSTFLAGS="${rustflags}"` }
}

export const flipToolchain: Change = ({ state, otherToolchain }) => {
  if (otherToolchain === undefined) return undefined
  const toolchain = state.toolchain === undefined ? otherToolchain : undefined
  return { state: { ...state, toolchain }, did: `toolchain ${toolchain ?? 'as usual'}` }
}

/** A path crate's version goes up, or back down; every lock file that names it follows. */
export const bumpVersion: Change = ({ state }, { value }) => {
  const version = `0.${(value % 3) + 1}.0`
  const old = /version = "([^"]+)"/.exec(textOf(state, 'bump/Cargo.toml'))?.[1]
  if (old === undefined || old === version) return undefined
  const renewed = (path: string, before: string): [string, string] => [
    path,
    textOf(state, path).replace(`${before}"${old}"`, `${before}"${version}"`),
  ]
  const locks = [...state.tracked.keys()].filter((path) => path.endsWith('Cargo.lock'))
  const changes = [
    renewed('bump/Cargo.toml', 'version = '),
    ...locks.map((path) => renewed(path, 'name = "bump"\nversion = ')),
  ]
  return { state: withTracked(state, Object.fromEntries(changes)), did: `bump ${version}` }
}

export const bumpSubmodule: Change = ({ workspace: { submodule }, state }, choice) => {
  const inside = sourcePaths(state).filter((path) => path.startsWith(`${submodule}/`))
  const path = chosen(inside, choice)
  if (path === undefined) return undefined
  const text = reworded(textOf(state, path), choice.value)
  return { state: withTracked(state, { [path]: text }), did: `submodule: edit ${path}` }
}

/** A file that git does not know gets another content, and possibly a time that does not tell. */
export const editUntracked: Change = ({ state }, choice) => {
  const path = chosen([...state.untracked.keys()].sort(), choice)
  const untrackedAge = AGES[choice.value % AGES.length]
  if (path === undefined || untrackedAge === undefined) return undefined
  const text = reworded(state.untracked.get(path) ?? '', choice.value)
  return {
    state: { ...state, untracked: new Map([...state.untracked, [path, text]]) },
    conditions: { untrackedAge },
    did: `${path} has other content (w${choice.value % 9}), its time: ${untrackedAge}`,
  }
}

/** The same, by a step that comes after ours. */
export const editUntrackedLate: Change = (situation, choice) => {
  const edited = editUntracked(situation, choice)
  if (edited === undefined) return undefined
  const untrackedArrive = choice.pick % 2 === 0 ? 'late' : 'late over the old ones'
  const conditions = { ...edited.conditions, untrackedArrive } as const
  return { ...edited, conditions, did: `${edited.did}, written ${untrackedArrive}` }
}

/** A later step writes a tracked file, with an old time as `tar -x` gives it, or that of now. */
export const editTrackedLate: Change = ({ state, conditions: { lateSteps } }, choice) => {
  const path = chosen(sourcePaths(state), choice)
  const age = AGES[choice.value % AGES.length]
  if (path === undefined || age === undefined) return undefined
  const text = reworded(textOf(state, path), choice.value)
  return {
    conditions: { lateSteps: [...lateSteps, { kind: 'write', path, text, age }] },
    did: `a later step writes ${path}: ${age}`,
  }
}

export const backdateChanged: Change = () => ({
  conditions: { backdated: 'changed' },
  did: 'changed files are years old',
})

export const backdateAll: Change = () => ({
  conditions: { backdated: 'all' },
  did: 'all files are years old',
})

export const clockAhead: Change = () => ({
  conditions: { skewSeconds: 3600 },
  did: 'the clock of this run is an hour ahead',
})

export const clockBehind: Change = () => ({
  conditions: { skewSeconds: -3600 },
  did: 'the clock of this run is an hour behind',
})
