import assert from 'node:assert/strict'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { findToolchain, isAtLeast, parseVerboseVersion } from '../../src/cargo/read/toolchain.ts'
import { commands, files, rustJob } from './rust-job.ts'

const DEBIAN = `rustc 1.63.0
binary: rustc
commit-hash: unknown
commit-date: unknown
host: aarch64-unknown-linux-gnu
release: 1.63.0
LLVM version: 14.0.6
`

test('the toolchain is the one that rustc and cargo say they are', async (t) => {
  const { workspace: cwd } = rustJob(t)
  const toolchain = await findToolchain({ cwd, skip: [] }, { commands, files })
  const { stdout } = await commands.run('rustc', ['-vV'], { cwd })
  assert.equal(toolchain?.verbose, stdout.trim())
  assert.ok(stdout.includes(`host: ${toolchain?.host}\n`))
  assert.ok(stdout.includes(`release: ${toolchain?.rustcVersion}\n`))
  assert.ok(toolchain?.cfg.includes('debug_assertions'))
})

test('whether rustc brings a linker is what rustc itself does', async (t) => {
  const { workspace: cwd, top } = rustJob(t, { 'a.rs': 'fn main() {}\n' })
  const toolchain = await findToolchain({ cwd, skip: [] }, { commands, files })
  const args = [join(top, 'a.rs'), '-o', join(top, 'a'), '--print=link-args']
  const { stdout } = await commands.run('rustc', args, { cwd })
  assert.equal(toolchain?.bundledLld, stdout.includes('-fuse-ld=lld'))
})

test('before the toolchain step there is no toolchain', async (t) => {
  const { workspace: cwd } = rustJob(t)
  const skip: string[] = []
  for (let path = await commands.which('rustc'); path !== undefined; ) {
    skip.push(dirname(path))
    path = await commands.which('rustc', skip)
  }
  assert.equal(await findToolchain({ cwd, skip }, { commands, files }), undefined)
})

const NO_RUSTUP = (await commands.which('rustup')) === undefined && 'rustup is not installed'

test('a toolchain that its folder asks for and that is not there is none', {
  skip: NO_RUSTUP,
}, async (t) => {
  const channel = '[toolchain]\nchannel = "1.2.3"\n'
  const { workspace: cwd } = rustJob(t, { 'job/checkout/rust-toolchain.toml': channel })
  const offline = { ...commands, run: withoutInstall }
  assert.equal(await findToolchain({ cwd, skip: [] }, { commands: offline, files }), undefined)
})

const withoutInstall: typeof commands.run = (program, args, options) =>
  commands.run(program, args, { ...options, env: { RUSTUP_AUTO_INSTALL: '0' } })

test("what a distribution's rustc leaves unknown is not known", () => {
  const identity = parseVerboseVersion(DEBIAN)
  assert.equal(identity?.commitHash, undefined)
  assert.equal(identity?.host, 'aarch64-unknown-linux-gnu')
  assert.equal(parseVerboseVersion('error: no such thing'), undefined)
})

const VERSIONS: readonly (readonly [string, number, boolean])[] = [
  ['1.90.0', 90, true],
  ['1.89.0', 90, false],
  ['1.97.0-nightly', 90, true],
  ['1.100.0', 94, true],
  ['2.0.0', 94, true],
  ['', 1, false],
]

for (const [version, minor, expected] of VERSIONS) {
  test(`"${version}" is ${expected ? '' : 'not '}at least 1.${minor}`, () => {
    assert.equal(isAtLeast(version, minor), expected)
  })
}
