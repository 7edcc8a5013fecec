import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { settingsText } from '../../src/cargo/place/wrapper-settings.ts'
import {
  FLAVOURS,
  type Flavour,
  jsonLines,
  makeHome,
  type Run,
  type RunOptions,
  run,
  type ShimHome,
  writeProgram,
  writeSettings,
} from './shim-home.ts'

const LIBRARY = ['--crate-name', 'serde', '--crate-type', 'lib', '-C', 'opt-level=3', 'lib.rs']

/** Arguments behind `rustc`, and what the record says of them. */
const DIRECT: readonly (readonly [string, string, string])[] = [
  ['--crate-name app --crate-type bin main.rs', 'bin', 'crate-type bin'],
  ['--crate-name app main.rs', 'bin', 'crate-type bin'],
  ['--crate-name pm --crate-type=proc-macro lib.rs', 'proc-macro', 'crate-type proc-macro'],
  ['--crate-name c --crate-type cdylib lib.rs', 'cdylib', 'crate-type cdylib'],
  ['--crate-name d --crate-type dylib lib.rs', 'dylib', 'crate-type dylib'],
  ['--crate-name t --test lib.rs', 'test', 'crate-type test'],
  ['--crate-name i --crate-type lib -C incremental=/x lib.rs', 'lib', 'incremental'],
  ['--crate-name j --crate-type rlib -Cincremental=/x lib.rs', 'rlib', 'incremental'],
]

for (const flavour of FLAVOURS) {
  test(`${flavour}: a library is compiled through sccache, with the settings' server`, async (t) => {
    const home = homeWithSccache(
      flavour,
      t,
      'echo "$SCCACHE_CONF|$SCCACHE_SERVER_UDS|$*"; env >env',
    )
    const env = { CARGO_INCREMENTAL: '1', CARGO_BUILD_INCREMENTAL: 'true' }
    const { stdout } = await compile(home, LIBRARY, { env })
    const rustc = join(home.root, 'programs/rustc')
    assert.equal(stdout, `/a b/conf|/a b/sock|${rustc} ${LIBRARY.join(' ')}\n`)
    const seen = readFileSync(join(home.root, 'env'), 'utf8')
    assert.match(seen, /^SCCACHE_IDLE_TIMEOUT=600$/m)
    assert.doesNotMatch(seen, /^CARGO_(BUILD_)?INCREMENTAL=/m)
    assert.deepEqual(compiles(home), [['serde', 'lib', 'sccache', '']])
  })

  test(`${flavour}: what sccache cannot cache goes to rustc directly, with the reason`, async (t) => {
    const home = homeWithSccache(flavour, t, 'echo sccache')
    for (const [args] of DIRECT) {
      assert.equal((await compile(home, args.split(' '))).stdout, `rustc ${args}\n`)
    }
    assert.deepEqual(
      compiles(home).map(([, ...rest]) => rest),
      DIRECT.map(([, type, reason]) => [type, 'direct', reason]),
    )
  })

  test(`${flavour}: clippy and other wrappers are started with rustc behind them`, async (t) => {
    const home = homeWithSccache(flavour, t, 'echo sccache')
    for (const name of ['clippy-driver', 'my-wrapper']) {
      const wrapper = home.program(name, `echo "${name} $*"`)
      const { stdout } = await run(home, join(home.folder, 'rustc-wrapper'), [
        wrapper,
        'rustc',
        ...LIBRARY,
      ])
      assert.equal(stdout, `${name} rustc ${LIBRARY.join(' ')}\n`)
    }
    assert.deepEqual(
      compiles(home).map(([, , , reason]) => reason),
      ['clippy', 'wrapper my-wrapper'],
    )
  })

  test(`${flavour}: questions to the compiler are answered by it and not recorded`, async (t) => {
    const home = homeWithSccache(flavour, t, 'echo sccache')
    const questions = ['-vV', '--version', '--print cfg', '--crate-name ___ --print=file-names -']
    for (const question of questions) {
      assert.equal((await compile(home, question.split(' '))).stdout, `rustc ${question}\n`)
    }
    assert.deepEqual(compiles(home), [])
  })

  test(`${flavour}: arguments in a file are compiled directly`, async (t) => {
    const home = homeWithSccache(flavour, t, 'echo sccache')
    writeFileSync(join(home.root, 'args'), LIBRARY.join('\n'))
    assert.equal((await compile(home, ['@args'])).stdout, 'rustc @args\n')
    assert.deepEqual(compiles(home)[0]?.slice(2), ['direct', 'arguments in a file'])
  })

  test(`${flavour}: without sccache everything is compiled directly`, async (t) => {
    const home = homeWithSccache(flavour, t, 'echo sccache')
    writeSettings(home.folder, { records: home.records, sccache: '' })
    assert.match((await compile(home, LIBRARY)).stdout, /^rustc /)
    assert.deepEqual(compiles(home), [['serde', 'lib', 'direct', 'sccache off']])
  })

  test(`${flavour}: a compile error that sccache reports is shown once`, async (t) => {
    const home = homeWithSccache(flavour, t, 'echo "error: from rustc" >&2; exit 1')
    const { code, stdout, stderr } = await compile(home, LIBRARY)
    assert.deepEqual([code, stdout, stderr], [1, '', 'error: from rustc\n'])
    assert.deepEqual(compiles(home), [['serde', 'lib', 'sccache', '']])
  })

  test(`${flavour}: rustc compiles what sccache itself fails at`, async (t) => {
    const home = homeWithSccache(flavour, t, 'exit 2')
    await rustcCompiles(home, /sccache exited with 2/)
    writeProgram(join(home.root, 'programs/sccache'), 'ulimit -c 0; kill -SEGV $$')
    await rustcCompiles(home, /ended by signal 11/)
    writeSettings(home.folder, { records: home.records, sccache: join(home.root, 'missing') })
    await rustcCompiles(home, /did not start/)
  })

  test(`${flavour}: the fallback has the original environment and exit code`, async (t) => {
    const home = homeWithSccache(flavour, t, 'exit 2')
    home.program('rustc', 'echo "$CARGO_INCREMENTAL|$SCCACHE_CONF"; exit 101')
    const { code, stdout } = await compile(home, LIBRARY, { env: { CARGO_INCREMENTAL: '1' } })
    assert.deepEqual([code, stdout], [101, '1|\n'])
  })

  test(`${flavour}: after three failures sccache is left alone`, async (t) => {
    const home = homeWithSccache(flavour, t, 'echo x >>tries; exit 2')
    for (let unit = 0; unit < 5; unit += 1) await rustcCompiles(home, /sccache/)
    assert.equal(readFileSync(join(home.root, 'tries'), 'utf8'), 'x\nx\nx\n')
    assert.equal(compiles(home).at(-1)?.[3], 'sccache failed before in this job')
  })

  test(`${flavour}: lines of launchers that run at once do not mix`, async (t) => {
    const home = homeWithSccache(flavour, t, 'true')
    const names = Array.from({ length: 40 }, (_, index) => `crate_${index}`)
    await Promise.all(
      names.map((name) => compile(home, ['--crate-name', name, '--crate-type', 'lib', 'lib.rs'])),
    )
    assert.deepEqual(
      compiles(home)
        .map(([name]) => name)
        .sort(),
      names.sort(),
    )
  })

  test(`${flavour}: without settings it is only the compiler`, async (t) => {
    const home = homeWithSccache(flavour, t, 'echo sccache')
    writeSettings(home.folder, {})
    assert.match((await compile(home, LIBRARY)).stdout, /^rustc /)
    assert.equal(existsSync(join(home.records, 'rustc.jsonl')), false)
  })
}

/** What cargo says of a unit, and what of it reaches rustc where only the unit `-aa` has its data. */
const NEEDLESS: readonly (readonly [string, string])[] = [
  ['-C extra-filename=-aa -C incremental=/x a.rs', '-C extra-filename=-aa -C incremental=/x a.rs'],
  ['-C extra-filename=-bb -C incremental=/x b.rs', '-C extra-filename=-bb b.rs'],
  ['-Cincremental=/x -C debuginfo=1 -C extra-filename=-cc', '-C debuginfo=1 -C extra-filename=-cc'],
  ['-C incremental=/x c.rs', '-C incremental=/x c.rs'],
  ['-C extra-filename=-dd incremental=x', '-C extra-filename=-dd incremental=x'],
]

test('incremental data is made only where some was restored, when the settings say so', async (t) => {
  const home = makeHome('native', t)
  home.program('rustc', 'echo "rustc $*"')
  for (const [restored, isLeft] of [
    ['00,aa', (args: string) => args.includes('-aa')],
    ['none', () => false],
  ] as const) {
    writeSettings(home.folder, { records: home.records, incremental_data: restored })
    for (const [args, left] of NEEDLESS) {
      const expected = isLeft(args) ? args : left.replace(/(-aa) -C incremental=\S+/, '$1')
      assert.equal((await compile(home, args.split(' '))).stdout, `rustc ${expected}\n`)
    }
  }
  writeSettings(home.folder, { records: home.records, incremental_data: '' })
  for (const [args] of NEEDLESS) {
    assert.equal((await compile(home, args.split(' '))).stdout, `rustc ${args}\n`)
  }
})

/** What cargo says of a unit, and what the launcher adds where the settings ask for fewer object files. */
const CUT: readonly (readonly [string, string])[] = [
  ['-C incremental=/x small/lib.rs', ' -C codegen-units=16'],
  ['-Cincremental=/x --test small/lib.rs', ' -C codegen-units=16'],
  ['-C incremental=/x medium/lib.rs', ''],
  ['-C incremental=/x many/lib.rs', ''],
  ['small/lib.rs', ''],
  ['-C incremental=/x -C codegen-units=4 small/lib.rs', ''],
  ['-C incremental=/x -Ccodegen-units=4 small/lib.rs', ''],
  ['-C incremental=/x -C opt-level=1 small/lib.rs', ''],
]

test('a small incremental crate becomes 16 object files at most, when the settings say so', async (t) => {
  const home = makeHome('native', t)
  home.program('rustc', 'echo "rustc $*"')
  const sources: Readonly<Record<string, number>> = {
    ...{ 'small/lib.rs': 190_000, 'small/schema.json': 3_000_000 },
    ...{ 'small/target/CACHEDIR.TAG': 1, 'small/target/made.rs': 900_000 },
    ...{ 'medium/lib.rs': 100_000, 'medium/inner/deep.rs': 100_000 },
  }
  for (const [path, bytes] of Object.entries(sources)) {
    mkdirSync(dirname(join(home.root, path)), { recursive: true })
    writeFileSync(join(home.root, path), '/'.repeat(bytes))
  }
  mkdirSync(join(home.root, 'many'))
  for (let file = 0; file <= 2000; file += 1) writeFileSync(join(home.root, `many/${file}.rs`), '')

  for (const setting of ['1', '']) {
    writeSettings(home.folder, { records: home.records, fewer_objects: setting })
    for (const [args, added] of CUT) {
      const { stdout } = await compile(home, args.split(' '))
      assert.equal(stdout, `rustc ${args}${setting === '' ? '' : added}\n`)
    }
  }
})

test('what is compiled without incremental data can be cached by sccache', async (t) => {
  const home = makeHome('native', t)
  home.program('rustc', 'echo "rustc $*"')
  const sccache = home.program('sccache', 'echo "sccache $*"')
  writeSettings(home.folder, { records: home.records, sccache, incremental_data: 'aa' })
  const rustc = join(home.root, 'programs/rustc')
  const args = [...LIBRARY, '-C', 'extra-filename=-bb']
  const { stdout } = await compile(home, [...args, '-C', 'incremental=/x'])
  assert.equal(stdout, `sccache ${rustc} ${args.join(' ')}\n`)
})

function homeWithSccache(
  flavour: Flavour,
  t: Parameters<typeof makeHome>[1],
  script: string,
): ShimHome {
  const home = makeHome(flavour, t)
  home.program('rustc', 'echo "rustc $*"')
  writeSettings(home.folder, {
    records: home.records,
    sccache: home.program('sccache', script),
    sccache_conf: '/a b/conf',
    sccache_socket: '/a b/sock',
  })
  return home
}

function compile(home: ShimHome, args: readonly string[], options?: RunOptions): Promise<Run> {
  const rustc = join(home.root, 'programs/rustc')
  // As cargo's shim sets it for all that a cargo starts.
  const env = { FAST_CARGO_COMMAND: '1', ...options?.env }
  return run(home, join(home.folder, 'rustc-wrapper'), [rustc, ...args], { ...options, env })
}

/** Crate, type, via and reason of each recorded compile. */
function compiles(home: ShimHome): readonly unknown[][] {
  return jsonLines(home, 'rustc.jsonl').map(Object.values)
}

async function rustcCompiles(home: ShimHome, reason: RegExp): Promise<void> {
  const { code, stdout } = await compile(home, LIBRARY)
  assert.deepEqual([code, stdout], [0, `rustc ${LIBRARY.join(' ')}\n`])
  const line = compiles(home).at(-1)
  assert.equal(line?.[2], 'fallback')
  assert.match(String(line?.[3]), reason)
}

test('native: what of the environment is in the keys of all crates is told by name and digest, once', async (t) => {
  const home = homeWithSccache('native', t, 'echo')
  const env = {
    CARGO_NET_RETRY: 'seven',
    CARGO_BUILD_JOBS: '2',
    CARGO_PKG_NAME: 'serde',
    CARGO_INCREMENTAL: '0',
    RUSTFLAGS: '-Ctarget-cpu=native',
    CARGO_REGISTRY_TOKEN: 'hunter2',
    CARGO_HTTP_PROXY: 'http://me:hunter2@proxy',
    SECRET: 'x',
  }
  await compile(home, LIBRARY, { env })
  const told = (): string => readFileSync(join(home.records, 'sccache-variables'), 'utf8')
  const names = told().match(/^\w+(?==[0-9a-f]{6}$)/gm) ?? []
  const own = names.filter((name) => name !== 'CARGO_HOME')
  assert.deepEqual(own, ['CARGO_NET_RETRY', 'RUSTFLAGS'])
  const before = told()
  const ofSecrets = before.match(/^CARGO_(REGISTRY|HTTP)_.*$/gm)
  assert.deepEqual(ofSecrets, ['CARGO_HTTP_PROXY=0', 'CARGO_REGISTRY_TOKEN=0'])
  await compile(home, LIBRARY, { env: { ...env, CARGO_NET_RETRY: 'eight' } })
  assert.equal(told(), before)
})

test('native: which flags a crate is compiled with is told by name and digest', async (t) => {
  const home = homeWithSccache('native', t, 'echo')
  const told = async (...more: string[]): Promise<readonly string[]> => {
    await compile(home, [...LIBRARY, ...more])
    const lines = readFileSync(join(home.records, 'sccache-flags'), 'utf8').trimEnd().split('\n')
    return lines.at(-1)?.split('\t') ?? []
  }
  const plain = await told()
  const shared = ['-C', 'opt-level=3', '-Copt-level=2', '--cfg', 'feature="a"', '--cfg=loom']
  const own = ['-C', 'metadata=1', '-L', 'dependency=/x', '--extern', 'a=/y', '--out-dir', '/z']
  const secret = ['--cfg', 'key="hunter2"', '-Dwarnings']
  const flags = await told(...shared, ...own, ...secret)
  const added = flags.filter((flag) => !plain.includes(flag))
  assert.deepEqual(
    added.map((flag) => flag.replace(/=[0-9a-f]{6}$/, '')),
    ['--cfg', '--cfg feature', '-C opt-level', 'lints'],
  )
  assert.equal(flags[0], plain[0])
  const other = await told(
    ...shared.with(1, 'opt-level=1'),
    ...own.with(1, 'metadata=2'),
    ...secret,
  )
  assert.deepEqual(
    other.filter((flag) => !flags.includes(flag)).map((flag) => flag.slice(0, -7)),
    ['-C opt-level'],
  )
})

test("where servers have ports, the launcher leads sccache to the job's by its port", async (t) => {
  const home = homeWithSccache('native', t, 'echo "$SCCACHE_SERVER_PORT|$SCCACHE_SERVER_UDS"')
  const sccache = { binary: join(home.root, 'programs/sccache'), confPath: '/c', socket: '24123' }
  const text = settingsText({ records: home.records, sccache }, home.folder)
  writeFileSync(join(home.folder, 'settings'), text)
  assert.equal((await compile(home, LIBRARY)).stdout, '24123|\n')
})

test('native: a crate counts as compiled through sccache, unless the server ended meanwhile', async (t) => {
  const home = homeWithSccache('native', t, 'printf "$MEANWHILE" >>"$FAILURES"; echo compiled')
  const failures = join(home.records, 'sccache-failed')
  const wayAfter = async (meanwhile: string): Promise<unknown> => {
    rmSync(failures, { force: true })
    const env = { MEANWHILE: meanwhile, FAILURES: failures }
    assert.equal((await compile(home, LIBRARY, { env })).stdout, 'compiled\n')
    return compiles(home).at(-1)?.slice(2)
  }
  assert.deepEqual(await wayAfter('xxx'), ['sccache', ''])
  const reason = 'the sccache server did nothing for ten seconds and was ended'
  assert.deepEqual(await wayAfter('xidle'), ['fallback', reason])
})

test('native: a server with a port that is gone is left alone, where no client can start it again', async (t) => {
  const home = homeWithSccache('native', t, 'echo compiled')
  const { port, close } = await listening()
  const sccache = join(home.root, 'programs/sccache')
  const settings = { records: home.records, sccache, sccache_port: `${port}`, sccache_once: '1' }
  writeSettings(home.folder, settings)
  assert.equal((await compile(home, LIBRARY)).stdout, 'compiled\n')
  await close()
  await rustcCompiles(home, /the sccache server has ended/)
  await rustcCompiles(home, /failed before in this job/)
})

async function listening(): Promise<{ port: number; close: () => Promise<unknown> }> {
  const server = createServer((socket) => socket.destroy())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { port, close: () => new Promise((closed) => server.close(closed)) }
}
