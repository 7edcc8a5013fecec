// Runs the long tests, minutes each: node scripts/test-soak.ts [FILE-OR-GLOB ...] [node --test options]
import { runTests } from './run-tests.ts'

process.exitCode = await runTests({
  words: process.argv.slice(2),
  all: '__tests__/**/*.soak.ts',
  filesAtOnce: 1,
})
