import type { Step } from '../../emulator/job/options.ts'

/** The name that the action goes by in the jobs that we run. */
export const ACTION = 'fast-cargo/fast-cargo'

const BUILD_AND_TEST = ['cargo build --workspace --locked', 'cargo test --workspace --locked']

/** The usual job: checkout, toolchain, fast-cargo, then the commands. */
export function usualSteps(
  command: readonly string[],
  inputs: Readonly<Record<string, string>>,
): readonly Step[] {
  const commands = command.length > 0 ? [command.map(quoted).join(' ')] : BUILD_AND_TEST
  const folder = inputs['working-directory']
  return [
    { uses: 'actions/checkout@v6' },
    { uses: 'dtolnay/rust-toolchain@stable' },
    { name: 'fast-cargo', uses: `${ACTION}@v1`, with: inputs },
    ...commands.map((run) => ({
      run,
      ...(folder === undefined ? {} : { 'working-directory': folder }),
    })),
  ]
}

/** A word as the shell reads it back. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
