import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Native, nativeProgram } from '../../src/cargo/native-build.ts'
import { canBeWatched, watches } from '../../src/cargo/watcher-build.ts'
import { NO_WATCHER } from '../native/watch-home.ts'
import { commands, files } from './rust-job.ts'
import { toolCacheIn } from './tool-cache.ts'

const natives = join(import.meta.dirname, '../../native')
const HOST = process.arch === 'arm64' ? 'aarch64-unknown-linux-gnu' : 'x86_64-unknown-linux-gnu'
const PROGRAM = 'fn main() { eprintln!("fast-cargo: no role"); std::process::exit(127) }\n'

/** Builds from the sources of the project, or from a small program with `watcher` beside it. */
function build(t: TestContext, watcher?: string) {
  // The dynamic linker takes a space for the end of a path.
  const top = mkdtempSync(join(tmpdir(), 'fast-cargo-watcher-'))
  t.after(() => rmSync(top, { recursive: true }))
  const lines: string[] = []
  const log = { info: (line: string) => void lines.push(line) }
  const ports = { commands, files, toolCache: toolCacheIn(join(top, 'tools')), log }
  const folder = watcher === undefined ? natives : join(top, 'native')
  return {
    ...{ top, lines },
    native: async (host = HOST): Promise<Native | undefined> => {
      if (watcher !== undefined) {
        await files.writeText(join(folder, 'fast-cargo.rs'), PROGRAM)
        await files.writeText(join(folder, 'watch.rs'), watcher)
      }
      const scratch = join(top, 'scratch')
      const where = { source: join(folder, 'fast-cargo.rs'), scratch, cwd: top }
      return nativeProgram({ ...where, rustc: 'rustc', host, os: 'linux' }, ports)
    },
  }
}

test('the watcher is kept beside the program, and works from there', {
  skip: NO_WATCHER,
}, async (t) => {
  const { top, native } = build(t)
  const { program = '', watcher = '' } = (await native()) ?? {}
  assert.ok(program.startsWith(join(top, 'tools')))
  assert.equal(watcher, join(dirname(program), 'libfast_cargo_watch.so'))
  assert.equal(await watches(watcher, top, { commands, files }), true)
  assert.deepEqual(await native(), { program, watcher })
  assert.deepEqual(await files.list(dirname(program)), ['fast-cargo', 'libfast_cargo_watch.so'])
})

test('a watcher that does not compile costs one line, and the program stays', {
  skip: NO_WATCHER,
}, async (t) => {
  const { lines, native } = build(t, 'nonsense')
  const { program, watcher } = (await native()) ?? {}
  assert.equal(watcher, undefined)
  assert.equal(await files.list(dirname(program ?? '')).then((names) => names.length), 1)
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /watcher could not be compiled \(error/)
  await native()
  assert.equal(lines.length, 1)
})

test('a watcher that sees nothing, or that ends programs, is not used', {
  skip: NO_WATCHER,
}, async (t) => {
  const NAMELESS = '#[no_mangle]\npub extern "C" fn fast_cargo_nothing() {}\n'
  const ENDS = '#[no_mangle]\npub extern "C" fn getenv(_: *const u8) { std::process::abort() }\n'
  for (const watcher of [NAMELESS, ENDS]) {
    const { lines, native } = build(t, watcher)
    assert.equal((await native())?.watcher, undefined)
    assert.match(lines.join('\n'), /it sees nothing/)
  }
})

test('a kept watcher that does not work here is compiled again', {
  skip: NO_WATCHER,
}, async (t) => {
  const { top, native } = build(t)
  const kept = (await native())?.watcher ?? ''
  await files.writeText(kept, 'compiled for another libc')
  assert.equal((await native())?.watcher, join(top, 'scratch/native/libfast_cargo_watch.so'))
})

test('only Linux with glibc on two architectures is watched', async (t) => {
  const hosts = [
    'x86_64-unknown-linux-gnu',
    'aarch64-unknown-linux-gnu',
    'x86_64-unknown-linux-musl',
  ]
  const more = ['aarch64-apple-darwin', 'x86_64-pc-windows-msvc', 'x86_64-unknown-linux-gnux32']
  assert.deepEqual([...hosts, ...more].filter(canBeWatched), hosts.slice(0, 2))
  const { native } = build(t, 'nonsense')
  assert.equal((await native('x86_64-unknown-linux-musl'))?.watcher, undefined)
})
