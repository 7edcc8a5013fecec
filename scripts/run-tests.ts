import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { buildTestAction } from '../__tests__/support/test-action.ts'
import { root, status } from './run.ts'

interface TestPlan {
  /** Files or globs, and options of `node --test`. */
  readonly words: readonly string[]
  /** What runs where no file is named. */
  readonly all: string
  readonly filesAtOnce: number
}

/** Tests that keep a core busy for minutes. */
const LONG = /^__tests__\/(job|security|docs-|snapshot\/never-)/

/** Loaded before each file, so that the next one need not read our sources anew. */
const CACHED = join(root, '__tests__/support/cached-sources.mjs')

/** Runs tests, with the bundle that whole jobs run built before. Resolves to the exit code. */
export async function runTests({ words, all, filesAtOnce }: TestPlan): Promise<number> {
  const files = words.filter((word) => !word.startsWith('-'))
  const options = words.filter((word) => word.startsWith('-'))
  // Whole jobs run a real bundle; the other rooms' tests need none.
  if (files.length === 0 || files.some((file) => /job|security/.test(file))) {
    console.log('Building the bundle that the whole-job tests run')
    await buildTestAction()
  }
  if (words.length === 0)
    return await runAll(longestFirst(globSync(all, { cwd: root })), filesAtOnce)
  return await status(process.execPath, [
    '--test',
    `--test-concurrency=${filesAtOnce}`,
    '--test-reporter=spec',
    `--import=${CACHED}`,
    ...options,
    ...(files.length > 0 ? files : [all]),
  ])
}

/** `node --test` sorts by name: then cores wait at the end for a long file that began last. */
function longestFirst(files: readonly string[]): readonly string[] {
  const rank = (file: string): number => (LONG.test(file) ? 0 : 1)
  return files.toSorted((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1))
}

async function runAll(files: readonly string[], concurrency: number): Promise<number> {
  let exitCode = 0
  const events = run({
    files: files.map((file) => join(root, file)),
    cwd: root,
    concurrency,
    execArgv: [`--import=${CACHED}`],
  })
  events.on('test:fail', ({ todo }) => {
    if (todo === undefined || todo === false) exitCode = 1
  })
  await pipeline(events, spec(), process.stdout, { end: false })
  return exitCode
}
