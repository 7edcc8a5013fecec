// Benchmarks of one's own: `--project DIR` says which settings pay on a project, without it what fast-cargo's own
// work costs. --help tells more.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { endWithChildren } from '../src/runner/end-process-tree.ts'
import { root, run } from './run.ts'

const args = process.argv.slice(2)

/** A compiler that a cancelled benchmark started would go on for minutes: this process ends them all. */
function endOnInterrupt(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('Stopped. The same command goes on from the records.')
      endWithChildren(child)
    })
  }
}

if (args.some((word) => /^(--project\b|--help$|-h$)/.test(word))) {
  const script = join(root, 'scripts/benchmark/main.ts')
  // A group of its own: Ctrl-C comes to us alone.
  const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit', detached: true })
  endOnInterrupt(child)
  child.once('exit', (code) => {
    process.exitCode = code ?? 130
  })
} else {
  for (const script of ['bench-overhead.ts', 'bench-shims.ts']) {
    await run(process.execPath, [join(root, 'scripts', script), ...args])
  }
}
