import { join, resolve } from 'node:path'
import { parse, type TomlTable } from 'smol-toml'
import { isTable, valueAt } from '../../cargo/read/config.ts'
import { describeError } from '../../runner/errors.ts'
import { type ListPorts, listPackages } from './list-packages.ts'
import type { Metadata } from './metadata.ts'

/** A manifest as text and as data. */
export interface Manifest {
  readonly path: string
  readonly text: string
  readonly toml: TomlTable
}

/** All that cargo needs of a workspace to resolve it, without its sources. */
export interface Skeleton {
  /** Absolute path of the workspace's root. */
  readonly root: string
  /** Manifests of the members and the root: what the audit looks at. */
  readonly manifests: readonly Manifest[]
  /** Absolute path -> text: manifests, the lock file, and empty files where cargo looks for targets. */
  readonly files: ReadonlyMap<string, string>
  readonly lock: string | undefined
}

/** Reads the workspace that a folder belongs to. Throws with cargo's own words when it cannot be read. */
export async function readSkeleton(folder: string, ports: ListPorts): Promise<Skeleton> {
  const { files } = ports
  const workspace = await listPackages(folder, ports)
  const texts = new Map<string, string>()
  const seen = new Set<string>()
  const queue: Metadata[] = [workspace]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const path of pathsOf(next)) {
      if (!texts.has(path)) texts.set(path, (await files.readText(path)) ?? '')
    }
    for (const target of next.packages.flatMap(({ targets }) => targets)) {
      if (!texts.has(target.src_path)) texts.set(target.src_path, '')
    }
    for (const outside of foldersBeside(next, texts)) {
      if (seen.has(outside) || texts.has(join(outside, 'Cargo.toml'))) continue
      seen.add(outside)
      queue.push(await listPackages(outside, ports))
    }
  }
  const root = workspace.workspace_root
  const lock = await files.readText(join(root, 'Cargo.lock'))
  if (lock !== undefined) texts.set(join(root, 'Cargo.lock'), lock)
  const manifests = pathsOf(workspace).flatMap((path) => readManifest(path, texts.get(path) ?? ''))
  return { root, manifests, files: texts, lock }
}

function pathsOf({ packages, workspace_root }: Metadata): readonly string[] {
  const paths = packages.map(({ manifest_path }) => manifest_path)
  return [...new Set([join(workspace_root, 'Cargo.toml'), ...paths])]
}

/** Path dependencies and patches that are no members. */
function foldersBeside(
  { packages, workspace_root }: Metadata,
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const declared = packages.flatMap(({ dependencies }) =>
    dependencies.flatMap(({ path }) => (typeof path === 'string' ? [path] : [])),
  )
  const root = readManifest(
    join(workspace_root, 'Cargo.toml'),
    texts.get(join(workspace_root, 'Cargo.toml')) ?? '',
  )
  const patches = root.flatMap(({ toml }) => [
    ...(isTable(toml['patch']) ? Object.values(toml['patch']) : []),
    ...(isTable(toml['replace']) ? [toml['replace']] : []),
  ])
  const patched = patches.flatMap((table) =>
    isTable(table)
      ? Object.values(table).flatMap((entry) => {
          const path = isTable(entry) ? valueAt(entry, ['path']) : undefined
          return typeof path === 'string' ? [resolve(workspace_root, path)] : []
        })
      : [],
  )
  return [...new Set([...declared, ...patched])]
}

function readManifest(path: string, text: string): readonly Manifest[] {
  if (text === '') return []
  try {
    return [{ path, text, toml: parse(text) }]
  } catch (cause) {
    throw new Error(`${path} is not valid TOML: ${describeError(cause)}`, { cause })
  }
}
