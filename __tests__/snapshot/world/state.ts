import { createHash } from 'node:crypto'

/** What git tracks at a path; a link's target is relative to the link's folder. */
export type Entry =
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'link'; readonly to: string }

/** All that decides what a clean build gives, but for the commit's own id. Paths are relative to the checkout. */
export interface State {
  readonly tracked: ReadonlyMap<string, Entry>
  /**
   * Files git does not know: ignored ones, and those outside of the checkout (`../outside/…`). What ends in `.a` is
   * a library, of the C code that is its text here.
   */
  readonly untracked: ReadonlyMap<string, string>
  /** On the commit. */
  readonly tags: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly features: readonly string[]
  readonly release: boolean
  readonly rustflags: string
  /** A rustup toolchain's name; undefined is the default one. */
  readonly toolchain: string | undefined
}

/** `now`: written like any file. `same`: the time the path had in the run before, as `cp -p` gives it. */
export type Age = 'now' | 'hour' | 'years' | 'same'

/** What a later step of the job does, after the snapshot was restored. */
export type LateStep =
  /** Without a text, the file is removed. */
  | { readonly kind: 'write'; readonly path: string; readonly text?: string; readonly age: Age }
  /** Of all that is there and not ignored, as a release job does. */
  | { readonly kind: 'commit' }
  | { readonly kind: 'tag'; readonly name: string }
  /** On a branch of its own. */
  | { readonly kind: 'check out'; readonly to: Committed }

/** What happens in one run of CI only, and is no part of the sources. */
export interface Conditions {
  /** When the files that git does not know appear: before our step, or in a later one. */
  readonly untrackedArrive: 'before' | 'late' | 'late over the old ones'
  readonly untrackedAge: Age
  /** Tracked files whose time is set back before our step, as git-restore-mtime does. */
  readonly backdated: 'none' | 'changed' | 'all'
  readonly lateSteps: readonly LateStep[]
  /** How far the clock was off while this run built and saved, in seconds. */
  readonly skewSeconds: number
  /** An earlier commit that is checked out again. */
  readonly again: Committed | undefined
}

export interface Committed {
  readonly state: State
  readonly commit: string
}

export const USUAL: Conditions = {
  untrackedArrive: 'before',
  untrackedAge: 'now',
  backdated: 'none',
  lateSteps: [],
  skewSeconds: 0,
  again: undefined,
}

/** The text of a tracked file; '' for what is no file. */
export function textOf(state: State, path: string): string {
  const entry = state.tracked.get(path)
  return entry?.kind === 'file' ? entry.text : ''
}

/** The state with some paths set, or removed where the new entry is undefined. */
export function withTracked(
  state: State,
  changes: Readonly<Record<string, Entry | string | undefined>>,
): State {
  const tracked = new Map(state.tracked)
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) tracked.delete(path)
    else tracked.set(path, typeof change === 'string' ? { kind: 'file', text: change } : change)
  }
  return { ...state, tracked }
}

/** What the compiler sees in the end: the commit, and what later steps made of it. */
export function asBuilt(state: State, { lateSteps }: Conditions): State {
  return lateSteps.reduce(afterStep, state)
}

function afterStep(state: State, step: LateStep): State {
  if (step.kind === 'tag') return { ...state, tags: [...state.tags, step.name] }
  if (step.kind === 'check out') return { ...state, tracked: step.to.state.tracked }
  if (step.kind === 'commit') return state
  if (!state.untracked.has(step.path)) return withTracked(state, { [step.path]: step.text })
  const untracked = new Map(state.untracked)
  if (step.text === undefined) untracked.delete(step.path)
  else untracked.set(step.path, step.text)
  return { ...state, untracked }
}

/** What git answers by, but for the files. */
export function gitPosition(
  commit: string,
  { tags }: State,
  { lateSteps }: Conditions,
): readonly unknown[] {
  const moves = lateSteps
    .filter(({ kind }) => kind !== 'write')
    .map((step) => (step.kind === 'check out' ? step.to.commit : step))
  return [commit, tags, moves]
}

export function digest(value: unknown): string {
  const plain = JSON.stringify(value, (_, part) =>
    part instanceof Map ? [...part].sort(([one], [other]) => (one < other ? -1 : 1)) : part,
  )
  return createHash('sha256').update(plain).digest('hex').slice(0, 16)
}
