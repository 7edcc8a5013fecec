import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { systemClock } from '../../src/runner/clock.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { httpDownloads } from '../../src/runner/downloads.ts'
import { localFiles } from '../../src/runner/files.ts'
import { githubJob } from '../../src/runner/job.ts'
import { runnerToolCache } from '../../src/runner/tool-cache.ts'
import { readCatalog } from '../../src/tools/catalog.ts'
import { type InstallRequest, installTool, type ToolSearch } from '../../src/tools/install.ts'

const BASICS = 'sh tar gzip env timeout id sleep mkdir chmod'.split(' ')

/** A machine of its own: folders, PATH, tool cache, and the lines it logged. */
export function toolBench(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-tools-'))
  const programs = join(folder, 'bin')
  mkdirSync(programs)
  setVariables(t, {
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_TOOL_CACHE: join(folder, 'tool cache'),
    PATH: [programs, linkBasics(folder)].join(delimiter),
  })
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return { folder, programs, lines: [] as string[] }
}

export type Bench = ReturnType<typeof toolBench>

/** Nothing else of the machine is on PATH: its own mold or apt-get lies beside `sh` and `tar`. */
function linkBasics(folder: string): string {
  const basics = join(folder, 'basics')
  mkdirSync(basics)
  for (const program of BASICS) {
    const { stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' })
    spawnSync('ln', ['-s', stdout.trim(), join(basics, program)])
  }
  return basics
}

function setVariables(t: TestContext, variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) {
    const before = process.env[name]
    process.env[name] = value
    t.after(() => {
      if (before === undefined) delete process.env[name]
      else process.env[name] = before
    })
  }
}

/** A foreign program's stand-in on the bench's PATH. */
export function putProgram({ programs }: Bench, name: string, script: string): string {
  const path = join(programs, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

/** An archive as a release has it, with a program that only tells its version. */
export function packRelease({ folder }: Bench, tool: string, version: string) {
  const root = `${tool}-${version}-linux`
  const binary = tool === 'mold' ? `${root}/bin/mold` : `${root}/${tool}`
  const program = join(folder, 'packed', binary)
  mkdirSync(dirname(program), { recursive: true })
  writeFileSync(program, `#!/bin/sh\necho '${tool} ${version}'\n`)
  chmodSync(program, 0o755)
  const archive = join(folder, `${root}.tar.gz`)
  spawnSync('tar', ['-czf', archive, '-C', join(folder, 'packed'), root])
  const bytes = readFileSync(archive)
  return { bytes, binary, sha256: sha256(bytes) }
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A catalog that pins one sccache 9.1.0, for every machine the tests may run on. */
export function catalogOf(release: { readonly sha256: string; readonly binary: string }) {
  const pin = { path: '/tool.tar.gz', binary: release.binary, sha256: release.sha256 }
  const pins = { 'linux-x64': pin, 'linux-arm64': pin, 'macos-x64': pin, 'macos-arm64': pin }
  return readCatalog({
    sccache: { default: '9.1.0', releases: { '9.1.0': pins }, wheels: {} },
    mold: { default: '3.0.0', releases: { '3.0.0': pins }, wheels: {} },
  })
}

export const FAST_LIMITS = { silenceMs: 1_000, downloadMs: 5_000, systemMs: 2_500, cargoMs: 5_000 }

/** Looks for sccache as a job would, with what the real ports find on the bench. */
export async function search(
  bench: Bench,
  request: Partial<InstallRequest> = {},
): Promise<ToolSearch> {
  const log = {
    info: (line: string) => void bench.lines.push(line),
    debug: () => undefined,
    warning: () => undefined,
    group: <T>(_name: string, body: () => Promise<T>) => body(),
  }
  const job = githubJob()
  const { os, arch } = job.context
  const wanted: InstallRequest = {
    ...{ tool: 'sccache', version: 'auto', minimum: '9.0.0', mirror: undefined },
    ...{ sources: ['path', 'cache', 'release'], platform: { os, arch }, limits: FAST_LIMITS },
    ...request,
  }
  return installTool(wanted, {
    ...{ files: localFiles(), commands: localCommands(), downloads: httpDownloads() },
    ...{ toolCache: runnerToolCache(), clock: systemClock(), job, log },
  })
}
