import assert from 'node:assert/strict'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { nativeProgram } from '../../src/cargo/place/native-build.ts'
import { placeWrappers } from '../../src/cargo/place/place-wrappers.ts'
import { findToolchain } from '../../src/cargo/read/toolchain.ts'
import type { CommandOptions } from '../../src/runner/ports.ts'
import { commands, files, rustJob } from './rust-job.ts'

const source = join(import.meta.dirname, '../../native/fast-cargo.rs')
const SMALL = 'fn main() { eprintln!("fast-cargo: no role"); std::process::exit(127) }\n'

async function native(
  t: TestContext,
  rust: string,
  { rustc = 'rustc', earlier }: { rustc?: string; earlier?: Promise<string | undefined> } = {},
) {
  const { top } = rustJob(t)
  const lines: string[] = []
  const ports = {
    commands,
    files,
    log: { info: (line: string) => void lines.push(line) },
  }
  const path = rust.endsWith('.rs') ? rust : join(top, 'fast-cargo.rs')
  if (path !== rust) await files.writeText(path, rust)
  const request = {
    source: path,
    rustc,
    cwd: top,
    host: 'x',
    os: 'linux',
    watches: false,
    ...{ scratch: join(top, 'scratch'), earlier },
  } as const
  const all = () => nativeProgram(request, ports)
  const program = async () => (await all())?.program
  return { top, lines, all, program }
}

test('the native program is compiled for the job alone', async (t) => {
  const { top, program } = await native(t, SMALL)
  assert.equal(await program(), join(top, 'scratch/native/fast-cargo'))
})

test('a source that does not compile costs one line in the log', async (t) => {
  const { lines, program } = await native(t, 'fn main() { nonsense }\n')
  assert.equal(await program(), undefined)
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /could not be compiled \(error.*nonsense.*Shell scripts/)
})

test('without a rustc there is no native program', async (t) => {
  const { program } = await native(t, SMALL, { rustc: '/nowhere/rustc' })
  assert.equal(await program(), undefined)
})

test('what an earlier run compiled of the same sources is used, as long as it starts here', async (t) => {
  const first = await (await native(t, SMALL)).all()
  assert.ok(first)
  const { top } = rustJob(t)
  const kept = join(top, 'snapshot', first.name, 'fast-cargo')
  await files.makeFolder(dirname(kept))
  await files.copy(first.program, kept)
  const earlier = Promise.resolve(join(top, 'snapshot'))
  const bring = async (rust: string) => {
    const { program } = await native(t, rust, { rustc: '/nowhere/rustc', earlier })
    return (await program()) !== undefined
  }
  assert.equal(await bring(SMALL), true)
  assert.equal(await bring(`${SMALL}// of another version`), false)
  await files.symlink(first.program, kept)
  assert.equal(await bring(SMALL), false)
  await files.remove(kept)
  await files.copy('/bin/true', kept)
  assert.equal(await bring(SMALL), false)
  const { program } = await native(t, SMALL, { earlier })
  assert.ok(await program(), 'it is compiled then')
})

test("the real one starts the job's cargo from the folder of the wrappers", async (t) => {
  const { top, program } = await native(t, source)
  const home = join(top, 'home')
  const common = { os: 'linux', scripts: '/nowhere', linker: undefined, settings: {} } as const
  const wrappers = await placeWrappers({ ...common, home, program: await program() }, files)
  const { stdout } = await commands.run(join(wrappers.shimFolder, 'cargo'), ['-V'])
  assert.match(stdout, /^cargo 1\./)
  const request = { cwd: top, skip: [wrappers.shimFolder] }
  const toolchain = await findToolchain(request, { commands, files })
  assert.equal(`cargo ${toolchain?.cargoVersion}`, /^cargo \S+/.exec(stdout)?.[0])
})

test('Windows, where scripts do not start, is given longer to compile it, and no word of scripts', async () => {
  const asked: (number | undefined)[] = []
  const lines: string[] = []
  const late = { exitCode: 1, stdout: '', stderr: '', timedOut: true }
  const ports = {
    files,
    log: { info: (line: string) => void lines.push(line) },
    commands: {
      ...commands,
      run: async (_: string, __: readonly string[], options?: CommandOptions) => {
        asked.push(options?.timeoutMs)
        return late
      },
    },
  }
  const scratch = await mkdtemp(join(tmpdir(), 'native-'))
  const where = { source, rustc: 'rustc', cwd: '/', host: 'x', watches: false, scratch }
  for (const os of ['linux', 'windows'] as const) await nativeProgram({ ...where, os }, ports)
  const [linux = 0, windows = 0] = asked
  assert.ok(windows > 2 * linux)
  assert.match(lines[0] ?? '', /20 s\)\. Shell scripts do their work/)
  assert.match(lines[1] ?? '', /180 s\)\.$/)
})
