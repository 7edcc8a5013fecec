import { buildTestAction } from '../__tests__/support/test-action.ts'
import { status } from './run.ts'

interface TestPlan {
  /** Files or globs, and options of `node --test`. */
  readonly words: readonly string[]
  /** What runs where no file is named. */
  readonly all: string
  readonly filesAtOnce: number
}

/** Runs tests, with the bundle that whole jobs run built before. Resolves to the exit code. */
export async function runTests({ words, all, filesAtOnce }: TestPlan): Promise<number> {
  const files = words.filter((word) => !word.startsWith('-'))
  const options = words.filter((word) => word.startsWith('-'))
  // Whole jobs run a real bundle; the other rooms' tests need none.
  if (files.length === 0 || files.some((file) => /job|security/.test(file))) {
    console.log('Building the bundle that the whole-job tests run')
    await buildTestAction()
  }
  return await status(process.execPath, [
    '--test',
    `--test-concurrency=${filesAtOnce}`,
    '--test-reporter=spec',
    ...options,
    ...(files.length > 0 ? files : [all]),
  ])
}
