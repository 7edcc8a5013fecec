import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import { jobContext } from '../../src/runner/job-context.ts'

/** A job with a folder of its own; `env` stands for what the user's steps exported. */
export function sccacheJob(t: TestContext, env: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-sccache-'))
  const temp = join(folder, 'temp')
  t.after(() => {
    for (const pid of serversIn(temp)) process.kill(pid, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  const context = jobContext({ RUNNER_TEMP: temp, GITHUB_WORKSPACE: join(folder, 'checkout') })
  const job = { context, allEnv: () => ({ ...inherited(), ...env }) }
  return { folder, temp, ports: { files: localFiles(), commands: localCommands(), job } }
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? '']))
}

/** The processes whose sccache log lies in this job's folder: servers, and nothing else of the machine. */
export function serversIn(temp: string): readonly number[] {
  const mine = `SCCACHE_ERROR_LOG=${join(temp, 'fast-cargo', 'sccache.log')}`
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => environmentOf(Number(pid)).includes(mine))
    .map(Number)
}

/** The variables of a process as `NAME=value`; empty once it has ended. */
export function environmentOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  } catch {
    return [] // ended meanwhile, or not ours to look at
  }
}
