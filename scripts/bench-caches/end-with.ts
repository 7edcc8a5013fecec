import { BenchError } from './bench-error.ts'

/** Ends the process with the exit code of a benchmark's command; with 2 and a line that says why for a wrong argument. */
export async function endWith(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof BenchError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
