/** A line of a transfer, ready for our log. */
interface TransferLine {
  readonly text: string
  /** It was a `::warning::` or an `::error::`. */
  readonly complaint: boolean
}

/** Commands whose text is of use; any other (`::add-mask::SECRET`, say) is not ours to repeat. */
const TOLD = new Set(['debug', 'notice', 'warning', 'error'])

/** Takes a workflow command apart, so that it is never carried out for us. `undefined`: say nothing of it. */
export function parseTransferLine(line: string): TransferLine | undefined {
  const match = /^::([\w-]+)(?: [^:]*)?::(.*)$/s.exec(line.trimEnd())
  if (match === null) return { text: line.trimEnd(), complaint: false }
  const [, command = '', data = ''] = match
  if (!TOLD.has(command)) return undefined
  const text = data.replaceAll('%0D', '').replaceAll('%0A', '\n').replaceAll('%25', '%')
  return { text, complaint: command === 'warning' || command === 'error' }
}

/** Takes tokens and signatures out of a text: those given, and what looks like one. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const known = secrets
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
  return known
    .replace(/\b(sig|token|signature)=[^&\s"']+/gi, '$1=***')
    .replace(/\bBearer [\w.~+/=-]+/gi, 'Bearer ***')
}
