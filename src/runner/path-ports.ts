/** What a program asked of a path: what is in the file, whether and what it is, what is in the folder, or where it leads. */
export type PathAspect = 'content' | 'kind' | 'listing' | 'link'

export interface PathQuestion {
  readonly path: string
  readonly aspect: PathAspect
  /** An earlier answer: it holds, unread, where the stamp of a file is the same. */
  readonly known?: PathAnswer
}

export interface PathAnswer {
  /**
   * `none`, `file`, `folder`, `other` or `unreadable`; of a file's content the sha256 in hexadecimal digits, with
   * an `x` behind it where its owner may execute it; of a listing that of the sorted lines `<kind> <name>`; of a
   * symlink the path in it.
   */
  readonly value: string
  /** Size and modification time of a file whose content was asked for: `1024:1700000000123456789`. */
  readonly stamp?: string
  /** When a file or folder was last written or retimed, in nanoseconds since the epoch. */
  readonly changedNs?: bigint
}
