import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { cargoRecords, FLAVOURS, makeHome, run, type ShimHome } from './shim-home.ts'

const SCRIPT_MISSING =
  spawnSync('script', ['--version']).error !== undefined && 'script (util-linux) is not installed'
const PERL_MISSING = spawnSync('perl', ['-v']).error !== undefined && 'perl is not installed'
const NOT_LINUX = process.platform !== 'linux' && 'needs /proc'

for (const flavour of FLAVOURS) {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT'] as const) {
    test(`${flavour}: ${signal} to the shim ends cargo and is the status of both`, async (t) => {
      const home = makeHome(flavour, t)
      home.program('cargo', 'echo $$ >pid; ulimit -c 0; exec sleep 60')
      const { shim, cargo } = await started(home)
      shim.kill(signal)
      assert.deepEqual(await ended(shim), [null, signal])
      assert.equal(await isGone(cargo), true)
      const [record] = await cargoRecords(home)
      const number = constants.signals[signal]
      assert.equal(record?.end?.signal, flavour === 'native' ? number : null)
    })
  }

  test(`${flavour}: a cargo that answers SIGTERM decides the exit code`, async (t) => {
    const home = makeHome(flavour, t)
    home.program('cargo', 'trap "exit 3" TERM; echo $$ >pid; while :; do sleep 0.05; done')
    const { shim } = await started(home)
    shim.kill('SIGTERM')
    assert.deepEqual(await ended(shim), [3, null])
    const [record] = await cargoRecords(home)
    assert.equal(record?.end?.exitCode, flavour === 'native' ? 3 : null)
  })

  test(`${flavour}: SIGKILL of the shim leaves no cargo behind`, { skip: NOT_LINUX }, async (t) => {
    const home = makeHome(flavour, t)
    home.program('cargo', 'echo $$ >pid; exec sleep 60')
    const { shim, cargo } = await started(home)
    shim.kill('SIGKILL')
    assert.deepEqual(await ended(shim), [null, 'SIGKILL'])
    assert.equal(await isGone(cargo), true)
  })

  test(`${flavour}: cargo inherits what is ignored, and nothing else`, {
    skip: NOT_LINUX,
  }, async (t) => {
    const home = makeHome(flavour, t)
    home.program('cargo', 'grep -E "^Sig(Blk|Ign|Cgt)" /proc/self/status')
    for (const traps of ['', 'trap "" HUP;', 'trap "" PIPE;', 'trap "" INT QUIT TERM PIPE;']) {
      const shell = (program: string) => run(home, 'sh', ['-c', `${traps} exec ${program} build`])
      const direct = await shell(`'${join(home.root, 'programs/cargo')}'`)
      const shimmed = await shell('cargo')
      assert.equal(shimmed.stdout, direct.stdout, traps)
    }
  })

  test(`${flavour}: SIGHUP stays ignored under nohup`, async (t) => {
    const home = makeHome(flavour, t)
    home.program('cargo', 'echo $$ >pid; exec sleep 0.4')
    const shim = spawn('nohup', ['cargo', 'build'], { cwd: home.root, env: home.env })
    await untilStarted(home)
    shim.kill('SIGHUP')
    assert.deepEqual(await ended(shim), [0, null])
  })

  test(`${flavour}: Ctrl-C at a terminal reaches cargo`, { skip: SCRIPT_MISSING }, async (t) => {
    const home = makeHome(flavour, t)
    home.program('cargo', 'trap "exit 3" INT; echo $$ >pid; while :; do sleep 0.05; done')
    const terminal = spawn('script', ['-qec', 'exec cargo build', '/dev/null'], {
      cwd: home.root,
      env: { ...home.env, SHELL: '/bin/sh' },
    })
    await untilStarted(home)
    terminal.stdin.write('\x03')
    assert.deepEqual(await ended(terminal), [3, null])
    const [record] = await cargoRecords(home)
    assert.notEqual(record?.end, undefined)
  })
}

test('native: with SIGCHLD ignored the exit code still arrives', {
  skip: PERL_MISSING,
}, async (t) => {
  const home = makeHome('native', t)
  const script = home.program('cargo', 'exit 7')
  const ignoring = ['-e', '$SIG{CHLD} = "IGNORE"; exec @ARGV', 'cargo']
  assert.equal((await run(home, 'perl', [...ignoring, 'build'])).code, 7)
  // No shell here: dash takes SIGCHLD for itself.
  rmSync(script)
  symlinkSync('/usr/bin/grep', script)
  const { stdout } = await run(home, 'perl', [...ignoring, '-o', 'SigIgn.*', '/proc/self/status'])
  const ignored = Number.parseInt(stdout.split('\t')[1] ?? '', 16)
  assert.equal(ignored & (1 << (constants.signals.SIGCHLD - 1)), 1 << 16)
})

async function started(home: ShimHome): Promise<{ shim: ChildProcess; cargo: number }> {
  const shim = spawn('cargo', ['build'], { cwd: home.root, env: home.env })
  return { shim, cargo: await untilStarted(home) }
}

/** The process id that the stand-in for cargo writes when it is ready for signals. */
async function untilStarted(home: ShimHome): Promise<number> {
  const file = join(home.root, 'pid')
  for (let attempt = 0; attempt < 3000; attempt += 1) {
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    if (pid > 0) return pid
    await wait(20)
  }
  throw new Error('cargo did not start within a minute')
}

function ended(child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> {
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve([code, signal])))
}

async function isGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 3000; attempt += 1) {
    try {
      process.kill(pid, 0)
    } catch {
      return true
    }
    await wait(20)
  }
  return false
}
