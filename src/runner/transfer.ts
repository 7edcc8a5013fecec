import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
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

/** The child of `cacheStore`: transfers by `@actions/cache`, one after the other as stdin asks for them. */
export async function runTransfers(): Promise<void> {
  const env = process.env
  const { PATH: path = '' } = env
  // Its tar and zstd are found on PATH, which steps of the job may have changed.
  process.env = heldBackFromChildren(env)
  for await (const line of createInterface({ input: process.stdin })) {
    const request = v.parse(TransferRequestSchema, JSON.parse(line))
    env['RUNNER_TEMP'] = request.folder
    env['PATH'] = request.kind === 'restore' ? pathWithConfinedTar(request, path) : path
    await writeFile(request.resultPath, JSON.stringify(await transfer(request)))
    process.stdout.write(`\n${request.endLine}\n`)
  }
  // Connections that are kept open would hold it.
  process.exit()
}

function pathWithConfinedTar({ paths, folder }: TransferRequest, path: string): string {
  const { GITHUB_WORKSPACE: base = '/' } = process.env
  return confinedPath({ paths, base, path, folder })
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
