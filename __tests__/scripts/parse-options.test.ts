import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseBenchOptions } from '../../scripts/benchmark/options.ts'
import { root } from '../../scripts/run.ts'
import { InputError } from '../../src/runner/errors.ts'

const bench = (...args: string[]) => {
  return parseBenchOptions(['--project', 'p', ...args], { from: '/', root: '/r', home: '/h' })
}

test('a wrong option of the benchmark is one sentence that names those there are', () => {
  for (const [args, told] of [
    [['--setings', 'mold'], /^Unknown option '--setings'\. Options: --project, .*--settings, /],
    [['--budget'], /^Option '--budget <value>' argument missing\. Options: /],
    [['--mix', 'leaf=x'], /^Input "mix" has "leaf=x"/],
    [['--settings', 'mold+wild'], /joins mold and wild .* Name each by itself: "mold,wild"\.$/],
    [['--settings', 'ours-filled+sccache'], /joins ours-filled and sccache/],
  ] as const) {
    assert.throws(
      () => bench(...args),
      (error) => error instanceof InputError && told.test(error.message),
      told.source,
    )
  }
  assert.equal(bench('--settings', 'profile-ci+line-tables+mold')?.plan.settings.length, 1)
})

test('the audit says how it is called, and what is wrong with a call, without a stack', () => {
  const audit = (...args: string[]) => {
    const script = join(root, 'scripts/audit.ts')
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      encoding: 'utf8',
      cwd: root,
      env: { ...process.env, INIT_CWD: '/' },
    })
    return `${status} ${stdout}${stderr}`
  }
  assert.match(audit('--help'), /^0 npm run audit -- --project DIR/)
  assert.match(audit('--projct', 'x'), /^2 Unknown option '--projct'\. Options: --project, /)
  assert.match(audit('--project', 'no-such'), /^2 There is no Cargo.toml in \/no-such\. Name/)
  assert.match(audit('--rounds', 'x'), /^2 --rounds is "x"\. Write a whole number from 1 on\.\n$/)
})
