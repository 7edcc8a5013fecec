/** A `::name key=value::message` line. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** What the runner's `TrimStart` takes away: U+0085 too, which JavaScript takes for no blank. */
const BLANKS = /^[\s\u0085]+/

/** `undefined` for a line that is no command. */
export function parseCommand(line: string): WorkflowCommand | undefined {
  const match = /^::([\w-]+)(?:\s+(.*?))?::(.*)$/.exec(line.replace(BLANKS, ''))
  if (match === null) return undefined
  const [, name = '', properties = '', message = ''] = match
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(properties.split(',').flatMap(parseProperty)),
    message: unescapeMessage(message),
  }
}

function parseProperty(text: string): readonly (readonly [string, string])[] {
  const equals = text.indexOf('=')
  if (equals < 1) return []
  const value = text
    .slice(equals + 1)
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
  return [[text.slice(0, equals).trim(), unescapeMessage(value)]]
}

function unescapeMessage(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
