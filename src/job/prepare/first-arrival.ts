import type { CacheStore } from '../../runner/github-ports.ts'

interface FirstArrival {
  readonly cache: CacheStore
  /** Whether the first restore that is asked of `cache` is a hit; false when none is asked for. */
  readonly come: Promise<boolean>
  /** The same cache, but who asked it for an entry gets that when `other` has ended, well or not. */
  heldUntil(other: Promise<unknown>): CacheStore
  /** Nothing more will be asked. */
  end(): void
}

/** Tells of the first entry that a cache gives, while who asked for it goes on with that. */
export function firstArrival(cache: CacheStore): FirstArrival {
  const first = Promise.withResolvers<boolean>()
  const restore: CacheStore['restore'] = async (entry) => {
    const restored = await cache.restore(entry)
    first.resolve(restored.kind === 'hit')
    return restored
  }
  return {
    ...{ cache: { ...cache, restore }, come: first.promise },
    heldUntil: (other) => ({
      ...cache,
      restore: async (entry) => {
        const restored = await restore(entry)
        await other.catch(() => undefined) // whoever started it is told
        return restored
      },
    }),
    end: () => first.resolve(false),
  }
}
