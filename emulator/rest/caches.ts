import { cacheBlob } from '../cache/cache-service.ts'
import type { CacheEntry } from '../cache/find-entry.ts'
import type { JsonAnswer } from '../http/answers.ts'
import { pageOf } from './pages.ts'
import { NOT_FOUND, type RestCall, type Route } from './route.ts'
import type { CacheShape } from './shapes.ts'

const CACHES = '/actions/caches'
const permissions = ['actions'] as const

export const cacheRestRoutes: readonly Route[] = [
  { name: 'list caches', method: 'GET', path: CACHES, permissions, answer: list },
  { name: 'delete caches', method: 'DELETE', path: CACHES, permissions, answer: removeByKey },
  {
    name: 'delete cache',
    method: 'DELETE',
    path: `${CACHES}/{n}`,
    permissions,
    answer: removeById,
  },
  { name: 'cache usage', method: 'GET', path: '/actions/cache/usage', permissions, answer: usage },
]

const ORDER: Readonly<Record<string, (entry: CacheEntry) => number>> = {
  created_at: ({ createdMs }) => createdMs,
  last_accessed_at: ({ lastUsedMs }) => lastUsedMs,
  size_in_bytes: ({ sizeBytes }) => sizeBytes ?? 0,
}

function list(call: RestCall): JsonAnswer {
  const query = call.exchange.url.searchParams
  const measure = ORDER[query.get('sort') ?? 'last_accessed_at'] ?? (() => 0)
  const direction = query.get('direction') === 'asc' ? 1 : -1
  const all = matching(call, (key, wanted) => key.startsWith(wanted)).sort(
    (left, right) => direction * (measure(left) - measure(right) || left.id - right.id),
  )
  const { items, headers } = pageOf(all, call.exchange)
  return {
    status: 200,
    body: { total_count: all.length, actions_caches: items.map(present) },
    headers,
  }
}

function removeByKey(call: RestCall): JsonAnswer {
  if (!call.exchange.url.searchParams.has('key')) return { status: 422, body: { message: 'key' } }
  const doomed = matching(call, (key, wanted) => key === wanted)
  if (doomed.length === 0) return NOT_FOUND
  for (const entry of doomed) remove(call, entry)
  const body = { total_count: doomed.length, actions_caches: doomed.map(present) }
  return { status: 200, body }
}

function removeById(call: RestCall): JsonAnswer {
  const entry = finished(call).find(({ id }) => id === call.number)
  if (entry === undefined) return NOT_FOUND
  remove(call, entry)
  return { status: 204 }
}

function usage(call: RestCall): JsonAnswer {
  const all = finished(call)
  const bytes = all.reduce((sum, { sizeBytes = 0 }) => sum + sizeBytes, 0)
  return {
    status: 200,
    body: {
      full_name: call.fullName,
      active_caches_size_in_bytes: bytes,
      active_caches_count: all.length,
    },
  }
}

function finished({ state }: RestCall): CacheEntry[] {
  return state.entries.all().filter(({ sizeBytes }) => sizeBytes !== undefined)
}

function matching(
  call: RestCall,
  keyMatches: (key: string, wanted: string) => boolean,
): CacheEntry[] {
  const query = call.exchange.url.searchParams
  const key = query.get('key')
  const ref = query.get('ref')
  return finished(call).filter(
    (entry) =>
      (key === null || keyMatches(entry.key, key)) && (ref === null || entry.scope === ref),
  )
}

function remove({ state }: RestCall, entry: CacheEntry): void {
  state.entries.remove(entry)
  void state.blobs.remove(cacheBlob(entry.id))
}

function present({
  id,
  scope,
  key,
  version,
  createdMs,
  lastUsedMs,
  sizeBytes,
}: CacheEntry): CacheShape {
  return {
    id,
    ref: scope,
    key,
    version,
    last_accessed_at: new Date(lastUsedMs).toISOString(),
    created_at: new Date(createdMs).toISOString(),
    size_in_bytes: sizeBytes ?? 0,
  }
}
