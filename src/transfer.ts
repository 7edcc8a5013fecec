import { runTransfers } from './runner/transfer.ts'

await runTransfers()
