import { gt } from 'semver'
import type { Catalog, CatalogEntry } from '../../src/tools/catalog.ts'

interface Asset {
  readonly name: string
  readonly url: string
  /** `sha256:...`, as GitHub says it. */
  readonly digest: string | undefined
}

export interface LatestRelease {
  readonly version: string
  readonly page: string
  readonly assets: readonly Asset[]
}

export interface Releases {
  readonly latest: (repository: string) => Promise<LatestRelease>
  /** The sha256 of what is downloaded. */
  readonly download: (url: string) => Promise<string>
}

interface Found {
  readonly tool: string
  readonly from: string
  readonly to: string
  readonly page: string
  readonly digests: readonly (readonly [name: string, sha256: string])[]
  /** Platforms that the last version had and this one has not. */
  readonly without: readonly string[]
}

type Pinned = CatalogEntry['releases'][string]
type PinnedRelease = NonNullable<Pinned[keyof Pinned]>

/** The catalog with each tool's newest release in front, which becomes its default, and what is new. */
export async function updated(
  catalog: Catalog,
  releases: Releases,
): Promise<{ catalog: Catalog; found: readonly Found[] }> {
  const found: Found[] = []
  const tools: Record<string, CatalogEntry> = {}
  for (const [tool, entry] of Object.entries(catalog)) {
    const pinned = entry.releases[entry.default] ?? {}
    const release = await releases.latest(repositoryOf(pinned))
    tools[tool] = entry
    if (!gt(release.version, entry.default)) continue
    const next = await pin({ pinned, from: entry.default, release, releases })
    tools[tool] = {
      ...entry,
      default: release.version,
      releases: { [release.version]: next, ...entry.releases },
    }
    found.push(describe(tool, entry, release, next))
  }
  return { catalog: tools as Catalog, found }
}

function describe(tool: string, entry: CatalogEntry, release: LatestRelease, next: Pinned): Found {
  const pinned = Object.keys(entry.releases[entry.default] ?? {})
  return {
    tool,
    from: entry.default,
    to: release.version,
    page: release.page,
    digests: Object.values(next).map(({ path, sha256 }) => [nameOf(path), sha256]),
    without: pinned.filter((platform) => !(platform in next)),
  }
}

interface PinRequest {
  readonly pinned: Pinned
  readonly from: string
  readonly release: LatestRelease
  readonly releases: Releases
}

/** Archives are called as those of the last version were, `.zip` and `.tar.gz` aside. */
async function pin({ pinned, from, release, releases }: PinRequest): Promise<Pinned> {
  const next: Record<string, PinnedRelease> = {}
  for (const [platform, { path, binary }] of Object.entries(pinned)) {
    const stem = withoutEnding(nameOf(path).replaceAll(from, release.version))
    const asset = release.assets.find(
      ({ name }) => name !== withoutEnding(name) && withoutEnding(name) === stem,
    )
    if (asset === undefined) continue
    next[platform] = {
      path: new URL(asset.url).pathname,
      binary: binary.replaceAll(from, release.version),
      sha256: await agreedDigest(asset, releases),
    }
  }
  if (Object.keys(next).length === 0) throw new Error(`${release.page} has no archive that we know`)
  return next
}

async function agreedDigest({ url, digest }: Asset, releases: Releases): Promise<string> {
  const downloaded = await releases.download(url)
  if (digest !== `sha256:${downloaded}`) {
    throw new Error(`${url}: GitHub says ${digest}, and what came has sha256:${downloaded}`)
  }
  return downloaded
}

/** The text of the pull request. */
export function describeFound(found: readonly Found[]): string {
  if (found.length === 0) return 'The pinned tools are the newest.\n'
  return found
    .map(({ tool, from, to, page, digests, without }) => {
      const lines = digests.map(([name, sha256]) => `| \`${name}\` | \`${sha256}\` |`)
      const gone = without.length === 0 ? '' : `\nNot there any more: ${without.join(', ')}.\n`
      return `**${tool} ${from} → [${to}](${page})**\n\n| archive | sha256 |\n| - | - |\n${lines.join('\n')}\n${gone}`
    })
    .concat(
      'Each digest is that of the downloaded archive, and the one that GitHub names for it.\n',
    )
    .join('\n')
}

function repositoryOf(pinned: Pinned): string {
  const [, owner, name] = Object.values(pinned)[0]?.path.split('/') ?? []
  return `${owner}/${name}`
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function withoutEnding(name: string): string {
  return name.replace(/\.(tar\.gz|zip)$/, '')
}
