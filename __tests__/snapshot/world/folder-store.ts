import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CacheStore } from '../../../src/runner/github-ports.ts'

/** One entry, kept in a folder: what GitHub's cache is to the real job. */
export function folderStore(storage: string, key: string): CacheStore {
  const entry = join(storage, 'entry')
  const isThere = (): boolean => statSync(entry, { throwIfNoEntry: false }) !== undefined
  return {
    restore: async ({ paths: [path = ''] }) => {
      if (!isThere()) return { kind: 'miss' }
      cpSync(entry, path, { recursive: true, preserveTimestamps: true })
      return { kind: 'hit', key: key, sizeBytes: 1 }
    },
    find: async () => (isThere() ? key : undefined),
    save: async ({ paths: [path = ''] }) => {
      rmSync(entry, { recursive: true, force: true })
      mkdirSync(storage, { recursive: true })
      cpSync(path, entry, { recursive: true, preserveTimestamps: true })
      return { kind: 'saved', sizeBytes: 1 }
    },
  }
}
