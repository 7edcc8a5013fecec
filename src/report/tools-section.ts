import type { JobRecord, ToolUse } from '../timing/job-record.ts'
import { cell, code, shorten } from './escape.ts'
import { type Part, paragraphs, table } from './markdown.ts'

const NAME_LENGTH = 80

type KnownSource = 'path' | 'cache' | 'release' | 'pypi' | 'system' | 'cargo'

const SOURCE: Record<KnownSource, string> = {
  path: 'was on PATH',
  cache: "the runner's tool cache",
  release: "the project's release archive",
  pypi: 'a wheel from PyPI',
  system: "the system's package manager",
  cargo: 'built by `cargo install`',
}

/** Which tools were used, where they come from, and the versions that took part. */
export function toolsPart({ tools, versions }: JobRecord): Part | undefined {
  const lines = Object.entries(versions)
  if (tools.length === 0 && lines.length === 0) return undefined
  const body = paragraphs(
    tools.length === 0 ? undefined : table(TOOLS, tools),
    lines.length === 0 ? undefined : table(VERSIONS, lines),
  )
  return { name: 'Tools', short: summaryOf(tools, lines), body }
}

const TOOLS = [
  { title: 'Tool', of: ({ name }: ToolUse) => code(shorten(name, NAME_LENGTH)) },
  { title: 'Version', of: ({ version }: ToolUse) => cell(shorten(version, NAME_LENGTH)) },
  { title: 'Source', of: ({ source }: ToolUse) => sourceWords(source) },
  {
    title: 'sha256 of the archive',
    of: ({ sha256 }: ToolUse) => (sha256 === undefined ? '' : code(shorten(sha256, 13))),
  },
] as const

type VersionLine = readonly [program: string, line: string]

const VERSIONS = [
  { title: 'Program', of: ([program]: VersionLine) => code(shorten(program, NAME_LENGTH)) },
  { title: 'Version', of: ([, line]: VersionLine) => cell(shorten(line, NAME_LENGTH)) },
] as const

function sourceWords(source: string): string {
  return isKnown(source) ? SOURCE[source] : cell(shorten(source, NAME_LENGTH))
}

function isKnown(source: string): source is KnownSource {
  return Object.hasOwn(SOURCE, source)
}

function summaryOf(tools: readonly ToolUse[], lines: readonly VersionLine[]): string {
  const names =
    tools.length > 0
      ? tools.map(({ name, version }) => `${name} ${version}`)
      : lines.map(([program]) => program)
  return names.map((name) => cell(shorten(name, NAME_LENGTH))).join(', ')
}
