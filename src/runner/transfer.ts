import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { text } from 'node:stream/consumers'
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache'
import * as v from 'valibot'
import { heldBackFromChildren } from './child-environment.ts'
import { confinedPath } from './confined-tar.ts'
import { describeError } from './errors.ts'
import {
  NO_SERVICE,
  type TransferRequest,
  TransferRequestSchema,
  type TransferResult,
} from './transfer-request.ts'

/** What `saveCache` returns for every failure that it only prints. */
const NOT_SAVED = -1
/** The older service's only sign of progress is the start of a chunk. v2 has a size of its own. */
const V1_CHUNK_BYTES = 4 * 1024 * 1024

/** The child of `cacheStore`: one transfer by `@actions/cache`, asked for on stdin. */
export async function runTransfer(): Promise<void> {
  const request = v.parse(TransferRequestSchema, JSON.parse(await text(process.stdin)))
  // Its tar and zstd are found on PATH, which steps of the job may have changed.
  const env = request.kind === 'restore' ? withConfinedTar(request) : process.env
  process.env = heldBackFromChildren(env)
  await writeFile(request.resultPath, JSON.stringify(await transfer(request)))
}

function withConfinedTar({ paths, resultPath }: TransferRequest): NodeJS.ProcessEnv {
  const { PATH: path = '', GITHUB_WORKSPACE: base = '/' } = process.env
  process.env['PATH'] = confinedPath({ paths, base, path, folder: dirname(resultPath) })
  return process.env
}

async function transfer(request: TransferRequest): Promise<TransferResult> {
  try {
    if (!isFeatureAvailable()) return { error: NO_SERVICE }
    return request.kind === 'save' ? await save(request) : await restore(request)
  } catch (error) {
    return { error: describeError(error) }
  }
}

async function restore(request: TransferRequest): Promise<TransferResult> {
  const { kind, paths, key, restoreKeys } = request
  const options = { lookupOnly: kind === 'find' }
  const restoredKey = await restoreCache(paths, key, restoreKeys, options)
  return restoredKey === undefined ? {} : { restoredKey }
}

async function save({ paths, key }: TransferRequest): Promise<TransferResult> {
  const id = await saveCache(paths, key, { uploadChunkSize: V1_CHUNK_BYTES })
  return { saved: id !== NOT_SAVED }
}
