/** What happens before a timed command. They follow each other in this order, on one target folder. */
export const SCENARIOS = ['cold', 'same', 'leaf', 'base', 'bump', 'tests', 'check'] as const

export type ScenarioName = (typeof SCENARIOS)[number]

export const SCENARIO_TITLE: Readonly<Record<ScenarioName, string>> = {
  cold: 'cold',
  same: 'no change',
  leaf: 'leaf touched',
  base: 'base touched',
  bump: 'lock bump',
  tests: 'tests',
  check: 'cargo check',
}

export const SCENARIO_MEANING: Readonly<Record<ScenarioName, string>> = {
  cold: 'an empty target folder, packages downloaded',
  same: 'the same command again',
  leaf: 'a function more in a workspace crate that no other one depends on',
  base: 'a function more in the workspace crate that most others depend on',
  bump: 'another version of a dependency in Cargo.lock',
  tests: "the project's test command, compiled and run",
  check: '`cargo check` in an empty target folder',
}
