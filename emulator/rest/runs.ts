import { type Artifact, artifactsOfRun } from '../artifacts/artifact-entries.ts'
import { signedArtifactUrl } from '../artifacts/artifact-service.ts'
import type { JsonAnswer } from '../http/answers.ts'
import { runBackendId } from '../http/job-token.ts'
import { pageOf } from './pages.ts'
import type { WorkflowJob } from './repository.ts'
import { NOT_FOUND, type RestCall, type Route } from './route.ts'
import type { ArtifactShape, JobShape, RunShape } from './shapes.ts'

const RUN = '/actions/runs/{n}'
const ARTIFACT = '/actions/artifacts/{n}'
const permissions = ['actions'] as const

export const runRoutes: readonly Route[] = [
  { name: 'list artifacts', method: 'GET', path: `${RUN}/artifacts`, permissions, answer: list },
  { name: 'download', method: 'GET', path: `${ARTIFACT}/zip`, permissions, answer: download },
  { name: 'delete artifact', method: 'DELETE', path: ARTIFACT, permissions, answer: remove },
  { name: 'list jobs', method: 'GET', path: `${RUN}/jobs`, permissions, answer: jobs },
  { name: 'get run', method: 'GET', path: RUN, permissions, answer: get },
]

function get(call: RestCall): JsonAnswer {
  const run = call.state.repository.runs.find(({ id }) => id === call.number)
  if (run === undefined) return NOT_FOUND
  const { id, name, headSha } = run
  return { status: 200, body: { id, name, head_sha: headSha } satisfies RunShape }
}

function list(call: RestCall): JsonAnswer {
  const name = call.exchange.url.searchParams.get('name')
  const all = artifactsOfRun(call.state.artifacts.artifacts, runBackendId(call.number)).filter(
    (artifact) => name === null || artifact.name === name,
  )
  const { items, headers } = pageOf(all, call.exchange)
  const artifacts = items.map((artifact) => presentArtifact(artifact, call))
  return { status: 200, body: { total_count: all.length, artifacts }, headers }
}

function download(call: RestCall): JsonAnswer {
  const artifact = found(call)
  if (artifact === undefined) return NOT_FOUND
  return { status: 302, headers: { location: signedArtifactUrl(call.state.artifacts, artifact) } }
}

function remove(call: RestCall): JsonAnswer {
  if (found(call) === undefined) return NOT_FOUND
  call.state.artifacts.artifacts.remove(call.number)
  return { status: 204 }
}

function found({ state, number }: RestCall): Artifact | undefined {
  return state.artifacts.artifacts.all().find(({ id }) => id === number)
}

function jobs(call: RestCall): JsonAnswer {
  const all = call.state.repository.jobs.filter(({ runId }) => runId === call.number)
  const { items, headers } = pageOf(all, call.exchange)
  return { status: 200, body: { total_count: all.length, jobs: items.map(presentJob) }, headers }
}

function presentArtifact(artifact: Artifact, { fullName, number }: RestCall): ArtifactShape {
  const { id, name, sizeBytes, createdAt, digest } = artifact
  return {
    id,
    name,
    size_in_bytes: sizeBytes ?? 0,
    digest: digest ?? null,
    expired: false,
    created_at: createdAt,
    archive_download_url: `https://api.github.com/repos/${fullName}/actions/artifacts/${id}/zip`,
    workflow_run: { id: number },
  }
}

function presentJob(job: WorkflowJob): JobShape {
  return {
    id: job.id,
    run_id: job.runId,
    run_attempt: job.runAttempt,
    name: job.name,
    status: job.status,
    conclusion: job.conclusion,
    started_at: job.startedAt,
    completed_at: job.completedAt,
  }
}
