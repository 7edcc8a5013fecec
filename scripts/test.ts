// Runs every test: node scripts/test.ts [FILE-OR-GLOB ...] [node --test options]
import { runTests } from './run-tests.ts'

process.exitCode = await runTests({
  words: process.argv.slice(2),
  all: '__tests__/**/*.test.ts',
  // Whole jobs compile for seconds on two cores: more files at once would only make them wait.
  filesAtOnce: 3,
})
