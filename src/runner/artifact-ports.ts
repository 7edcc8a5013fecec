/** The port to what the jobs of a run leave for each other. */

export interface RunArtifact {
  readonly id: number
  readonly name: string
  readonly sizeBytes: number
}

/** What an artifact may be at most; whoever made it may mean harm. */
export interface ArtifactLimits {
  /** Of the artifact as it is stored. */
  readonly artifactBytes: number
  /** Of the file in it that is read, packed and unpacked. */
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly files: number
}

export interface WantedFile {
  /** The artifact's. */
  readonly id: number
  /** Of another run than this one. */
  readonly runId?: string | undefined
  readonly file: string
  /** A folder for the packed artifact; gone afterwards. */
  readonly scratch: string
  readonly limits: ArtifactLimits
}

/** Artifacts of this run, or of another one where `runId` is given. Throws; bounded in time. */
export interface Artifacts {
  /** Uploads files of a folder as one artifact. Throws `NoServiceError` where nobody takes artifacts. */
  upload(name: string, folder: string, files: readonly string[]): Promise<void>
  list(runId?: string): Promise<readonly RunArtifact[]>
  /**
   * The text of one file of an artifact, `undefined` where it has none of that name. Throws
   * `RefusedError` where the artifact goes beyond the limits; nothing stays on disk.
   */
  readText(wanted: WantedFile): Promise<string | undefined>
  /** Last of all: ends what was given up, which would keep the process alive for minutes. */
  close(): void
}
