import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import * as v from 'valibot'
import { BenchError } from '../bench-caches/bench-error.ts'
import { command } from '../bench-caches/commands.ts'
import type { Project } from '../bench-caches/projects.ts'

const MetadataSchema = v.object({
  workspace_root: v.string(),
  packages: v.array(
    v.object({ targets: v.array(v.object({ kind: v.array(v.string()), src_path: v.string() })) }),
  ),
})

const ADDED = '\n#[allow(dead_code)]\nfn added_by_the_benchmark() -> u32 {\n    42\n}\n'

interface ProjectRequest {
  /** A folder. */
  readonly project: string
  readonly build: readonly string[]
}

/** The project as the benchmark of caches has them, with one file changed in its branch `leaf`. */
export async function projectIn({ project, build }: ProjectRequest): Promise<Project> {
  if (!existsSync(join(project, 'Cargo.lock'))) {
    throw new BenchError(`--project: there is no Cargo.lock in ${project}.`)
  }
  const file = await fileToChange(project)
  const name = basename(project)
  const line = ['cargo build --locked', ...build].join(' ')
  return {
    ...{ name, title: `${name}, \`${line}\`, in \`change\` with another ${file}` },
    source: { kind: 'folder', path: project },
    build,
    variations: { leaf: { edit: { kind: 'append', file, text: ADDED } } },
  }
}

/** The first library of the workspace, else its first program. */
async function fileToChange(project: string): Promise<string> {
  const asked = ['metadata', '--no-deps', '--format-version=1']
  const text = await command('cargo', asked, { cwd: project })
  const shown = v.parse(MetadataSchema, JSON.parse(text))
  if ((await realpath(shown.workspace_root)) !== (await realpath(project))) {
    throw new BenchError(`--project takes the root of a workspace: ${shown.workspace_root}.`)
  }
  const targets = shown.packages.flatMap((one) => one.targets)
  const isOf = (kind: string) => (target: (typeof targets)[number]) => target.kind.includes(kind)
  const target = targets.find(isOf('lib')) ?? targets.find(isOf('bin'))
  if (target === undefined) throw new BenchError(`${project} has neither a library nor a program.`)
  return relative(shown.workspace_root, target.src_path)
}
