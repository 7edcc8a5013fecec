// npm run bench -- --project DIR, in a process that bench.ts can end.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { benchmarkPlaces } from '../../src/benchmark/measure/places.ts'
import { runBenchmark } from '../../src/benchmark/measure/run-benchmark.ts'
import { readRecords } from '../../src/benchmark/records.ts'
import { writeResults } from '../../src/job/sub-actions/benchmark-results.ts'
import { systemClock } from '../../src/runner/clock.ts'
import { localCommands } from '../../src/runner/commands.ts'
import { InputError } from '../../src/runner/errors.ts'
import { localFiles } from '../../src/runner/files.ts'
import type { Log } from '../../src/runner/ports.ts'
import { root } from '../run.ts'
import { machineWithoutNpm } from '../try/machine.ts'
import { parseBenchOptions, USAGE } from './options.ts'

const print = (line: string): void => console.log(line)
const log: Log = {
  info: print,
  debug: () => undefined,
  warning: print,
  group: async (name, body) => {
    print(name)
    return body()
  },
}

async function main(): Promise<number> {
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const home = process.env['CARGO_HOME'] ?? join(homedir(), '.cargo')
  const options = parseBenchOptions(process.argv.slice(2), { from, root, home })
  if (options === undefined) {
    print(USAGE)
    return 0
  }
  Object.assign(process.env, machineWithoutNpm(process.env))
  delete process.env['NODE_ENV'] // which would be "undefined" now
  const variables = Object.entries(process.env).map(([name, value = '']) => [name, value])
  const job = { allEnv: () => Object.fromEntries(variables) as Record<string, string> }
  const ports = { files: localFiles(), commands: localCommands(), clock: systemClock(), job, log }
  const { request, plan } = options
  const places = benchmarkPlaces(request.folder, request.project)
  const records = options.isReportOnly
    ? await readRecords(places.records, ports.files)
    : await runBenchmark(request, plan, ports)
  if (records === undefined) throw new InputError(`There are no records in ${places.records}.`)
  const written = await writeResults({ ...request, records }, ports.files)
  print(`\n${written.summary}\n`)
  for (const file of [...written.files, places.records]) print(file)
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof InputError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
