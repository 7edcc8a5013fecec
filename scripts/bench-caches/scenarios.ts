import type { Project, Variation } from './projects.ts'

/** What the cache service holds when the job starts, and whether it is kept for later scenarios. */
export type StoreUse = 'empty' | 'fill' | 'filled'

export interface Scenario {
  readonly name: string
  readonly title: string
  readonly store: StoreUse
  readonly event: 'push' | 'pull_request'
  readonly variation: Variation
  /** The branch of the prepared sources that is checked out. */
  readonly branch: string
  /** Matrix values: another cell has caches of its own. */
  readonly cell: string
  /** Inputs of fast-cargo in this scenario. */
  readonly inputs: Readonly<Record<string, string>>
  /** Where `none` is not run because it does what it does there. */
  readonly baseline: string
}

const USUAL = {
  event: 'push',
  variation: {},
  branch: 'first',
  cell: 'usual',
  inputs: {},
  baseline: 'cold-pr',
} as const

/** With nothing to restore and to save, only the action itself may cost: the profile stays as it is. */
const COLD: readonly Scenario[] = [
  {
    ...USUAL,
    name: 'cold-pr',
    title: 'cold, a pull request: nothing stored, nothing saved',
    store: 'empty',
    event: 'pull_request',
    inputs: { profile: 'off' },
  },
  { ...USUAL, name: 'cold', title: 'cold, the default branch: fills the caches', store: 'fill' },
  { ...USUAL, name: 'same', title: 'same commit', store: 'filled' },
]

const TITLES = {
  leaf: 'one leaf file changed',
  base: 'one base file changed',
  bump: 'one lock bump',
  feature: 'one feature flipped',
  cell: 'a second cell, other features',
} as const

/** What is also built as a pull request: people wait for it, and not for the run after the merge. */
const PULLS: readonly string[] = ['bump', 'feature']

const NAMES = ['leaf', 'base', 'bump', 'feature', 'cell'] as const

/** The scenarios that a project has data for, in the order in which they run. */
export function scenariosOf({ variations, laterCommits = {} }: Project): readonly Scenario[] {
  const varied = NAMES.flatMap((name): readonly Scenario[] => {
    const variation = variations[name]
    if (variation === undefined) return []
    const isCell = name === 'cell'
    return [
      {
        ...USUAL,
        name,
        title: TITLES[name],
        store: 'filled',
        variation,
        branch: variation.edit === undefined ? 'first' : name,
        cell: isCell ? 'other' : 'usual',
        // Other features are other work, also without a cache.
        baseline: isCell || variation.build !== undefined ? name : 'cold-pr',
      },
    ]
  })
  const pulls = varied.filter(({ name }) => PULLS.includes(name)).map(asPull)
  const later = Object.keys(laterCommits).map(
    (title): Scenario => ({
      ...USUAL,
      name: branchName(title),
      title,
      store: 'filled',
      branch: branchName(title),
    }),
  )
  return [...COLD, ...varied, ...pulls, ...later]
}

function asPull(scenario: Scenario): Scenario {
  const { name, title } = scenario
  return {
    ...scenario,
    name: `${name}-pr`,
    title: `${title}, a pull request`,
    event: 'pull_request',
  }
}

/** `one commit later` is the branch `one-commit-later`. */
export function branchName(title: string): string {
  return title.replaceAll(' ', '-')
}
