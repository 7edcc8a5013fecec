// Runs a job with fast-cargo on a copy of a project, cold and then warm, without GitHub: --help tells more.
import { join } from 'node:path'
import { EmulatorError } from '../emulator/job/errors.ts'
import { root } from './run.ts'
import { parseTryOptions, USAGE, UsageError } from './try/options.ts'
import { tryProject } from './try/try-project.ts'

const print = (line: string): void => console.log(line)

/** The first Ctrl-C cancels the job as GitHub would, so that servers end; the second ends us. */
function cancelOnInterrupt(): AbortSignal {
  const cancel = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      print('Cancelling the job; once more to end at once')
      cancel.abort()
    })
  }
  return cancel.signal
}

async function main(): Promise<number> {
  // npm starts us in the project's folder; paths are meant from where the user stands.
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const options = parseTryOptions(process.argv.slice(2), from)
  if (options === undefined) {
    print(USAGE)
    return 0
  }
  const folder = join(root, '.try')
  const around = { folder, action: root, cancel: cancelOnInterrupt(), print }
  return (await tryProject(options, around)) ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UsageError || error instanceof EmulatorError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
