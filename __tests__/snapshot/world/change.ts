import type { Age, Committed, Conditions, State } from './state.ts'
import type { Workspace } from './workspaces.ts'

/** Where a history stands before a run: what has been built, and what the next run will see. */
export interface Situation {
  readonly workspace: Workspace
  readonly state: State
  readonly conditions: Conditions
  /** A second toolchain of this machine, if it has one. */
  readonly otherToolchain: string | undefined
  /** The runs before, the first one first. */
  readonly past: readonly Committed[]
}

/** What the time of a written file may be. */
export const AGES: readonly Age[] = ['now', 'hour', 'years', 'same']

/** Two numbers that choose: which file (modulo how many there are), and what it becomes. */
export interface Choice {
  readonly pick: number
  readonly value: number
}

export interface Changed {
  readonly state?: State
  readonly conditions?: Partial<Conditions>
  /** What was done, in a few words. */
  readonly did: string
}

/** A kind of change; undefined where the workspace has nothing to change in that way. */
export type Change = (situation: Situation, choice: Choice) => Changed | undefined

export function chosen<T>(from: readonly T[], { pick }: Choice): T | undefined {
  return from[pick % Math.max(from.length, 1)]
}

/** The files of the sources that changes may touch: no manifests, no lock files. */
export function sourcePaths(state: State): readonly string[] {
  const paths = [...state.tracked].filter(([, { kind }]) => kind === 'file').map(([path]) => path)
  return paths.filter((path) => !/\.(toml|lock|md|gitignore|gitmodules)$/.test(path)).sort()
}

export function isData(path: string): boolean {
  return !path.endsWith('.rs')
}

/** The text with every `w<number>` in it replaced by another one. */
export function reworded(text: string, value: number): string {
  const now = Number(/\bw(\d)\b/.exec(text)?.[1] ?? 0)
  return text.replaceAll(/\bw\d\b/g, `w${value % 9 === now ? 9 : value % 9}`)
}
