// Runs every test: node scripts/test.ts [FILE-OR-GLOB ...] [node --test options]
import { runTests } from './run-tests.ts'

process.exitCode = await runTests({
  words: process.argv.slice(2),
  all: '__tests__/**/*.test.ts',
  // Whole jobs wait for downloads, locks and servers in between, and their programs for one another: two files more use
  // the two cores meanwhile.
  filesAtOnce: 4,
})
