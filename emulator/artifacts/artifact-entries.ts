import { openRecords, type Records } from '../storage/records.ts'

/** An artifact of a run: created, and finished once it has a size. */
export interface Artifact {
  readonly id: number
  readonly runBackendId: string
  readonly jobBackendId: string
  readonly name: string
  readonly mimeType: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly sizeBytes?: number
  /** `sha256:<hex>` of the bytes as uploaded. */
  readonly digest?: string
}

export type Artifacts = Records<Artifact>

export function openArtifacts(folder: string): Artifacts {
  return openRecords<Artifact>(folder)
}

export function artifactBlob(id: number): string {
  return `actions-results/artifact-${id}`
}

/** The finished artifacts of a run. */
export function artifactsOfRun(artifacts: Artifacts, runBackendId: string): readonly Artifact[] {
  return artifacts
    .all()
    .filter((artifact) => artifact.runBackendId === runBackendId)
    .filter(({ sizeBytes }) => sizeBytes !== undefined)
}
