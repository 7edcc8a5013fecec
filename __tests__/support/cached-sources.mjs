// Loaded before each file of tests (node --import): what Node made of our TypeScript is kept for the next one.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../../.test/compiled/node'))
