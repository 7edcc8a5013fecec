import { join } from 'node:path'
import type { Files } from '../runner/ports.ts'
import { type KeptTool, parseKey } from './manifest.ts'

interface PlanRequest {
  readonly tools: readonly KeptTool[]
  /** Where their programs lie. */
  readonly staged: string
  /** Absolute path of the folder for the plans. */
  readonly plans: string
}

/** Tells the cargo shim what to put back for which command: a file each, named by the request. */
export async function writeShimPlans(
  { tools, staged, plans }: PlanRequest,
  files: Pick<Files, 'writeText' | 'makeFolder'>,
): Promise<void> {
  await files.makeFolder(plans)
  for (const request of new Set(tools.map((tool) => tool.request))) {
    const wanted = tools.filter((tool) => tool.request === request)
    const fields = wanted.flatMap((tool) => fieldsOf(tool, staged))
    await files.writeText(join(plans, request), fields.map((field) => `${field}\0`).join(''))
  }
}

/** As `native/kept_tool.rs` reads them. */
function fieldsOf(tool: KeptTool, staged: string): readonly string[] {
  const { key, record, binstall, programs } = tool
  const names = JSON.stringify(programs.map(({ name }) => name).sort())
  return [
    `>${parseKey(key)?.package ?? ''}`,
    `1${JSON.stringify(key)} = ${names}`,
    ...(record === undefined ? [] : [`2${JSON.stringify(key)}:${record}`]),
    ...(binstall === undefined ? [] : [`b${binstall}`]),
    ...programs.flatMap(({ name, file }) => [`@${name}`, `<${join(staged, file)}`]),
  ]
}
