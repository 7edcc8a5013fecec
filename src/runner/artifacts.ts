import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DefaultArtifactClient } from '@actions/artifact'
import type { ArtifactLimits, Artifacts } from './artifact-ports.ts'
import { NoServiceError, RefusedError } from './errors.ts'
import { fetchForeign } from './foreign-artifact.ts'
import type { Job } from './github-ports.ts'
import { uploadArtifact } from './upload-artifact.ts'
import { withinLimit } from './within-limit.ts'
import { zippedText } from './zipped-text.ts'

/** The library itself retries for minutes. */
const LIMIT_MS = 10_000

/** For what the log still has to write. */
const END_MS = 500

/**
 * Artifacts of this run by its own token; of others by the input `token`. What comes goes through
 * `@actions/artifact`. Once there turns out to be no such service, nobody is asked again.
 */
export function runArtifacts(
  job: Pick<Job, 'context' | 'env' | 'input'>,
  limitMs = LIMIT_MS,
): Artifacts {
  let loaded: Promise<DefaultArtifactClient> | undefined
  // Loaded when it is used: main never does, and it would cost every job a fifth of a second.
  const client = (): Promise<DefaultArtifactClient> => {
    loaded ??= import('@actions/artifact').then((library) => new library.DefaultArtifactClient())
    return loaded
  }
  let isAbandoned = false
  const bounded = <T>(what: string, work: Promise<T>): Promise<T> =>
    withinLimit(what, limitMs, work).catch((error: unknown) => {
      isAbandoned = true
      throw error
    })
  let missing: NoServiceError | undefined
  const assertService = (): void => {
    if (missing !== undefined) throw missing
  }
  return {
    upload: async (name, folder, files) => {
      assertService()
      await uploadArtifact({ name, folder, files }, { job, limitMs }).catch((error: unknown) => {
        if (error instanceof NoServiceError) missing = error
        throw error
      })
    },
    list: async (runId) => {
      assertService()
      const list = (await client()).listArtifacts({ latest: true, ...elsewhere(job, runId) })
      const { artifacts } = await bounded('listing artifacts', list)
      return artifacts.map(({ id, name, size }) => ({ id, name, sizeBytes: size }))
    },
    readText: (wanted) =>
      inScratch(wanted.scratch, async (path) => {
        assertService()
        const { id, runId, file, limits } = wanted
        if (runId === undefined) {
          const options = { path, skipDecompress: true }
          await bounded(
            `downloading artifact ${id}`,
            (await client()).downloadArtifact(id, options),
          )
        } else await fetchForeign(wanted, join(path, 'artifact.zip'), { job, limitMs })
        return zippedText(await onlyFile(path, limits), file, limits)
      }),
    close: () => {
      // Unref: a process that has nothing left to do ends at once.
      if (isAbandoned) setTimeout(() => process.exit(), END_MS).unref()
    },
  }
}

function elsewhere({ context, input }: Pick<Job, 'context' | 'input'>, runId?: string): object {
  if (runId === undefined) return {}
  const [repositoryOwner = '', repositoryName = ''] = context.repository.split('/')
  const token = input('token')
  if (token === '') {
    throw new Error(
      'the input token is empty, and records of another run cannot be read without one',
    )
  }
  const workflowRunId = Number(runId)
  return { findBy: { token, workflowRunId, repositoryOwner, repositoryName } }
}

async function inScratch<T>(path: string, body: (path: string) => Promise<T>): Promise<T> {
  await mkdir(path, { recursive: true })
  try {
    return await body(path)
  } finally {
    await rm(path, { recursive: true, force: true })
  }
}

/** The library names the file as the service does. */
async function onlyFile(folder: string, { artifactBytes }: ArtifactLimits): Promise<Buffer> {
  const [name, ...others] = await readdir(folder)
  if (name === undefined || others.length > 0) throw new RefusedError('it is no single file')
  const path = join(folder, name)
  const { size } = await stat(path)
  if (size > artifactBytes) throw new RefusedError(`it has more than ${artifactBytes} bytes`)
  return await readFile(path)
}
