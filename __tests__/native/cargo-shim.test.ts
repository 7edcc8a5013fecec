import assert from 'node:assert/strict'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { cargoRecords, FLAVOURS, makeHome, run, writeProgram, writeSettings } from './shim-home.ts'

const ODD_ARGS = ['a b', '"quoted"', "it's", 'back\\slash', 'two\nlines', 'tab\t', 'é→🦀', '', '*']

for (const flavour of FLAVOURS) {
  for (const code of [0, 1, 7, 101]) {
    test(`${flavour}: the command's exit code ${code} is the shim's`, async (t) => {
      const home = makeHome(flavour, t)
      home.program('cargo', `exit ${code}`)
      assert.equal((await run(home, 'cargo', ['build'])).code, code)
      const [record] = await cargoRecords(home)
      assert.equal(record?.end?.exitCode, flavour === 'native' ? code : null)
      assert.equal(record?.end?.signal, null)
    })
  }

  test(`${flavour}: stdin, stdout and stderr pass byte for byte`, async (t) => {
    const home = makeHome(flavour, t)
    home.program('cargo', 'cat; printf err >&2')
    const input = 'line\n\r\n"é"\\ no newline at the end'
    const { stdout, stderr } = await run(home, 'cargo', ['run'], { input })
    assert.equal(stdout, input)
    assert.equal(stderr, 'err')
  })

  test(`${flavour}: arguments reach cargo unchanged and are recorded as JSON`, async (t) => {
    const home = makeHome(flavour, t)
    home.program('cargo', String.raw`printf '<%s>\n' "$@"`)
    const { stdout } = await run(home, 'cargo', ODD_ARGS)
    assert.equal(stdout, ODD_ARGS.map((arg) => `<${arg}>\n`).join(''))
    const [record] = await cargoRecords(home)
    assert.deepEqual(record?.start.args, ODD_ARGS)
    assert.equal(record?.start.timings, false)
  })

  test(`${flavour}: the record tells where and when the command ran`, async (t) => {
    const home = makeHome(flavour, t)
    home.program('cargo', 'sleep 0.05')
    const cwd = join(home.root, 'with "quotes"')
    mkdirSync(cwd)
    const before = Date.now()
    await run(home, 'cargo', ['build'], { cwd, env: { CARGO_TARGET_DIR: '/t d' } })
    const [record] = await cargoRecords(home)
    assert.equal(record?.start.cwd, cwd)
    assert.equal(record?.start.targetDirVariable, '/t d')
    // Whole seconds are all that some `date` can tell.
    assert.ok(record.start.startMs >= before - 1000 && record.start.startMs <= Date.now())
    assert.ok(record.end !== undefined && record.end.endMs >= record.start.startMs)
  })

  test(`${flavour}: a cargo that cargo starts is part of the outer command`, async (t) => {
    const home = makeHome(flavour, t)
    home.program('cargo', '[ "$1" = inner ] && echo inner ran || cargo inner')
    const { stdout } = await run(home, 'cargo', ['outer'])
    assert.equal(stdout, 'inner ran\n')
    const records = await cargoRecords(home)
    assert.deepEqual(
      records.map(({ start }) => start.args),
      [['outer']],
    )
  })

  test(`${flavour}: without settings it only passes through`, async (t) => {
    const home = makeHome(flavour, t)
    rmSync(join(home.folder, 'settings'))
    home.program('cargo', 'echo "$@"; exit 7')
    const { code, stdout, stderr } = await run(home, 'cargo', ['build'])
    assert.deepEqual([code, stdout, stderr], [7, 'build\n', ''])
    assert.deepEqual(readdirSync(home.records), [])
  })

  test(`${flavour}: without a folder for records it only passes through`, async (t) => {
    const home = makeHome(flavour, t)
    writeSettings(home.folder, { records: join(home.root, 'missing'), timings: '1' })
    home.program('cargo', 'echo "$@"; exit 7')
    const { code, stdout, stderr } = await run(home, 'cargo', ['build'])
    assert.deepEqual([code, stdout, stderr], [7, 'build\n', ''])
  })

  test(`${flavour}: without a cargo it says so and exits with 127`, async (t) => {
    const home = makeHome(flavour, t)
    const path = `${join(home.folder, 'bin')}:/nonexistent`
    const program = join(home.folder, 'bin/cargo')
    const { code, stderr } = await run(home, program, ['build'], { env: { PATH: path } })
    assert.equal(code, 127)
    assert.match(stderr, /no other cargo on PATH/)
  })

  test(`${flavour}: the shim of another checkout is passed over`, async (t) => {
    const home = makeHome(flavour, t)
    const other = makeHome(flavour, t)
    home.program('cargo', 'echo real')
    const path = `${join(home.folder, 'bin')}:${join(other.folder, 'bin')}:${home.env['PATH']}`
    const { stdout } = await run(home, 'cargo', ['build'], { env: { PATH: path } })
    assert.equal(stdout, 'real\n')
    assert.deepEqual(await cargoRecords(other), [])
  })

  test(`${flavour}: a file named cargo that cannot be run is passed over`, async (t) => {
    const home = makeHome(flavour, t)
    chmodSync(home.program('cargo', 'echo not this'), 0o644)
    const { stdout } = await run(home, 'cargo', ['-V'])
    assert.match(stdout, /^cargo 1\./)
  })
}

test('native: a command that a signal ends is recorded with that signal', async (t) => {
  const home = makeHome('native', t)
  home.program('cargo', 'kill -SEGV $$')
  const { code, signal } = await run(home, 'cargo', ['build'])
  assert.deepEqual([code, signal], [null, 'SIGSEGV'])
  const [record] = await cargoRecords(home)
  assert.deepEqual([record?.end?.exitCode, record?.end?.signal], [null, 11])
})

test('native: on Linux the record has the processor time of the command', async (t) => {
  if (process.platform !== 'linux') return t.skip('other systems do not tell it')
  const home = makeHome('native', t)
  home.program('cargo', 'i=0; while [ $i -lt 60000 ]; do i=$((i+1)); done')
  await run(home, join(home.folder, 'bin/cargo'), ['build'])
  const [name = ''] = readdirSync(home.records)
  const [, end] = readFileSync(join(home.records, name), 'utf8').trim().split('\n')
  const { cpuMs } = JSON.parse(end ?? '{}') as { readonly cpuMs?: number }
  assert.ok(cpuMs !== undefined && cpuMs > 1 && cpuMs < 10_000, `${cpuMs}`)
})

test('it knows its role by the names that programs on Windows are started with', async (t) => {
  const home = makeHome('native', t)
  home.program('cargo', 'echo "$@"')
  for (const name of ['cargo.exe', 'cargo.EXE', 'cargo.Exe']) {
    const shim = join(home.folder, 'bin', name)
    copyFileSync(join(home.folder, 'bin/cargo'), shim)
    const { code, stdout } = await run(home, shim, ['build'])
    assert.deepEqual([code, stdout], [0, 'build\n'], name)
  }
})

test("another checkout's shim on PATH is known by its launcher, with Windows' suffix too", async (t) => {
  const home = makeHome('native', t)
  home.program('cargo', 'echo the real one')
  const other = join(home.root, 'other')
  mkdirSync(join(other, 'bin'), { recursive: true })
  writeProgram(join(other, 'bin/cargo'), 'echo a shim')
  writeProgram(join(other, 'rustc-wrapper.exe'), '')
  const PATH = `${join(home.folder, 'bin')}:${join(other, 'bin')}:${home.env['PATH']}`
  const { stdout } = await run(home, join(home.folder, 'bin/cargo'), ['build'], { env: { PATH } })
  assert.equal(stdout, 'the real one\n')
})
