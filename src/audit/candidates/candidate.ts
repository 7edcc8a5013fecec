import type { LineEdit } from '../project/edit-manifest.ts'
import type { ResolvedLine } from '../project/resolved-lines.ts'

/** Where what is known of a candidate comes from. */
export type Ground =
  /** The table knows every feature that goes, and the sources show no use of them. */
  | 'not used'
  /** The same, but some of them can change what the program does without anybody seeing it. */
  | 'behaviour'
  /** The table does not know the crate, its version or the feature, or nothing of the crate is seen. */
  | 'unknown'
  /** Another tool said so. */
  | 'tool'

/** A change to one line that may save something. */
export interface Candidate {
  readonly line: ResolvedLine
  readonly edit: LineEdit
  readonly ground: Ground
  /** Features of the package that the line would ask for no more. */
  readonly removed: readonly string[]
  /** Features that stay -> why: `src/main.rs:12 tokio::spawn`. */
  readonly kept: ReadonlyMap<string, string>
  /** What to know besides, a sentence each. */
  readonly remarks: readonly string[]
}
