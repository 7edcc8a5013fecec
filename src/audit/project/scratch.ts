import { join, resolve } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import { type CargoProgram, cargoError } from './cargo-program.ts'
import { parseTree, type ResolvedGraph, TREE_FORMAT } from './parse-tree.ts'
import type { Skeleton } from './skeleton.ts'
import type { View } from './views.ts'

type ScratchFiles = Pick<Files, 'writeText' | 'makeFolder' | 'symlink' | 'list' | 'facts'>

/** A copy of the workspace's skeleton in which manifests can be changed and cargo be asked. */
export interface Scratch {
  /** Where a file of the project has its copy. */
  place(path: string): string
  /** `undefined`: the job's own CARGO_HOME. */
  readonly home: string | undefined
  /** Where cargo keeps what it learned of rustc, so that it asks only once. */
  readonly target: string
}

interface ScratchRequest {
  readonly skeleton: Skeleton
  /** An absolute path without symlinks; it must not exist yet. */
  readonly folder: string
  /** The job's CARGO_HOME. */
  readonly cargoHome: string
}

/**
 * Lays out a scratch copy. Every path of the project is repeated below `folder`, so that relative
 * paths between manifests hold. The registry's data is shared, but not cargo's lock on it: cargo
 * keeps that one in CARGO_HOME while it resolves, and two scratches would wait for each other.
 */
export async function makeScratch(
  { skeleton, folder, cargoHome }: ScratchRequest,
  files: ScratchFiles,
): Promise<Scratch> {
  // Cargo leaves the steps up in a target's path as they are: by them it would lie out of `folder`.
  const place = (path: string): string =>
    join(folder, 'tree', resolve(path).replace(/^([A-Za-z]):/, '$1'))
  for (const [path, text] of skeleton.files) await files.writeText(place(path), text)
  const home = join(folder, 'home')
  const target = join(folder, 'target')
  await files.makeFolder(target)
  return { place, target, home: (await shareHome(cargoHome, home, files)) ? home : undefined }
}

async function shareHome(from: string, to: string, files: ScratchFiles): Promise<boolean> {
  const shared = [
    ...(await files.list(join(from, 'registry'))).map((name) => join('registry', name)),
    ...(await files.list(join(from, 'git'))).map((name) => join('git', name)),
    ...['config', 'config.toml', 'credentials.toml'],
  ]
  try {
    for (const folder of ['registry', 'git']) await files.makeFolder(join(to, folder))
    for (const path of shared) {
      if ((await files.facts(join(from, path))) !== undefined) {
        await files.symlink(join(from, path), join(to, path))
      }
    }
    return true
  } catch {
    return false // Windows lets not everybody make symlinks: cargo's lock then is the only order
  }
}

/** Path of a changed manifest -> its text. */
export type ManifestChanges = ReadonlyMap<string, string>

interface GraphQuestion {
  readonly skeleton: Skeleton
  readonly scratch: Scratch
  readonly views: readonly View[]
  readonly changes: ManifestChanges
}

/** The graph with the changes made: all that at least one view builds. Throws with cargo's words. */
export async function resolveGraph(
  { skeleton, scratch, views, changes }: GraphQuestion,
  { cargo, files }: { readonly cargo: CargoProgram; readonly files: ScratchFiles },
): Promise<ResolvedGraph> {
  const lock = join(skeleton.root, 'Cargo.lock')
  const changed = [...changes.keys(), ...(skeleton.lock === undefined ? [] : [lock])]
  try {
    for (const [path, text] of changes) await files.writeText(scratch.place(path), text)
    const graph = new Map<string, Set<string>>()
    for (const view of views) {
      const result = await cargo.run(treeArguments(view), {
        cwd: scratch.place(join(skeleton.root, view.folder)),
        home: scratch.home,
        env: { CARGO_TARGET_DIR: scratch.target },
      })
      if (result.exitCode !== 0) throw new Error(cargoError(result))
      parseTree(result.stdout, graph)
    }
    return graph
  } finally {
    for (const path of changed) {
      await files.writeText(scratch.place(path), skeleton.files.get(path) ?? '')
    }
  }
}

/** The same arguments for every question, and for whoever wants to repeat it by hand. */
function treeArguments({ selectors, withDev }: View): readonly string[] {
  return [
    'tree',
    '--offline',
    ...['--edges', withDev ? 'normal,build,dev' : 'normal,build'],
    ...['--prefix', 'none', '--format', TREE_FORMAT],
    ...selectors,
  ]
}
