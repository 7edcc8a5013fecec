// Runs every test: node scripts/test.ts [FILE-OR-GLOB ...] [node --test options]
import { buildTestAction } from '../__tests__/support/test-action.ts'
import { status } from './run.ts'

const chosen = process.argv.slice(2)
const files = chosen.filter((word) => !word.startsWith('-'))
const options = chosen.filter((word) => word.startsWith('-'))

// Whole jobs run a real bundle; the other rooms' tests need none.
if (files.length === 0 || files.some((file) => file.includes('job'))) {
  console.log('Building the bundle that the whole-job tests run')
  await buildTestAction()
}
process.exitCode = await status(process.execPath, [
  '--test',
  // Whole jobs compile for seconds on two cores: more files at once would only make them wait.
  '--test-concurrency=2',
  '--test-reporter=spec',
  ...options,
  ...(files.length > 0 ? files : ['__tests__/**/*.test.ts']),
])
