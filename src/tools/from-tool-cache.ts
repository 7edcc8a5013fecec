import { basename, dirname, join } from 'node:path'
import * as v from 'valibot'
import { passed, programName, type Search, type SourceOutcome, type ToolPorts } from './search.ts'
import { newestFirst, versionOf, whyNot } from './versions.ts'

/** Lies beside a tool that we put into the tool cache: what it was verified by. */
const ORIGIN_FILE = 'fast-cargo-origin.json'

const Origin = v.object({ sha256: v.optional(v.string()) })

interface NewTool {
  readonly version: string
  /** Absolute path of the program, in the folder that the archive was unpacked to. */
  readonly binary: string
  readonly sha256: string | undefined
}

/** The newest good enough version that an earlier job left in the tool cache. */
export async function fromToolCache(
  search: Search,
  ports: Pick<ToolPorts, 'toolCache' | 'files' | 'commands'>,
): Promise<SourceOutcome> {
  const versions = await ports.toolCache.versions(search.tool)
  if (versions.length === 0) return passed('none there')
  const usable = newestFirst(versions).filter((version) => whyNot(version, search) === undefined)
  for (const version of usable) {
    const outcome = await openEntry(version, search, ports)
    if (outcome !== undefined) return outcome
  }
  return passed(`only ${versions.join(', ')} there${usable.length > 0 ? ', and broken' : ''}`)
}

async function openEntry(
  version: string,
  search: Search,
  { toolCache, files, commands }: Pick<ToolPorts, 'toolCache' | 'files' | 'commands'>,
): Promise<SourceOutcome | undefined> {
  const folder = await toolCache.find(search.tool, version)
  if (folder === undefined) return undefined
  for (const place of ['bin', '.']) {
    const binary = join(folder, place, programName(search))
    if ((await files.facts(binary)) === undefined) continue
    // The folder's name is only a claim: other actions share the tool cache.
    if ((await versionOf(search.tool, binary, commands)) !== version) continue
    return { kind: 'found', version, binary, sha256: await originOf(folder, files) }
  }
  return undefined
}

async function originOf(
  folder: string,
  files: Pick<ToolPorts['files'], 'readText'>,
): Promise<string | undefined> {
  const text = await files.readText(join(folder, ORIGIN_FILE))
  const origin = v.safeParse(v.pipe(v.string(), v.parseJson(), Origin), text)
  return origin.success ? origin.output.sha256 : undefined
}

/** Puts a new tool into the tool cache, if it runs here. Throws what the tool cache throws. */
export async function keepInToolCache(
  { version, binary, sha256 }: NewTool,
  { tool }: Pick<Search, 'tool'>,
  { toolCache, files, commands }: Pick<ToolPorts, 'toolCache' | 'files' | 'commands'>,
): Promise<SourceOutcome> {
  const says = await versionOf(tool, binary, commands)
  if (says !== version) {
    return passed(says === undefined ? `its ${tool} does not run here` : `its ${tool} is ${says}`)
  }
  const root = rootOf(binary)
  // The tool cache may be shared by several users.
  await files.writeText(join(root, ORIGIN_FILE), JSON.stringify({ sha256 }), 0o644)
  const kept = await toolCache.add(root, tool, version)
  return { kind: 'found', version, binary: join(kept, binary.slice(root.length)), sha256 }
}

/** The folder that belongs together: mold's `bin` needs the `lib` and `libexec` beside it. */
function rootOf(binary: string): string {
  const folder = dirname(binary)
  return basename(folder) === 'bin' ? dirname(folder) : folder
}
