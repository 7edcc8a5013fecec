import { passed, type Search, type SourceOutcome, type ToolPorts } from './search.ts'
import { versionOf, whyNot } from './versions.ts'

/** The tool as the machine has it already. */
export async function fromPath(
  search: Search,
  { commands }: Pick<ToolPorts, 'commands'>,
): Promise<SourceOutcome> {
  const binary = await commands.which(search.tool)
  if (binary === undefined) return passed('none there')
  const version = await versionOf(search.tool, binary, commands)
  if (version === undefined) return passed(`${binary} does not tell its version`)
  const reason = whyNot(version, search)
  if (reason !== undefined) return passed(`${binary} is ${reason}`)
  return { kind: 'found', version, binary, sha256: undefined }
}
