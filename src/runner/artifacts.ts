import type { DefaultArtifactClient } from '@actions/artifact'
import type { Artifacts, Job } from './github-ports.ts'
import { withinLimit } from './within-limit.ts'

/** The library itself retries for minutes. */
const LIMIT_MS = 10_000

/** For what the log still has to write. */
const END_MS = 500

/** Records are worth keeping as long as somebody may still look at the run. */
const KEPT_DAYS = 30

/** Artifacts through `@actions/artifact`: of this run by its own token, of others by the input `token`. */
export function runArtifacts(
  { context, input }: Pick<Job, 'context' | 'input'>,
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
  const [repositoryOwner = '', repositoryName = ''] = context.repository.split('/')
  const optionsFor = (runId: string | undefined): object => {
    if (runId === undefined || runId === context.runId) return {}
    const token = input('token')
    return { findBy: { token, workflowRunId: Number(runId), repositoryOwner, repositoryName } }
  }
  return {
    upload: async (name, folder, files) => {
      const artifacts = await client()
      const options = { retentionDays: KEPT_DAYS }
      const upload = artifacts.uploadArtifact(name, [...files], folder, options)
      await bounded(`uploading ${name}`, upload)
    },
    list: async (runId) => {
      const list = (await client()).listArtifacts({ latest: true, ...optionsFor(runId) })
      const { artifacts } = await bounded('listing artifacts', list)
      return artifacts.map(({ id, name, size }) => ({ id, name, sizeBytes: size }))
    },
    download: async (id, into, runId) => {
      const download = (await client()).downloadArtifact(id, { path: into, ...optionsFor(runId) })
      await bounded(`downloading artifact ${id}`, download)
    },
    close: () => {
      // Unref: a process that has nothing left to do ends at once.
      if (isAbandoned) setTimeout(() => process.exit(), END_MS).unref()
    },
  }
}
