import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache'
import * as v from 'valibot'
import { heldBackFromChildren } from './child-environment.ts'
import { confinedTar } from './confined-tar.ts'
import { runEntryTar } from './entry-tar.ts'
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

/**
 * The child of `cacheStore`: transfers by `@actions/cache`, or in a bucket, one after the other as stdin asks for them. With `tar` as
 * its first argument it is the tar of such a child.
 */
export async function runTransfers(): Promise<void> {
  const [, , program, ...words] = process.argv
  if (program === 'tar') {
    process.exitCode = await runEntryTar(words)
    return
  }
  const env = process.env
  const { PATH: path = '', GITHUB_WORKSPACE: base = '/' } = env
  const around = { env, path, base }
  // Its tar and zstd are found on PATH, which steps of the job may have changed.
  process.env = heldBackFromChildren(env)
  for await (const line of createInterface({ input: process.stdin })) {
    const request = v.parse(TransferRequestSchema, JSON.parse(line))
    env['RUNNER_TEMP'] = request.folder
    await writeFile(request.resultPath, JSON.stringify(await transfer(request, around)))
    process.stdout.write(`\n${request.endLine}\n`)
  }
  // Connections that are kept open would hold it.
  process.exit()
}

interface Around {
  /** What is read by whoever is started, as this process has it. */
  readonly env: NodeJS.ProcessEnv
  /** The PATH of the job. */
  readonly path: string
  /** Where paths of entries are relative to. */
  readonly base: string
}

async function transfer(
  request: TransferRequest,
  { env, path, base }: Around,
): Promise<TransferResult> {
  try {
    if (request.store !== undefined) {
      const { transferByS3 } = await import('./s3-transfers.ts')
      return await transferByS3(request, request.store, base)
    }
    const isRestore = request.kind === 'restore'
    Object.assign(env, isRestore ? confinedTar({ ...request, base, path }) : { PATH: path })
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
