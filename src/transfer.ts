import { runTransfer } from './runner/transfer.ts'

await runTransfer()
