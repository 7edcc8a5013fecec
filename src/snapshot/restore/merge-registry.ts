import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'

/** A clone or a checkout. */
const WHOLE = /^(git\/db\/[^/]+|git\/checkouts\/[^/]+\/[^/]+)$/

/**
 * What a snapshot may bring into CARGO_HOME and these folders of it: nothing that cargo runs, or takes settings from.
 * No `registry/src`: cargo unpacks sources from the packages, and does not look at them again.
 */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  '': ['registry', 'git'],
  registry: ['CACHEDIR.TAG', 'cache', 'index'],
  git: ['CACHEDIR.TAG', 'checkouts', 'db'],
}

interface Merge {
  readonly from: string
  readonly to: string
}

/**
 * Moves the registry's part of a snapshot into CARGO_HOME, which is on the same file system. What is
 * there already stays as it is: whole packages come in or do not. Folders that are missing come in as one.
 */
export async function mergeRegistry(
  {
    manifest,
    registryStaging,
  }: { readonly manifest: { readonly cargoHome: string }; readonly registryStaging: string },
  files: Files,
): Promise<void> {
  await mergeBelow('', { from: registryStaging, to: manifest.cargoHome }, files)
  await files.remove(registryStaging)
}

async function mergeBelow(path: string, merge: Merge, files: Files): Promise<void> {
  const names = await files.list(join(merge.from, path))
  const meant = names.filter((name) => MEANT[path]?.includes(name) ?? true)
  await Promise.all(
    meant.map((name) => mergeOne(path === '' ? name : `${path}/${name}`, merge, files)),
  )
}

async function mergeOne(path: string, merge: Merge, files: Files): Promise<void> {
  const facts = await files.facts(join(merge.from, path))
  const isOuter = MEANT[path] !== undefined
  if (isOuter && facts?.kind !== 'directory') return
  if (isOuter) await files.makeFolder(join(merge.to, path))
  else if (await moveUnlessThere(join(merge.from, path), join(merge.to, path), files)) return
  if (facts?.kind === 'directory' && !WHOLE.test(path)) await mergeBelow(path, merge, files)
}

/** Another runner of the machine, or its cargo, may put the same there meanwhile. */
async function moveUnlessThere(from: string, to: string, files: Files): Promise<boolean> {
  if ((await files.facts(to)) !== undefined) return false
  try {
    await files.rename(from, to)
    return true
  } catch (error) {
    if ((await files.facts(to)) === undefined) throw error
    return false
  }
}
