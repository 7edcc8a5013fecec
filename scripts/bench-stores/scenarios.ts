export interface StoresScenario {
  readonly name: 'cold' | 'warm' | 'second' | 'change' | 'elsewhere'
  readonly title: string
  readonly event: 'push' | 'pull_request'
  /** The branch of the prepared sources that is checked out. */
  readonly branch: 'first' | 'leaf'
  /** `kept`: the runner of the job before, with its CARGO_HOME; `elsewhere`: a new one, at other paths. */
  readonly runner: 'new' | 'kept' | 'elsewhere'
}

/** In this order, each on what those before stored. */
export const SCENARIOS: readonly StoresScenario[] = [
  {
    name: 'cold',
    title: 'the default branch, nothing stored',
    ...{ event: 'push', branch: 'first', runner: 'new' },
  },
  {
    name: 'warm',
    title: 'the same commit on the same runner',
    ...{ event: 'push', branch: 'first', runner: 'kept' },
  },
  {
    name: 'second',
    title: 'the same commit on a new runner',
    ...{ event: 'push', branch: 'first', runner: 'new' },
  },
  {
    name: 'change',
    title: 'a pull request with one source file changed, on a new runner, which only reads',
    ...{ event: 'pull_request', branch: 'leaf', runner: 'new' },
  },
  // The last one: it stores what it does not find.
  {
    name: 'elsewhere',
    title: 'the same commit on a new runner whose checkout and CARGO_HOME have other paths',
    ...{ event: 'push', branch: 'first', runner: 'elsewhere' },
  },
]
