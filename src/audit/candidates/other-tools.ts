import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { parseJson } from '../../json/parse-json.ts'
import type { Commands } from '../../runner/ports.ts'

/** A dependency that another tool calls unused, or needed by tests only. */
export interface ToolFinding {
  readonly tool: 'cargo-shear' | 'cargo-machete'
  /** Absolute path. */
  readonly manifest: string
  readonly dependency: string
  readonly change: 'remove' | 'move to dev'
}

const LIMIT_MS = 60_000

/** What cargo-shear or cargo-machete say of the project, the first one that is installed. */
export async function askOtherTools(
  root: string,
  commands: Commands,
): Promise<readonly ToolFinding[]> {
  const options = { cwd: root, timeoutMs: LIMIT_MS, env: { CARGO_NET_OFFLINE: 'true' } }
  const shear = await commands.which('cargo-shear')
  if (shear !== undefined) {
    return parseShear(root, (await commands.run(shear, ['--format=json'], options)).stdout)
  }
  const machete = await commands.which('cargo-machete')
  if (machete === undefined) return []
  return parseMachete(root, (await commands.run(machete, [root], options)).stdout)
}

const ShearReport = v.object({
  findings: v.array(
    v.object({ code: v.string(), message: v.string(), file: v.optional(v.string()) }),
  ),
})

/** Reads `cargo-shear --format=json`. */
export function parseShear(root: string, json: string): readonly ToolFinding[] {
  const report = parseJson(ShearReport, json)
  return (report?.findings ?? []).flatMap(({ code, message, file }): readonly ToolFinding[] => {
    const dependency = /`([^`]+)`/.exec(message)?.[1]
    const change = SHEAR_CHANGES.get(code)
    if (dependency === undefined || change === undefined || file === undefined) return []
    return [{ tool: 'cargo-shear', manifest: resolve(root, file), dependency, change }]
  })
}

const SHEAR_CHANGES: ReadonlyMap<string, ToolFinding['change']> = new Map([
  ['shear/unused_dependency', 'remove'],
  ['shear/misplaced_dependency', 'move to dev'],
])

/** Reads cargo-machete's list: `name -- ./Cargo.toml:`, and below it a dependency on each line. */
export function parseMachete(root: string, text: string): readonly ToolFinding[] {
  const found: ToolFinding[] = []
  let manifest: string | undefined
  for (const line of text.split(/\r?\n/)) {
    const header = /^\S+ -- (.+Cargo\.toml):$/.exec(line)?.[1]
    const dependency = /^\t(\S+)$/.exec(line)?.[1]
    if (header !== undefined) manifest = join(resolve(root, header))
    else if (dependency === undefined) manifest = undefined
    else if (manifest !== undefined) {
      found.push({ tool: 'cargo-machete', manifest, dependency, change: 'remove' })
    }
  }
  return found
}
