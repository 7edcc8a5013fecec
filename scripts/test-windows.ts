// Tests by Windows' own Node, cargo and rustc under Wine: node scripts/test-windows.ts [FILE ...]
// Wants Debian and root; sets the lab up (scripts/windows-lab/), which takes some minutes the first time.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { buildTestAction } from '../__tests__/support/test-action.ts'
import { root, status } from './run.ts'

/** Of the tests for every system, those whose files, paths and programs are any system's. */
const FOR_ALL: readonly string[] = [
  '__tests__/linker/other-formats.test.ts',
  '__tests__/runner/commands.test.ts',
  '__tests__/runner/patiently.test.ts',
  '__tests__/snapshot/save/divide.test.ts',
  '__tests__/snapshot/survey/dep-info.test.ts',
  '__tests__/snapshot/survey/shared-fingerprints.test.ts',
  '__tests__/snapshot/windows-paths.test.ts',
  '__tests__/timing/cargo-timings.test.ts',
]

const lab = join(import.meta.dirname, 'windows-lab')

async function main(): Promise<number> {
  if ((await status('bash', [join(lab, 'set-up.sh')])) !== 0) return 1
  await buildTestAction()
  const linux = await startLinuxSide()
  try {
    return testAll()
  } finally {
    linux.kill()
  }
}

/** Git and packages for the programs of Windows. */
async function startLinuxSide(): Promise<ChildProcess> {
  const file = join(root, '__tests__/windows/linux-side.ts')
  const linux = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(linux.stdout, 'data')
  return linux
}

function testAll(): number {
  const named = process.argv.slice(2)
  const own = globSync('__tests__/windows/*.wine.ts', { cwd: root }).sort()
  const counts = { passed: 0, failed: 0 }
  for (const file of named.length > 0 ? named : [...own, ...FOR_ALL]) testFile(file, counts)
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1
}

function testFile(file: string, counts: { passed: number; failed: number }): void {
  const args = ['--test-reporter=tap', file.replaceAll('/', '\\')]
  const run = spawnSync(join(lab, 'run.sh'), args, { encoding: 'utf8' })
  const [passed, failed] = [/^ok /gm, /^not ok /gm].map((line) => count(line, run.stdout))
  const isBroken = run.status !== 0 && failed === 0
  console.log(
    `${file}: ${passed} passed, ${failed} failed${isBroken ? `, ended with ${run.status}` : ''}`,
  )
  if (run.status !== 0) console.log(run.stdout.replace(/^# .*\n/gm, '') + run.stderr)
  counts.passed += passed ?? 0
  counts.failed += isBroken ? 1 : (failed ?? 0)
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}

process.exitCode = await main()
