import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Needs } from './corpus/workflow-job.ts'
import { toolchainFolder } from './rustup.ts'

interface MachineParts {
  /** rustup's folder of toolchains. */
  readonly toolchains: string
  readonly path: string
}

/** What the machine lacks for a job, in words; none when it can run. */
export function lackingFor(needs: Needs, machine: MachineParts): readonly string[] {
  const { toolchains, targets = [], components = [], programs = [] } = needs
  const folders = toolchains.map((name) => toolchainFolder(machine.toolchains, name))
  const missing = toolchains.filter((_, at) => folders[at] === undefined)
  const first = folders[0]
  const inFirst = first === undefined ? [] : [...targets, ...components]
  return [
    ...missing.map((name) => `toolchain ${name} is not installed`),
    ...inFirst
      .filter((part) => first !== undefined && !hasPart(first, part))
      .map((part) => `${part} is not installed for ${toolchains[0]}`),
    ...programs
      .filter((program) => !isOnPath(program, machine.path))
      .map((program) => `${program} is not on PATH`),
  ]
}

/** A target is a folder of its name; each part has a manifest: `manifest-llvm-tools-preview-HOST`. */
function hasPart(toolchain: string, part: string): boolean {
  const rustlib = join(toolchain, 'lib', 'rustlib')
  const names = existsSync(rustlib) ? readdirSync(rustlib) : []
  return names.some((name) => name === part || name.startsWith(`manifest-${part}-`))
}

function isOnPath(program: string, path: string): boolean {
  return path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
}
