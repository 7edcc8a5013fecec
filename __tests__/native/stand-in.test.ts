import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { placeStandIns } from '../../src/cargo/place/place-stand-ins.ts'
import { localFiles } from '../../src/runner/files.ts'

const script = join(import.meta.dirname, '../../native/sh/stand-in')

/** Stand-ins before a folder of other programs, each of which says its name and arguments. */
async function standIns(
  t: TestContext,
  programs: readonly string[],
  others: readonly string[] = [],
) {
  const top = mkdtempSync(join(tmpdir(), 'fast-cargo-stand-in-'))
  t.after(() => rmSync(top, { recursive: true }))
  const folder = join(top, 'stand-ins')
  const real = join(top, 'real')
  mkdirSync(real)
  const install = (name: string, body = 'echo "${0##*/} $*"'): void =>
    writeFileSync(join(real, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 })
  for (const name of others) install(name)
  symlinkSync('/bin/uname', join(real, 'uname'))
  const lld = join(top, 'lld')
  writeFileSync(lld, '#!/bin/sh\necho "lld of rustc $*"\n', { mode: 0o755 })
  await placeStandIns({ folder, script, programs, lld }, localFiles())
  const run = (...[program = '', ...args]: string[]): string => {
    const env = { PATH: `${folder}:${real}` }
    const { status, stdout, stderr } = spawnSync(join(folder, program), args, {
      env,
      encoding: 'utf8',
    })
    return `${status} ${stdout}${stderr}`.trim()
  }
  return { install, run, lld, real }
}

test('the compiler runs with its own arguments and exit code', async (t) => {
  const { install, run } = await standIns(t, ['sccache'], ['rustc'])
  assert.equal(run('sccache', 'rustc', '-vV', 'a b'), '0 rustc -vV a b')
  install('rustc', 'exit 101')
  assert.equal(run('sccache', 'rustc', 'a.rs'), '101')
})

test('what steps ask sccache besides is answered truly, and fails none of them', async (t) => {
  const { run } = await standIns(t, ['sccache'])
  for (const question of ['--version', '--show-stats', '-s', '--start-server', '--stop-server']) {
    assert.match(run('sccache', question), /^0 sccache 0\.0\.0: not installed; fast-cargo/)
  }
  const [code, ...json] = run('sccache', '--show-stats', '--stats-format=json').split(' ')
  assert.equal(code, '0')
  assert.equal(JSON.parse(json.join(' ')).stats.compile_requests, 0)
})

test('a real one takes over, whatever it is asked', async (t) => {
  const { install, run } = await standIns(t, ['sccache', 'clang', 'ld.mold'])
  for (const name of ['sccache', 'clang', 'ld.mold']) install(name)
  assert.equal(run('sccache', '--show-stats'), '0 sccache --show-stats')
  assert.equal(run('clang', '-c', 'a.c'), '0 clang -c a.c')
  assert.equal(run('ld.mold', 'a.o'), '0 ld.mold a.o')
})

test('mold is stood in for by mold under its other name, an lld, or the default', async (t) => {
  const { install, run, lld } = await standIns(t, ['ld.mold'], ['ld'])
  assert.equal(run('ld.mold', 'a.o'), '0 lld of rustc a.o')
  rmSync(lld)
  assert.equal(run('ld.mold', 'a.o'), '0 ld a.o')
  install('ld.lld')
  assert.equal(run('ld.mold', 'a.o'), '0 ld.lld a.o')
  install('mold')
  assert.equal(run('ld.mold', 'a.o'), '0 mold a.o')
})

test('clang is stood in for by another clang, else by cc without what only clang takes', async (t) => {
  const { install, run } = await standIns(t, ['clang-15', 'clang'])
  const machine = spawnSync('uname', ['-m'], { encoding: 'utf8' }).stdout.trim()
  const args = [`--target=${machine}-unknown-linux-gnu`, '--ld-path=/opt/mold', '-fuse-ld=lld']
  install('cc', 'case $1 in --*=*) exit 1;; esac; echo "cc $*"')
  assert.equal(run('clang', 'a b.o', ...args, '-o', 'a'), '0 cc a b.o -fuse-ld=lld -o a')
  assert.match(run('clang', '--target=riscv64-linux', '-o', 'a'), /^1$/)
  install('clang')
  assert.equal(run('clang-15', '-o', 'a'), '0 clang -o a')
})

test('for anything but a link, clang is as absent as it is without us', async (t) => {
  const { run } = await standIns(t, ['clang'], ['cc'])
  for (const args of [['--version'], ['-c', 'a.c'], ['-E', 'a.c'], []]) {
    assert.match(run('clang', ...args), /^127 fast-cargo: clang is not installed/)
  }
})

test('stand-ins of two folders on PATH do not start each other', async (t) => {
  const { run, real } = await standIns(t, ['sccache'])
  await placeStandIns({ folder: real, script, programs: ['sccache'], lld: undefined }, localFiles())
  assert.match(run('sccache', '--version'), /^0 sccache 0\.0\.0: not installed/)
})
