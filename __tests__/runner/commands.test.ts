import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { localCommands, programSuffixes } from '../../src/runner/commands.ts'
import type { CommandResult } from '../../src/runner/ports.ts'

test('what the system refuses to start is a result like a missing program, not an exception', async () => {
  const { run } = localCommands()
  // Node says so at once of this, as it does of batch files on Windows.
  assert.equal((await run('true', ['a\0b'])).exitCode, 127)
  assert.equal((await run('/nowhere/at/all', [])).exitCode, 127)
})

test('a batch file on PATH is no program on Windows: nothing but a shell could start it', () => {
  assert.deepEqual(programSuffixes('win32'), ['.exe', ''])
  assert.deepEqual(programSuffixes('linux'), [''])
})

/** What is run so, and what the log has of it. */
function shown(
  script: string,
  options: { readonly timeoutMs?: number; readonly env?: Readonly<Record<string, string>> } = {},
): { readonly result: CommandResult; readonly log: string } {
  const module = new URL('../../src/runner/commands.ts', import.meta.url)
  const program = `
    import { writeFileSync } from 'node:fs'
    import { localCommands } from ${JSON.stringify(module.href)}
    const options = { isShown: true, ...${JSON.stringify(options)} }
    const result = await localCommands().run('sh', ['-c', ${JSON.stringify(script)}], options)
    writeFileSync(3, JSON.stringify(result))
  `
  const { output } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, INPUT_TOKEN: 'of-the-action', ACTIONS_RUNTIME_TOKEN: 'of-the-action' },
    timeout: 60_000,
  })
  return { result: JSON.parse(output[3] ?? ''), log: `${output[1]}${output[2]}` }
}

const withoutShell = { skip: process.platform === 'win32' && 'it is played by sh' }

test(
  'what is shown has its command and its words in the log, and none that the runner would obey',
  withoutShell,
  () => {
    const script =
      'printf "\\033[1mBuilding\\033[0m\\n::set-env name=A::b\\n"; echo "to https://me:secret@host.test" >&2; env; exit 3'
    const { result, log } = shown(script, { env: { OURS: 'yes' } })
    assert.equal(result.exitCode, 3)
    assert.equal(result.timedOut, false)
    assert.match(result.stdout, /^OURS=yes$/m)
    assert.match(result.stderr, /^to https/)
    assert.match(log, /^\[command\]\S*sh -c /m)
    assert.match(log, /^Building$/m)
    assert.doesNotMatch(log, /^::/m)
    assert.doesNotMatch(log, /secret@/)
    assert.doesNotMatch(log + result.stdout, /of-the-action/)
  },
)

test(
  'what is shown ends at its time limit with all that it started, and does not wait for a daemon',
  withoutShell,
  () => {
    const marker = `marker-${process.pid}`
    const slow = shown(`sh -c "sleep 300; : ${marker}" & sleep 300`, { timeoutMs: 500 })
    assert.equal(slow.result.timedOut, true)
    assert.notEqual(slow.result.exitCode, 0)
    assert.doesNotMatch(
      spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout,
      RegExp(marker),
    )
    // Longer than the process with it may run.
    const { result } = shown('sleep 300 & echo $!')
    process.kill(Number(result.stdout))
    assert.equal(result.exitCode, 0)
  },
)

test('what is shown and is not there is a result like any other', async () => {
  assert.equal((await localCommands().run('/no where', [], { isShown: true })).exitCode, 127)
})

test('a program does not get the files by which a step speaks to the runner, by whichever name', async (t) => {
  const names = ['GITHUB_OUTPUT', 'FORGEJO_OUTPUT', 'FORGEJO_ENV', 'GITEA_PATH']
  for (const name of names) process.env[name] = '/tmp/file'
  t.after(() => {
    for (const name of names) delete process.env[name]
  })
  const script = 'console.log(Object.keys(process.env).join(" "))'
  const { stdout } = await localCommands().run(process.execPath, ['-e', script])
  const given = stdout.split(' ')
  assert.deepEqual(
    names.filter((name) => given.includes(name)),
    [],
  )
  assert.ok(given.includes('PATH'))
})
