import type { TomlTable, TomlValue } from 'smol-toml'
import { isTable, type KeyPath } from '../../cargo/read/config.ts'

/** An entry of a dependency table, as the manifest has it. */
export interface ManifestLine {
  /** Absolute path of the manifest. */
  readonly manifest: string
  /** The table: `['dependencies']`, `['target', 'cfg(unix)', 'dev-dependencies']`. */
  readonly table: KeyPath
  /** The key in the table; with `-` as `_`, the crate's name in the sources. */
  readonly key: string
  /** The package's own name, which `package =` tells apart from the key. */
  readonly packageName: string
  readonly kind: DependencyKind
  /** `workspace = true`: version and defaults are the workspace's. */
  readonly inherited: boolean
  readonly optional: boolean
  /** The `cfg(...)` or triple that it is for. */
  readonly target: string | undefined
  readonly features: readonly string[]
  /** What the line itself says of the default features; `undefined` when it does not. */
  readonly defaultFeatures: boolean | undefined
}

type DependencyKind = 'normal' | 'dev' | 'build' | 'workspace'

/** Cargo takes both spellings; the one with `_` is deprecated. */
const TABLES: readonly (readonly [string, DependencyKind])[] = [
  ['dependencies', 'normal'],
  ['dev-dependencies', 'dev'],
  ['dev_dependencies', 'dev'],
  ['build-dependencies', 'build'],
  ['build_dependencies', 'build'],
]

/** Every dependency line of a manifest, `[workspace.dependencies]` and target tables included. */
export function readLines(manifest: string, toml: TomlTable): readonly ManifestLine[] {
  const lines = (
    value: TomlValue | undefined,
    table: KeyPath,
    kind: DependencyKind,
    target?: string,
  ): readonly ManifestLine[] =>
    isTable(value)
      ? Object.entries(value).map(([key, entry]) =>
          lineOf({ manifest, table, key, kind, target }, entry),
        )
      : []
  const inTables = (holder: TomlTable, at: KeyPath, target?: string): readonly ManifestLine[] =>
    TABLES.flatMap(([name, kind]) => lines(holder[name], [...at, name], kind, target))
  const targets = isTable(toml['target']) ? Object.entries(toml['target']) : []
  const workspace = toml['workspace']
  return [
    ...inTables(toml, []),
    ...targets.flatMap(([target, holder]) =>
      isTable(holder) ? inTables(holder, ['target', target], target) : [],
    ),
    ...(isTable(workspace)
      ? lines(workspace['dependencies'], ['workspace', 'dependencies'], 'workspace')
      : []),
  ]
}

type Place = Pick<ManifestLine, 'manifest' | 'table' | 'key' | 'kind' | 'target'>

function lineOf(place: Place, entry: TomlValue): ManifestLine {
  const table = isTable(entry) ? entry : {}
  const features = table['features']
  const defaults = table['default-features'] ?? table['default_features']
  return {
    ...place,
    packageName: typeof table['package'] === 'string' ? table['package'] : place.key,
    inherited: table['workspace'] === true,
    optional: table['optional'] === true,
    features: Array.isArray(features)
      ? features.filter((feature) => typeof feature === 'string')
      : [],
    defaultFeatures: typeof defaults === 'boolean' ? defaults : undefined,
  }
}

/** The crate's name in Rust sources. */
export function crateName({ key }: Pick<ManifestLine, 'key'>): string {
  return key.replaceAll('-', '_')
}
