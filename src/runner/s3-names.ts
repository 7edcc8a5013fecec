import { createHash } from 'node:crypto'
import type { S3Store } from './s3-ports.ts'

type Root = Pick<S3Store, 'root'>

/** What the names of all entries of a scope begin with. */
export function scopeFolder({ root }: Root, scope: string): string {
  return `${root}${encodeURIComponent(scope)}/`
}

/** The scope of an object; `undefined` for what is none of ours. */
export function scopeIn({ root }: Root, name: string): string | undefined {
  const [folder = ''] = name.startsWith(root) ? name.slice(root.length).split('/') : []
  try {
    return folder === '' ? undefined : decodeURIComponent(folder)
  } catch {
    return undefined
  }
}

/**
 * What the names of entries of these paths begin with: as in GitHub's cache, one that holds others is not found, nor is
 * one of Windows elsewhere.
 */
export function entryFolder(store: Root, scope: string, paths: readonly string[]): string {
  const version = createHash('sha256').update(JSON.stringify([process.platform === 'win32', paths]))
  return `${scopeFolder(store, scope)}${version.digest('hex').slice(0, 16)}/`
}

/** The key of an entry of the scope with that folder, by its object's name; `undefined` for what is none. */
export function keyOf(name: string, folder: string): string | undefined {
  if (!name.startsWith(folder)) return undefined
  return /^[0-9a-f]{16}\/([^/]+)$/.exec(name.slice(folder.length))?.[1]
}
