import type { WantedFile } from './artifact-ports.ts'
import { ApiError } from './errors.ts'
import type { Job } from './github-ports.ts'
import { httpDownload } from './http-download.ts'
import { restClient, withLimit } from './pull-requests.ts'

/**
 * Fetches the artifact of another run as it is stored. Not through `@actions/artifact`, which writes
 * whatever comes: the size that the service tells was told to it by the run itself.
 */
export async function fetchForeign(
  { id, limits }: WantedFile,
  to: string,
  { job, limitMs }: { readonly job: Pick<Job, 'context' | 'env' | 'input'>; limitMs: number },
): Promise<void> {
  const [owner = '', repo = ''] = job.context.repository.split('/')
  const baseUrl = job.env('GITHUB_API_URL') || 'https://api.github.com'
  const { headers } = await withLimit(limitMs)(async ({ signal }) => {
    const { actions } = await restClient(job.input('token'), baseUrl)
    const request = { signal, redirect: 'manual' as const }
    const artifact = { artifact_id: id, archive_format: 'zip' }
    return await actions.downloadArtifact({ owner, repo, ...artifact, request })
  })
  if (headers.location === undefined) throw new ApiError(`artifact ${id} has no address`, 0)
  await httpDownload({
    url: new URL(headers.location),
    to,
    ...{ answerMs: limitMs, silenceMs: limitMs, totalMs: limitMs },
    mostBytes: limits.artifactBytes,
  })
}
