import { artifactBlob } from '../../emulator/artifacts/artifact-entries.ts'
import { runBackendId } from '../../emulator/http/job-token.ts'
import type { Services } from '../../emulator/services.ts'

interface Upload {
  readonly runId: number
  readonly name: string
  readonly bytes: Uint8Array
  /** The size that is told of it; default: what it has. */
  readonly saidBytes?: number
}

/** What a run uploads that means harm. Says the artifact's id. */
export async function uploadTo(
  { artifacts, blobStore }: Services,
  { runId, name, bytes, saidBytes = bytes.length }: Upload,
): Promise<number> {
  const backendId = runBackendId(runId)
  const { id } = artifacts.add({
    ...{ runBackendId: backendId, jobBackendId: backendId, name, mimeType: 'application/zip' },
    ...{ createdAt: new Date().toISOString(), sizeBytes: saidBytes, digest: '' },
  })
  await blobStore.put(artifactBlob(id), pieces(Buffer.from(bytes)))
  return id
}

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

/** A name such as reports have. */
export function reportName(part: string): string {
  return `fast-cargo-${part.padStart(24, '0')}-1`
}
