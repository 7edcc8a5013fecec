import { cargoArguments } from '../timing/cargo-arguments.ts'

/** Options of `cargo install` and `cargo binstall` that take no value. */
const FLAGS: ReadonlySet<string> = new Set([
  ...['-q', '--quiet', '-v', '-vv', '--verbose', '--locked', '--offline', '--frozen', '--debug'],
  ...['--all-features', '--no-default-features', '--bins', '--examples', '--keep-going'],
  ...['--ignore-rust-version', '-y', '--no-confirm', '--only-signed', '--skip-signatures'],
  ...['--no-symlinks', '--no-cleanup', '--no-discover-github-token', '--json-output'],
  ...['--continue-on-failure', '--disable-telemetry', '--no-clap-color'],
])

/** Names of the packages that the command installs, as far as it is clear that they are names. */
export function packagesAsked(args: readonly string[]): readonly string[] {
  const own = cargoArguments(args)
  const after = own.slice(own.findIndex((arg) => /^b?install$/.test(arg)) + 1)
  return after.flatMap((arg, place) => {
    const previous = after[place - 1] ?? ''
    const isValue = previous.startsWith('-') && !previous.includes('=') && !FLAGS.has(previous)
    const [, name] = /^([A-Za-z][\w-]{0,99})(@\S+)?$/.exec(arg) ?? []
    return isValue || name === undefined ? [] : [name]
  })
}
