// Runs every test: node scripts/test.ts [FILE-OR-GLOB ...] [node --test options]
import { status } from './run.ts'

const chosen = process.argv.slice(2)
const tests = chosen.length > 0 ? chosen : ['__tests__/**/*.test.ts']

process.exitCode = await status(process.execPath, [
  '--test',
  // Whole jobs compile for seconds on two cores: more files at once would only make them wait.
  '--test-concurrency=2',
  '--test-reporter=spec',
  ...tests,
])
