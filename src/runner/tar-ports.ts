/** How the content of an archive is pressed. */
export type Pressing = 'zstd' | 'gzip'

/** What goes into an archive; a `TreeEntry` is one. */
export interface PackEntry {
  /** Relative to the request's `base`. */
  readonly path: string
  readonly kind: 'file' | 'directory' | 'symlink' | 'other'
  readonly modifiedNs: bigint
  /** Files of the same identity are one file, with hard links. */
  readonly identity: string
}

export interface PackRequest {
  readonly base: string
  readonly entries: readonly PackEntry[]
  /** Absolute path of the archive. */
  readonly to: string
  readonly compression: Pressing
  readonly content: 'usual' | 'alike'
}

export interface UnpackRequest {
  readonly archive: string
  /** An absolute folder that is there and empty. */
  readonly into: string
  /** Relative paths that are not wanted, with all that is below them. */
  readonly leaveOut: readonly string[]
  readonly compression: Pressing
  /** How far back zstd may look, as a power of two of bytes; as far as `PackRequest`s make it where it is not given. */
  readonly windowLog?: number
}
