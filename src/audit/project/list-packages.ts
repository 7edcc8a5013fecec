import { join, resolve } from 'node:path'
import { parse, stringify, type TomlTable } from 'smol-toml'
import { isTable } from '../../cargo/read/config.ts'
import type { Files } from '../../runner/ports.ts'
import { type CargoProgram, cargoError } from './cargo-program.ts'
import { type Metadata, parseMetadata } from './metadata.ts'

export interface ListPorts {
  readonly cargo: CargoProgram
  readonly files: Pick<Files, 'readText' | 'writeText' | 'tree'>
  /** A folder of our own, without symlinks in its path, for what cargo does not read in its place. */
  readonly scratch: string
}

/** The packages of the workspace that a folder belongs to. Throws with cargo's own words when it cannot be read. */
export async function listPackages(folder: string, ports: ListPorts): Promise<Metadata> {
  const result = await ask(folder, ports.cargo)
  if (result.exitCode === 0) return parseMetadata(result.stdout)
  // A patch that lies in the workspace's folder and is no member: cargo takes it, and does not tell of it from there.
  if (!/believes it's in a workspace/.test(result.stderr)) throw new Error(cargoError(result))
  return listAlone(folder, ports)
}

const NO_SOURCES = /(^|\/)(target|\.git|node_modules)$/

/** Whatever names other packages: cargo would look for them beside the copy. */
const NAMING = /^((dev-|build-)?dependencies|target|features|patch|replace)$/

/**
 * Asks of a copy that is a workspace by itself, with empty files where the package has sources. Its path
 * dependencies are told as the manifest names them.
 */
async function listAlone(folder: string, { cargo, files, scratch }: ListPorts): Promise<Metadata> {
  const copy = join(scratch, 'alone', resolve(folder).replace(/^([A-Za-z]):/, '$1'))
  const tree = await files.tree(folder, (path) => NO_SOURCES.test(path))
  for (const { path } of tree.filter(({ path }) => path.endsWith('.rs'))) {
    await files.writeText(join(copy, path), '')
  }
  const toml = parse((await files.readText(join(folder, 'Cargo.toml'))) ?? '')
  const alone = Object.entries(toml).filter(([name]) => !NAMING.test(name))
  const text = stringify({ ...Object.fromEntries(alone), workspace: {} })
  await files.writeText(join(copy, 'Cargo.toml'), text)
  const result = await ask(copy, cargo)
  if (result.exitCode !== 0) throw new Error(cargoError(result))
  const asWritten = (path: string): string => JSON.stringify(path).slice(1, -1)
  const told = result.stdout.replaceAll(asWritten(copy), asWritten(folder))
  const metadata = parseMetadata(told)
  const dependencies = pathsIn(toml).map((path) => ({ ...ANY, path: resolve(folder, path) }))
  return { ...metadata, packages: metadata.packages.map((one) => ({ ...one, dependencies })) }
}

const ANY = { name: '', req: '*', features: [], uses_default_features: true, optional: false }

/** Of all path dependencies, those of targets included. */
function pathsIn(toml: TomlTable): readonly string[] {
  const targets = isTable(toml['target']) ? Object.values(toml['target']) : []
  const tables = [toml, ...targets.filter(isTable)].flatMap((table) =>
    ['dependencies', 'dev-dependencies', 'build-dependencies'].map((kind) => table[kind]),
  )
  const entries = tables.filter(isTable).flatMap((table) => Object.values(table))
  return entries.flatMap((entry) => {
    const path = isTable(entry) ? entry['path'] : undefined
    return typeof path === 'string' ? [path] : []
  })
}

function ask(cwd: string, cargo: CargoProgram): ReturnType<CargoProgram['run']> {
  return cargo.run(['metadata', '--format-version', '1', '--no-deps', '--offline'], { cwd })
}
