import { createHash } from 'node:crypto'

/**
 * What decides which snapshots fit a job, by name: as it is where that can be read and shown, else as a short digest
 * behind a `#`. Too short to try a secret by it.
 */
export type KeyParts = Readonly<Record<string, string>>

interface PartSources {
  /** Name and release of the operating system, with its C library. */
  readonly system: string
  /** What `rustc -vV` says. */
  readonly rustc: string
  readonly workspace: string
  readonly cwd: string
  readonly cargoHome: string
  /** The input cache-key. */
  readonly userKey: string
  /** Our settings by their keys, such as `profile.dev.debug`. */
  readonly settings: readonly (readonly [name: string, value: string])[]
  readonly variables: readonly (readonly [name: string, value: string])[]
  readonly locks: string
}

/** The names of the parts that are paths. */
export const PATH_PARTS = ['path of the checkout', 'working directory', 'CARGO_HOME'] as const

const LOCK_PART = 'Cargo.lock'

export function keyParts(sources: PartSources): KeyParts {
  const { system, rustc, workspace, cwd, cargoHome, userKey, settings, variables, locks } = sources
  const [ofCheckout, ofWork, ofHome] = PATH_PARTS
  return {
    'operating system': system,
    rustc: rustcPart(rustc),
    [ofCheckout]: workspace,
    [ofWork]: cwd,
    [ofHome]: cargoHome,
    ...(userKey === '' ? {} : { 'input cache-key': userKey }),
    ...Object.fromEntries(settings.map(([name, value]) => [`setting ${name}`, shortDigest(value)])),
    ...Object.fromEntries(
      variables.map(([name, value]) => [`variable ${name}`, shortDigest(value)]),
    ),
    [LOCK_PART]: shortDigest(locks),
  }
}

/** `1.95.0 (59807616e 2026-04-14), x86_64-unknown-linux-gnu, LLVM version: 22.1.2` */
function rustcPart(verbose: string): string {
  const [first = '', ...lines] = verbose.split(/\r?\n/)
  const host = lines.find((line) => line.startsWith('host: '))?.slice('host: '.length)
  const llvm = lines.find((line) => line.startsWith('LLVM version'))
  return [first.replace(/^rustc /, ''), host, llvm].filter((part) => part !== undefined).join(', ')
}

export function shortDigest(value: string): string {
  return `#${createHash('sha256').update(value).digest('hex').slice(0, 6)}`
}

/** What of the parts is not as it was, a clause each. The lock file is left out unless it is all there is. */
export function differences(now: KeyParts, then: KeyParts): readonly string[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(then)])]
  const differing = names.filter((name) => now[name] !== then[name])
  const others = differing.filter((name) => name !== LOCK_PART)
  // Another lock file alone keeps no job from its snapshot.
  return (others.length > 0 ? others : differing).map((name) => clauseOn(name, now, then))
}

function clauseOn(name: string, now: KeyParts, then: KeyParts): string {
  const [is, was] = [now[name], then[name]]
  if (was === undefined) return `${name} (not set then)`
  if (is === undefined) return `${name} (not set now)`
  if (is.startsWith('#') || was.startsWith('#')) return `${name} (another value)`
  return `${name} (${was} then, ${is} now)`
}
