import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import semver from 'semver'
import { nativeProgram, versionOf } from '../../src/cargo/native-build.ts'
import { placeWrappers } from '../../src/cargo/place-wrappers.ts'
import { findToolchain } from '../../src/cargo/toolchain.ts'
import { commands, files, rustJob } from './rust-job.ts'
import { toolCacheIn } from './tool-cache.ts'

const source = join(import.meta.dirname, '../../native/fast-cargo.rs')
const SMALL = 'fn main() { eprintln!("fast-cargo: no role"); std::process::exit(127) }\n'

async function native(t: TestContext, rust: string, rustc = 'rustc') {
  const { top } = rustJob(t)
  const lines: string[] = []
  const ports = {
    commands,
    files,
    toolCache: toolCacheIn(join(top, 'tools')),
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
    scratch: join(top, 'scratch'),
  } as const
  const program = async () => (await nativeProgram(request, ports))?.program
  return { top, lines, program }
}

test('the native program is compiled once and kept in the tool cache', async (t) => {
  const { top, program } = await native(t, SMALL)
  const first = (await program()) ?? ''
  assert.ok(first.startsWith(join(top, 'tools', 'fast-cargo-native')))
  const { modifiedMs } = (await files.facts(first)) ?? {}
  assert.equal(await program(), first)
  assert.equal((await files.facts(first))?.modifiedMs, modifiedMs)
})

test('a cached program that does not start here is compiled again, and stays for others', async (t) => {
  const { top, program } = await native(t, SMALL)
  const cached = (await program()) ?? ''
  await files.writeText(cached, 'compiled for another libc', 0o755)
  assert.equal(await program(), join(top, 'scratch/native/fast-cargo'))
  assert.equal(await files.readText(cached), 'compiled for another libc')
})

test('a source that does not compile costs one line in the log', async (t) => {
  const { lines, program } = await native(t, 'fn main() { nonsense }\n')
  assert.equal(await program(), undefined)
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /could not be compiled \(error.*nonsense.*Shell scripts/)
})

test('without a rustc there is no native program', async (t) => {
  const { program } = await native(t, SMALL, '/nowhere/rustc')
  assert.equal(await program(), undefined)
})

test('without a tool cache it serves this job alone', async (t) => {
  const { top, lines, program } = await native(t, SMALL)
  await files.writeText(join(top, 'tools'), 'a file where the tool cache should be')
  assert.equal(await program(), join(top, 'scratch/native/fast-cargo'))
  assert.match(lines[0] ?? '', /not kept for later jobs \(E/)
})

test('its version in the tool cache is one that the tool cache takes', () => {
  for (let index = 0; index < 200; index++) {
    const version = versionOf(String(index), 'x86_64-unknown-linux-gnu')
    assert.equal(semver.valid(version), version)
  }
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
