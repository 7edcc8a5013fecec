import assert from 'node:assert/strict'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  FLAVOURS,
  type Flavour,
  jsonLines,
  makeHome,
  type Run,
  run,
  type ShimHome,
  writeProgram,
} from './shim-home.ts'

/** A driver that tells whether `-B` came first, and starts the linker of that folder. */
const DRIVER = `
case $1 in
  -B*) folder=\${1#-B}; shift; exec "$folder/ld" "$@" ;;
  *) echo "default $*"; echo warning >&2 ;;
esac`

for (const flavour of FLAVOURS) {
  test(`${flavour}: with an empty folder the driver is rustc's own default`, async (t) => {
    const home = homeWithDriver(flavour, t)
    const { stdout, stderr } = await link(home, ['a.o', '-o', 'out put'])
    assert.equal(stdout, 'default a.o -o out put\n')
    assert.equal(stderr, 'warning\n')
    assert.deepEqual(links(home), [[join(home.root, 'out put'), 'default', false]])
  })

  test(`${flavour}: a linker in the folder links, named to the driver before all else`, async (t) => {
    const home = homeWithDriver(flavour, t, 'echo "ours $*" >&2')
    const { stdout, stderr } = await link(home, ['-fuse-ld=lld', '-o', '/abs/"out"\n'])
    assert.deepEqual([stdout, stderr], ['', 'ours -fuse-ld=lld -o /abs/"out"\n\n'])
    assert.deepEqual(links(home), [['/abs/"out"\n', 'ours', false]])
  })

  test(`${flavour}: when our linker fails the default links, and only it is heard`, async (t) => {
    for (const script of ['echo broken >&2; exit 1', 'ulimit -c 0; kill -SEGV $$', 'exit 127']) {
      const home = homeWithDriver(flavour, t, script)
      const { code, stdout, stderr } = await link(home, ['-o', 'out'])
      assert.deepEqual([code, stdout, stderr], [0, 'default -o out\n', 'warning\n'])
      assert.deepEqual(links(home), [[join(home.root, 'out'), 'default', true]])
    }
  })

  test(`${flavour}: when both fail the default's words and exit code are the result`, async (t) => {
    const home = homeWithDriver(flavour, t, 'echo ours failed >&2; exit 1')
    home.program(
      'cc',
      `case $1 in -B*) exec "\${1#-B}/ld" ;; *) echo undefined symbol; exit 5 ;; esac`,
    )
    const { code, stdout, stderr } = await link(home, ['-o', 'out'])
    assert.deepEqual([code, stdout, stderr], [5, 'undefined symbol\n', ''])
    assert.deepEqual(links(home), [])
  })

  test(`${flavour}: a cancelled link is not begun once more`, async (t) => {
    const home = homeWithDriver(flavour, t, 'kill -TERM $$')
    const { code, signal, stdout } = await link(home, ['-o', 'out'])
    // A shell cannot pass a signal on as one.
    const status = flavour === 'native' ? [null, 'SIGTERM'] : [143, null]
    assert.deepEqual([code, signal, stdout], [...status, ''])
    assert.deepEqual(links(home), [])
  })

  test(`${flavour}: a linker that is no longer there means the default`, async (t) => {
    const home = homeWithDriver(flavour, t)
    symlinkSync('/nonexistent/mold', join(home.folder, 'ld/ld'))
    assert.match((await link(home, ['-o', 'out'])).stdout, /^default/)
    assert.deepEqual(links(home), [[join(home.root, 'out'), 'default', true]])
    assert.equal(jsonLines(home, 'links.jsonl')[0]?.['reason'], '/nonexistent/mold is gone')
  })

  test(`${flavour}: the output is found in a response file`, async (t) => {
    const home = homeWithDriver(flavour, t)
    for (const line of [String.raw`/t/a\ b`, '"/t/a b"']) {
      writeFileSync(join(home.root, 'args'), `-m64\n-o\n${line}\n-lc\n`)
      await link(home, ['@args'])
      assert.equal(links(home).at(-1)?.[0], '/t/a b')
    }
  })

  test(`${flavour}: what is no link is passed on and not recorded`, async (t) => {
    const home = homeWithDriver(flavour, t, 'echo ours')
    assert.equal((await link(home, ['-print-x'])).stdout, 'default -print-x\n')
    assert.equal((await link(home, ['-c', 'x.c', '-o', 'x.o'])).stdout, 'default -c x.c -o x.o\n')
    assert.equal(existsSync(join(home.records, 'links.jsonl')), false)
  })

  test(`${flavour}: without cc the driver is gcc, then clang, then an error`, async (t) => {
    const home = makeHome(flavour, t)
    const tools = join(home.root, 'programs')
    const path = (name: string) => ({ env: { PATH: name === '' ? '/nonexistent' : tools } })
    for (const name of ['clang', 'gcc']) {
      home.program(name, `echo ${name}`)
      const { stdout } = await run(home, join(home.folder, 'cc'), ['-v'], path(name))
      assert.equal(stdout, `${name}\n`)
    }
    const { code, stderr } = await run(home, join(home.folder, 'cc'), ['-v'], path(''))
    assert.equal(code, 127)
    assert.match(stderr, /no cc, gcc or clang on PATH/)
  })
}

test('native: all output of our linker is replayed to the stream it was written to', async (t) => {
  const home = homeWithDriver('native', t, 'printf out; head -c 200000 /dev/zero >&2')
  const { stdout, stderr } = await link(home, ['-o', 'out'])
  assert.equal(stdout, 'out')
  assert.equal(stderr, '\0'.repeat(200_000))
})

for (const flavour of FLAVOURS) {
  test(`${flavour}: the record says what our linker said before it failed`, async (t) => {
    const home = homeWithDriver(flavour, t, 'echo first >&2; echo "mold: \\"fatal\\"" >&2; exit 1')
    await link(home, ['-o', 'out'])
    assert.equal(jsonLines(home, 'links.jsonl')[0]?.['reason'], 'mold: "fatal"')
  })

  test(`${flavour}: without PATH and HOME, in a folder that is gone, it still links`, async (t) => {
    const home = homeWithDriver(flavour, t)
    const gone = join(home.root, 'gone')
    mkdirSync(gone)
    writeFileSync(join(home.root, 'a.c'), 'int main(void) { return 7; }\n')
    const out = join(home.root, 'a.out')
    const script = 'cd "$1" && rmdir "$1" && exec env -u PATH -u HOME "$2" "$3" -o "$4"'
    const args = ['-c', script, 'sh', gone, join(home.folder, 'cc'), join(home.root, 'a.c'), out]
    const { code, stderr } = await run(home, 'sh', args)
    assert.equal(code, 0, stderr)
    assert.equal((await run(home, out, [])).code, 7)
    assert.deepEqual(links(home), [[out, 'default', false]])
  })

  test(`${flavour}: a response file that is not Unicode links with ours too`, async (t) => {
    const home = homeWithDriver(flavour, t, 'echo ours')
    const lines = Buffer.concat([Buffer.from('-L\n/t/\u00e9'), Buffer.from([0xff, 10])])
    writeFileSync(join(home.root, 'args'), Buffer.concat([lines, Buffer.from('-o\n/t/out\n')]))
    await link(home, ['@nowhere', '@args'])
    assert.deepEqual(links(home), [['/t/out', 'ours', false]])
  })
}

function homeWithDriver(
  flavour: Flavour,
  t: Parameters<typeof makeHome>[1],
  linker?: string,
): ShimHome {
  const home = makeHome(flavour, t)
  home.program('cc', DRIVER)
  if (linker !== undefined) writeProgram(join(home.folder, 'ld/ld'), linker)
  return home
}

function link(home: ShimHome, args: readonly string[]): Promise<Run> {
  return run(home, join(home.folder, 'cc'), args)
}

/** Output, linker and fallback of each recorded link. */
function links(home: ShimHome): readonly unknown[][] {
  return jsonLines(home, 'links.jsonl').map(({ output, linker, fallback, ms }) => {
    assert.equal(typeof ms, 'number')
    return [output, linker, fallback]
  })
}
