import type { MessageShape } from './protobuf.ts'

export type CacheMethod =
  | 'CreateCacheEntry'
  | 'FinalizeCacheEntryUpload'
  | 'GetCacheEntryDownloadURL'

interface MethodShape {
  readonly request: MessageShape
  readonly response: MessageShape
}

/** The messages of `github.actions.results.api.v1.CacheService`; clients leave field 1 unset. */
export const CACHE_METHODS: Readonly<Record<CacheMethod, MethodShape>> = {
  CreateCacheEntry: {
    request: { 2: ['key', 'string'], 3: ['version', 'string'] },
    response: { 1: ['ok', 'bool'], 2: ['signed_upload_url', 'string'], 3: ['message', 'string'] },
  },
  FinalizeCacheEntryUpload: {
    request: { 2: ['key', 'string'], 3: ['size_bytes', 'int64'], 4: ['version', 'string'] },
    response: { 1: ['ok', 'bool'], 2: ['entry_id', 'int64'], 3: ['message', 'string'] },
  },
  GetCacheEntryDownloadURL: {
    request: { 2: ['key', 'string'], 3: ['restore_keys', 'strings'], 4: ['version', 'string'] },
    response: {
      1: ['ok', 'bool'],
      2: ['signed_download_url', 'string'],
      3: ['matched_key', 'string'],
    },
  },
}
