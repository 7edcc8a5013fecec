import { stringify, type TomlTable } from 'smol-toml'
import { isTable } from '../../cargo/read/config.ts'
import { describeError } from '../../runner/errors.ts'
import type { Files } from '../../runner/ports.ts'
import { type CargoProgram, cargoError } from './cargo-program.ts'
import { type Metadata, parseMetadata } from './metadata.ts'
import type { Scratch } from './scratch.ts'
import type { Skeleton } from './skeleton.ts'
import { targetsOf, type View } from './views.ts'

interface Resolve {
  readonly skeleton: Skeleton
  readonly scratch: Scratch
  readonly views: readonly View[]
}

interface Ports {
  readonly cargo: CargoProgram
  readonly files: Pick<Files, 'writeText'>
}

/**
 * `cargo metadata` of the scratch copy. It wants every package of every dependency table to be there,
 * and a job that only builds does not download what tests need: then it is asked without that.
 * Throws with cargo's words.
 */
export async function resolveMetadata(
  { skeleton, scratch, views }: Resolve,
  { cargo, files }: Ports,
): Promise<{ readonly metadata: Metadata; readonly notes: readonly string[] }> {
  const ask = async (): Promise<Metadata> => {
    const result = await cargo.run(metadataArguments(views, cargo.host), {
      cwd: scratch.place(skeleton.root),
      home: scratch.home,
      env: { CARGO_TARGET_DIR: scratch.target },
    })
    if (result.exitCode === 0) return parseMetadata(result.stdout)
    throw new Error(`cargo could not resolve the workspace offline: ${cargoError(result)}`)
  }
  try {
    return { metadata: await ask(), notes: [] }
  } catch (error) {
    if (views.some(({ withDev }) => withDev)) throw error
    const why = describeError(error)
    try {
      await writeManifests(withoutDevTables(skeleton), scratch, files)
      return { metadata: await ask(), notes: [] }
    } catch {
      throw new Error(why, { cause: error })
    } finally {
      await writeManifests(skeleton.files, scratch, files)
    }
  }
}

function metadataArguments(views: readonly View[], host: string): readonly string[] {
  const targets = views.flatMap(targetsOf)
  const all = views.some(({ selectors }) => selectors.includes('--all-features'))
  return [
    ...['metadata', '--format-version', '1', '--offline'],
    ...[...new Set([host, ...targets])].flatMap((target) => ['--filter-platform', target]),
    ...(all ? ['--all-features'] : []),
  ]
}

function withoutDevTables({ manifests }: Skeleton): ReadonlyMap<string, string> {
  const without = (table: TomlTable): TomlTable =>
    Object.fromEntries(Object.entries(table).filter(([key]) => !/^dev[-_]dependencies$/.test(key)))
  return new Map(
    manifests.map(({ path, toml }) => {
      const targets = Object.entries(isTable(toml['target']) ? toml['target'] : {})
      const target = Object.fromEntries(
        targets.map(([name, table]) => [name, isTable(table) ? without(table) : table]),
      )
      return [path, stringify({ ...without(toml), ...(targets.length === 0 ? {} : { target }) })]
    }),
  )
}

async function writeManifests(
  texts: ReadonlyMap<string, string>,
  { place }: Scratch,
  files: Ports['files'],
): Promise<void> {
  for (const [path, text] of texts) await files.writeText(place(path), text)
}
