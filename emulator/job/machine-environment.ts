import { delimiter } from 'node:path'

/** Variables of this machine that a job on GitHub would not see, or would see with another value. */
const FOREIGN = [
  /^(ACTIONS|GITHUB|RUNNER|INPUT|STATE)_/,
  /^NODE_(OPTIONS|TEST_CONTEXT|CHANNEL_FD|V8_COVERAGE|UNIQUE_ID)$/,
  /^(npm|INIT_CWD$)/i,
  // What changes a build: a job gets these from its own steps, or not at all.
  /^CARGO_(?!HOME$|HTTP_|NET_|REGISTR|SOURCE_)/,
  /^(RUSTC|RUSTFLAGS|RUSTDOCFLAGS|SCCACHE)/,
]

/** This machine's environment as a fresh runner would have it. */
export function machineEnvironment(
  machine: NodeJS.ProcessEnv,
  overrides: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const kept = Object.entries(machine).filter(
    ([name]) => !FOREIGN.some((pattern) => pattern.test(name)),
  )
  const all = { ...Object.fromEntries(kept), CI: 'true', ...overrides }
  const defined = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return Object.fromEntries(defined)
}

/** PATH with what steps put before it; the last one comes first. */
export function pathWith(prepended: readonly string[], path: string): string {
  return [...prepended.toReversed(), path].filter((part) => part !== '').join(delimiter)
}
