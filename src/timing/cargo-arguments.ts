import { withoutUserInfo } from '../runner/errors.ts'

/** The arguments that are cargo's: those before `--`. */
export function cargoArguments(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--')
  return end === -1 ? args : args.slice(0, end)
}

/** The values of an option in all its forms: `--name x`, `--name=x`, and `-Cx` for short ones. */
export function optionValues(args: readonly string[], name: string): readonly string[] {
  const isShort = !name.startsWith('--')
  return args.flatMap((arg, index) => {
    if (arg === name) return args.slice(index + 1, index + 2)
    if (arg.startsWith(`${name}=`)) return [arg.slice(name.length + 1)]
    return isShort && arg.startsWith(name) ? [arg.slice(name.length)] : []
  })
}

const HIDDEN = '***'

/** Options whose value is told: a name, a number or a path that says what is built, and how. */
const TOLD: ReadonlySet<string> = new Set([
  ...['-p', '--package', '--exclude', '--bin', '--example', '--test', '--bench'],
  ...['-F', '--features', '--target', '--profile', '--cargo-profile', '--manifest-path'],
  ...['--path', '--git', '--branch', '--tag', '--rev', '--version', '--vers', '--root'],
  ...['--registry', '-C', '-Z', '-j', '--jobs', '--target-dir', '--artifact-dir', '--out-dir'],
  ...['--lockfile-path', '--timings', '--color', '--message-format', '--format-version'],
  ...['--filter-platform', '--edition', '--crate-type', '--depth', '--partition', '--retries'],
  ...['--test-threads', '--feature-powerset-depth', '--output-path'],
])

/** Options that take no value: what follows them is not theirs. */
const FLAGS: ReadonlySet<string> = new Set([
  ...['-v', '-vv', '-q', '-r', '-f', '--verbose', '--quiet', '--locked', '--offline', '--frozen'],
  ...['--release', '--debug', '--force', '--all-features', '--no-default-features'],
])

/** Second words of well-known subcommands: `nextest run`, `llvm-cov report`, `xtask ci`. */
const WORDS: ReadonlySet<string> = new Set([
  ...['archive', 'bench', 'build', 'check', 'ci', 'clean', 'clippy', 'codegen', 'coverage'],
  ...['dist', 'doc', 'docs', 'fmt', 'help', 'install', 'lint', 'list', 'nextest', 'report', 'run'],
  ...['setup', 'show-env', 'test'],
])

/**
 * The arguments as anybody may read them. Those after `--` belong to the user's program and are left
 * out. Of cargo's own stay the subcommand, the names of options, and the values of those that are
 * known to hold no secret; everything else is `***`.
 */
export function argumentsToKeep(args: readonly string[]): readonly string[] {
  const ours = cargoArguments(args)
  const place = subcommandPlace(ours)
  return ours.map((arg, index) => {
    const previous = ours[index - 1]
    if (arg.startsWith('-')) return option(arg)
    if (index === 0 && /^\+[\w.-]{1,60}$/.test(arg)) return arg
    if (previous === '--config') return keyAlone(arg)
    if (previous !== undefined && TOLD.has(previous)) return plain(arg)
    if (index === place) return /^([a-z][a-z0-9_-]{0,29}|[\w./-]+\.rs)$/.test(arg) ? arg : HIDDEN
    return index > place && isKnown(arg, previous, ours[place]) ? arg : HIDDEN
  })
}

/** Where the subcommand stands: the first word that is not, and cannot be, the value of an option. */
function subcommandPlace(args: readonly string[]): number {
  const place = args.findIndex((arg, index) => {
    const isWord = !arg.startsWith('-') && !(index === 0 && arg.startsWith('+'))
    return isWord && !mayTakeValue(args[index - 1])
  })
  return place === -1 ? args.length : place
}

function mayTakeValue(previous: string | undefined): boolean {
  return previous !== undefined && /^(-.|--[^=]*)$/.test(previous) && !FLAGS.has(previous)
}

const ONLY_BUILD: ReadonlySet<string> = new Set([
  ...['build', 'b', 'check', 'c', 'clippy', 'doc', 'd', 'rustc', 'rustdoc', 'fix', 'install'],
])

/** Whether the command runs neither tests nor a program of the project's. */
export function onlyBuilds(args: readonly string[]): boolean {
  const ours = cargoArguments(args)
  return ONLY_BUILD.has(ours[subcommandPlace(ours)] ?? '') || ours.includes('--no-run')
}

/** Besides the words that are no secret whoever says them: the crate of `cargo install`. */
function isKnown(arg: string, previous: string | undefined, subcommand = ''): boolean {
  if (WORDS.has(arg)) return true
  const isCrate = subcommand === 'install' && !mayTakeValue(previous)
  return isCrate && /^[A-Za-z][\w-]{0,63}(@[\w.+-]{1,40})?$/.test(arg)
}

/** `--name`, `--name=value`, `-v`, `-pvalue`. */
function option(arg: string): string {
  const [, long, value] = /^(--[a-z][a-z0-9-]{0,40})(?:=(.*))?$/s.exec(arg) ?? []
  if (long !== undefined) return value === undefined ? long : `${long}=${attached(long, value)}`
  if (/^-[vqrhV]{1,6}$/.test(arg)) return arg
  const short = arg.slice(0, 2)
  if (arg.length === 2 || arg.startsWith('--')) return arg.length === 2 ? arg : `--${HIDDEN}`
  return short + (TOLD.has(short) ? plain(arg.slice(2)) : HIDDEN)
}

function attached(name: string, value: string): string {
  if (name === '--config') return keyAlone(value)
  return TOLD.has(name) ? plain(value) : HIDDEN
}

/** Of an address neither who asks nor what comes after the path. */
function plain(value: string): string {
  return value.includes('://') ? withoutUserInfo(value).replace(/[?#].*$/s, '') : value
}

/** Of `profile.dev.debug=1` the key, and a configuration file by its name. */
function keyAlone(value: string): string {
  const [, key] = /^\s*([\w.-]{1,100})\s*=/.exec(value) ?? []
  if (key !== undefined) return `${key}=${HIDDEN}`
  return /^[\w./\\:-]{1,200}\.toml$/.test(value) ? value : HIDDEN
}

/** What the command is called everywhere: `cargo test --workspace`. */
export function commandLabel(args: readonly string[]): string {
  return ['cargo', ...argumentsToKeep(args)].join(' ')
}
