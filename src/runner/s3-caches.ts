import type { RepositoryCache, RepositoryCaches } from './github-ports.ts'
import { keyOf, scopeFolder, scopeIn } from './s3-names.ts'
import { listObjects, removeObject } from './s3-objects.ts'
import type { S3Store } from './s3-ports.ts'

/** The entries of the repository in its bucket. */
export function cachesInS3(store: S3Store): RepositoryCaches {
  // What a listing has named, by the ids that it has given.
  const known: string[] = []
  return {
    list: async (prefix) => {
      const entries = (await listObjects(store, store.root)).flatMap(
        ({ name, sizeBytes }): RepositoryCache[] => {
          const ref = scopeIn(store, name)
          const key = ref === undefined ? undefined : keyOf(name, scopeFolder(store, ref))
          if (ref === undefined || !key?.startsWith(prefix)) return []
          return [{ id: known.push(name) - 1, key, ref, sizeBytes }]
        },
      )
      return entries
    },
    usedBytes: async () => undefined,
    remove: async (id) => {
      const name = known[id]
      if (name !== undefined) await removeObject(store, name)
    },
    removalNeeds: 'the right s3:DeleteObject',
  }
}
