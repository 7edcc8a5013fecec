/** The user asked for something that cannot be: an input, a version. Ends the step, without a stack. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** Bytes are not what their digest says. Ends the step: nothing unverified ever runs. */
export class IntegrityError extends Error {
  override readonly name = 'IntegrityError'
}

/** A download did not arrive. `status` is the HTTP status, when there was one. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError'
  readonly status: number | undefined
  constructor(message: string, options?: ErrorOptions & { readonly status?: number }) {
    super(message, options)
    this.status = options?.status
  }
}

/** GitHub's API said no. `status` is the HTTP status; 0 when there was no answer in time. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}

/** What somebody else made is not taken: it is too large, or broken. Only this piece is missing then. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

/** The runner offers no such service, or something else answers in its place: nothing is out of order. */
export class NoServiceError extends Error {
  override readonly name = 'NoServiceError'
}

/** However long a chain of causes is; one that leads back to itself has no end. */
const MOST_CAUSES = 8

/**
 * The message of anything that can be thrown, with the messages of its causes behind it, and without the
 * passwords of addresses. Libraries like to repeat a cause's message in their own: what has been said is not
 * said again.
 */
export function describeError(thrown: unknown): string {
  const said: string[] = []
  let each = thrown
  for (let depth = 0; (depth === 0 || each !== undefined) && depth < MOST_CAUSES; depth += 1) {
    const message = withoutUserInfo(messageOf(each))
    if (!said.some((earlier) => earlier.includes(message))) said.push(message)
    each = each instanceof Error ? each.cause : undefined
  }
  return said.reduceRight(
    (inner, message) => (inner === '' ? message : `${message} (${inner})`),
    '',
  )
}

export const FULL_DISK = 'there is no space left on the disk'

/** Whether a program or the system says so: then nothing is damaged, and nobody is out of reach. */
export function isFullDisk(text: string): boolean {
  // The last one is tar's way to say it of a write that went half-way.
  return /\b(ENOSPC|EDQUOT)\b|no space left on (the )?d(evice|isk)|disk quota exceeded|wrote only \d+ of/i.test(
    text,
  )
}

/**
 * `https://user:password@host/path` as `https://***@host/path`, wherever it stands in a text. A
 * password may have any character but blanks and quotes: all up to the last @ of the word goes.
 */
export function withoutUserInfo(text: string): string {
  if (!text.includes('://')) return text
  return text.replace(/[^\s"'`<>]+/g, (word) => {
    const start = word.indexOf('://')
    const end = word.lastIndexOf('@')
    return start === -1 || end < start ? word : `${word.slice(0, start + 3)}***${word.slice(end)}`
  })
}

/** Some errors have no message, and only a name and a code or status. */
function messageOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  if (thrown.message !== '') return thrown.message
  const [first] = thrown instanceof AggregateError ? thrown.errors : []
  if (first !== undefined) return messageOf(first)
  const fields: object = thrown
  const details = ['code', 'status', 'statusCode'].flatMap((name) => {
    const value: unknown = Reflect.get(fields, name)
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
  })
  return [thrown.name, ...new Set(details)].join(' ')
}
