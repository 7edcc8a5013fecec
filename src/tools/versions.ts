import semver from 'semver'
import type { Commands } from '../runner/ports.ts'
import type { Search, Tool } from './search.ts'

/** What a program may take to tell its version. */
const VERSION_TIMEOUT_MS = 5_000

/** The version in what `sccache --version` or `mold --version` prints; `undefined` in other text. */
export function versionIn(tool: Tool, output: string): string | undefined {
  // `Debian clang version 14.0.6`: distributions put their name before it.
  const name = tool === 'clang' ? '(?:\\S+ )?clang version' : tool
  const [, version] = new RegExp(`^${name} v?(\\d+\\.\\d+\\S*)`, 'm').exec(output) ?? []
  return version === undefined ? undefined : plainVersion(version)
}

/** `2.40.4-r0`, `1.10.1+dfsg-1` and `2.4` as `2.40.4`, `1.10.1` and `2.4.0`. */
export function plainVersion(version: string): string | undefined {
  return semver.coerce(version)?.version
}

/** Why a version will not do, as a clause; `undefined` when it will. */
export function whyNot(
  version: string,
  { version: asked, minimum }: Pick<Search, 'version' | 'minimum'>,
): string | undefined {
  if (asked !== 'auto') {
    return semver.eq(version, asked) ? undefined : `${version}, and ${asked} is asked for`
  }
  return semver.gte(version, minimum) ? undefined : `${version}, older than ${minimum}`
}

/** Newest first. */
export function newestFirst(versions: readonly string[]): readonly string[] {
  return semver.rsort([...versions])
}

/** What a program says of its version; `undefined` when it does not run here, or is another program. */
export async function versionOf(
  tool: Tool,
  binary: string,
  commands: Pick<Commands, 'run'>,
): Promise<string | undefined> {
  const { exitCode, stdout } = await commands.run(binary, ['--version'], {
    timeoutMs: VERSION_TIMEOUT_MS,
  })
  return exitCode === 0 ? versionIn(tool, stdout) : undefined
}
