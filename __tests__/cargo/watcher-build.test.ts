import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Native, nativeProgram } from '../../src/cargo/place/native-build.ts'
import { canBeWatched, watches } from '../../src/cargo/place/watcher-build.ts'
import { NO_WATCHER } from '../native/watch-home.ts'
import { commands, files } from './rust-job.ts'

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
  const ports = { commands, files, log }
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
      return nativeProgram({ ...where, rustc: 'rustc', host, os: 'linux', watches: true }, ports)
    },
  }
}

test('the watcher is compiled beside the program, for the job alone', {
  skip: NO_WATCHER,
}, async (t) => {
  const { top, native } = build(t)
  const { program = '', watcher = '' } = (await native()) ?? {}
  assert.equal(watcher, join(top, 'scratch/native/libfast_cargo_watch.so'))
  assert.equal(dirname(program), dirname(watcher))
  assert.equal(await watches(watcher, top, { commands, files }), true)
})

test('a watcher that does not compile costs one line, and the program stays', {
  skip: NO_WATCHER,
}, async (t) => {
  const { lines, native } = build(t, 'nonsense')
  const { program, watcher } = (await native()) ?? {}
  assert.equal(watcher, undefined)
  assert.notEqual(program, undefined)
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /watcher could not be compiled \(error/)
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
