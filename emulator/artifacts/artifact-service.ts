import type { BlobStore } from '../blobs/blob-store.ts'
import { answerJson, readJson } from '../http/answers.ts'
import { type Faults, faultAnswered } from '../http/faults.ts'
import { type JobClaims, readJobToken } from '../http/job-token.ts'
import type { Answer } from '../http/server.ts'
import { answerError, type TwirpError } from '../http/twirp.ts'
import { type Artifact, type Artifacts, artifactBlob, artifactsOfRun } from './artifact-entries.ts'

export const ARTIFACT_ROUTE = '/twirp/github.actions.results.api.v1.ArtifactService/'

export interface ArtifactService {
  readonly artifacts: Artifacts
  readonly blobs: BlobStore
  readonly faults: Faults
  readonly blobOrigin: () => string
  /** Answers as act's artifact server: a field that it does not know is a 500 without a word. */
  readonly isActs?: boolean
}

/** What act 0.2 does not know. */
const UNKNOWN_TO_ACT = ['mime_type']

interface ArtifactCall {
  readonly service: ArtifactService
  readonly claims: JobClaims
  /** Names as in the proto file; wrapped values are bare, int64 are strings. */
  readonly message: Readonly<Record<string, unknown>>
}

type ArtifactMethod = (call: ArtifactCall) => object | TwirpError

const METHODS = new Map<string, ArtifactMethod>([
  ['CreateArtifact', createArtifact],
  ['FinalizeArtifact', finalizeArtifact],
  ['ListArtifacts', listArtifacts],
  ['GetSignedArtifactURL', signArtifact],
  ['DeleteArtifact', deleteArtifact],
])

/** Answers the artifact service v4, whose clients speak JSON only. */
export function artifactRoutes(service: ArtifactService): Answer {
  return async (exchange) => {
    const name = exchange.url.pathname.slice(ARTIFACT_ROUTE.length)
    exchange.notes.service = 'artifact'
    exchange.notes.operation = name
    if (faultAnswered(service.faults.take('artifact', name), exchange)) return
    const message = await readJson(exchange)
    exchange.notes.key = String(message['name'] ?? '')
    if (service.isActs && UNKNOWN_TO_ACT.some((field) => field in message)) {
      return answerJson(exchange, { status: 500 })
    }
    const method = METHODS.get(name)
    if (method === undefined) return answerError(exchange, { code: 'bad_route', msg: name })
    const claims = readJobToken(exchange)
    if (claims === undefined || claims.runBackendId !== message['workflow_run_backend_id']) {
      return answerError(exchange, { code: 'unauthenticated', msg: 'token is not of this run' })
    }
    const result = method({ service, claims, message })
    if ('code' in result) answerError(exchange, result)
    else answerJson(exchange, { status: 200, body: result })
  }
}

function createArtifact({ service, claims, message }: ArtifactCall): object | TwirpError {
  const name = String(message['name'])
  const { artifacts, blobs } = service
  const taken = artifacts
    .all()
    .some((artifact) => artifact.runBackendId === claims.runBackendId && artifact.name === name)
  if (taken) {
    const msg = 'an artifact with this name already exists on the workflow run'
    return { code: 'already_exists', msg }
  }
  const { id } = artifacts.add({
    runBackendId: claims.runBackendId,
    jobBackendId: String(message['workflow_job_run_backend_id']),
    name,
    mimeType: String(message['mime_type'] ?? 'application/zip'),
    createdAt: new Date().toISOString(),
  })
  const blob = artifactBlob(id)
  return {
    ok: true,
    signed_upload_url: `${service.blobOrigin()}/${blob}?${blobs.sign(blob, 'cw')}`,
  }
}

function finalizeArtifact(call: ArtifactCall): object | TwirpError {
  const artifact = named(call, (candidate) => candidate.sizeBytes === undefined)
  if (artifact === undefined) return { code: 'not_found', msg: 'artifact was not created' }
  call.service.artifacts.keep({
    ...artifact,
    sizeBytes: Number(call.message['size'] ?? 0),
    digest: String(call.message['hash'] ?? ''),
  })
  return { ok: true, artifact_id: String(artifact.id) }
}

function listArtifacts({ service, claims, message }: ArtifactCall): object {
  const nameFilter = message['name_filter']
  const idFilter = message['id_filter']
  const found = artifactsOfRun(service.artifacts, claims.runBackendId)
    .filter(({ name }) => nameFilter === undefined || name === nameFilter)
    .filter(({ id }) => idFilter === undefined || String(id) === String(idFilter))
  return {
    artifacts: found.map((artifact) => ({
      workflow_run_backend_id: artifact.runBackendId,
      workflow_job_run_backend_id: artifact.jobBackendId,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.sizeBytes),
      created_at: artifact.createdAt,
      digest: artifact.digest,
    })),
  }
}

function signArtifact(call: ArtifactCall): object | TwirpError {
  const artifact = named(call, (candidate) => candidate.sizeBytes !== undefined)
  if (artifact === undefined) return { code: 'not_found', msg: 'artifact does not exist' }
  return { signed_url: signedArtifactUrl(call.service, artifact) }
}

/** A URL to download the artifact by; it tells the type of what comes. */
export function signedArtifactUrl(
  { blobs, blobOrigin }: Pick<ArtifactService, 'blobs' | 'blobOrigin'>,
  { id, name, mimeType }: Artifact,
): string {
  const blob = artifactBlob(id)
  const file = mimeType === 'application/zip' ? `${name}.zip` : name
  const type = `rsct=${encodeURIComponent(mimeType)}`
  const disposition = `rscd=${encodeURIComponent(`attachment; filename="${file}"`)}`
  return `${blobOrigin()}/${blob}?${blobs.sign(blob, 'r')}&${type}&${disposition}`
}

function deleteArtifact(call: ArtifactCall): object | TwirpError {
  const artifact = named(call, (candidate) => candidate.sizeBytes !== undefined)
  if (artifact === undefined) return { code: 'not_found', msg: 'artifact does not exist' }
  call.service.artifacts.remove(artifact.id)
  return { ok: true, artifact_id: String(artifact.id) }
}

function named(
  { service, claims, message }: ArtifactCall,
  accept: (artifact: Artifact) => boolean,
): Artifact | undefined {
  return service.artifacts
    .all()
    .filter(({ runBackendId }) => runBackendId === claims.runBackendId)
    .findLast((artifact) => artifact.name === message['name'] && accept(artifact))
}
