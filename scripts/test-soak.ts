// Runs the long tests, minutes each: node scripts/test-soak.ts [FILE-OR-GLOB ...] [node --test options]
import { status } from './run.ts'

const chosen = process.argv.slice(2)
const files = chosen.filter((word) => !word.startsWith('-'))
const options = chosen.filter((word) => word.startsWith('-'))

process.exitCode = await status(process.execPath, [
  '--test',
  '--test-concurrency=1',
  '--test-reporter=spec',
  ...options,
  ...(files.length > 0 ? files : ['__tests__/**/*.soak.ts']),
])
