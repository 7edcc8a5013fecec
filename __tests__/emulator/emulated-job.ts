import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { JobOptions, JobResult, Step } from '../../emulator/job/options.ts'
import { runJob } from '../../emulator/run-job.ts'
import { type Services, type ServicesOptions, startServices } from '../../emulator/services.ts'

export interface ActionFiles {
  /** YAML of `inputs:`, `outputs:` and the like. */
  readonly head?: string
  /** JavaScript (ESM). */
  readonly main: string
  readonly post?: string
  readonly postIf?: string
}

export interface EmulatedJob {
  readonly services: Services
  /** Everything of the test: `workspace/`, and what else it writes. */
  readonly folder: string
  readonly workspace: string
  write(path: string, text: string): string
  /** Writes a JavaScript action into the workspace, to be used as `./name`. */
  action(name: string, files: ActionFiles): void
  run(steps: readonly Step[], options?: Partial<JobOptions>): Promise<JobResult>
}

const QUICK = { interruptMs: 300, terminateMs: 300, outputMs: 300 }

/** A workspace, GitHub's services, and jobs that run there; all gone after the test. */
export async function emulatedJob(
  t: TestContext,
  options: ServicesOptions = {},
): Promise<EmulatedJob> {
  const folder = mkdtempSync(join(tmpdir(), 'emulated-job-'))
  const workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  const services = await startServices(options)
  t.after(async () => {
    await services[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true, force: true })
  })
  const write = (path: string, text: string): string => {
    const file = join(workspace, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
    return file
  }
  return {
    services,
    folder,
    workspace,
    write,
    action: (name, files) => {
      write(join(name, 'action.yml'), actionYaml(name, files))
      write(join(name, 'main.mjs'), files.main)
      write(join(name, 'post.mjs'), files.post ?? '')
    },
    run: (steps, more) => runJob({ services, workspace, steps, delays: QUICK, ...more }),
  }
}

function actionYaml(name: string, { head = '', post, postIf }: ActionFiles): string {
  const lines = [
    `name: ${name}`,
    head,
    'runs:',
    '  using: node24',
    '  main: main.mjs',
    ...(post === undefined ? [] : ['  post: post.mjs']),
    ...(postIf === undefined ? [] : [`  post-if: ${postIf}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** `${{ source }}`, which in a plain string looks like a forgotten template. */
export function placeholder(source: string): string {
  return `$\{{ ${source} }}`
}
