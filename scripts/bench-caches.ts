// What each way of caching costs and saves on real projects: --help tells more.
import { BenchError } from './bench-caches/bench-error.ts'
import { cancelOnInterrupt } from './bench-caches/cancel.ts'
import { describeMachine } from './bench-caches/machine.ts'
import { METHODS } from './bench-caches/methods.ts'
import { parseBenchOptions, USAGE } from './bench-caches/options.ts'
import { PROJECTS } from './bench-caches/projects.ts'
import { RUST_CACHE } from './bench-caches/published.ts'
import { type Results, readResults, without } from './bench-caches/results.ts'
import { runTasks } from './bench-caches/run-tasks.ts'
import { projectTables } from './bench-caches/tables.ts'

const print = (line: string): void => console.log(line)

async function main(): Promise<void> {
  const options = parseBenchOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
  if (options === undefined) return print(USAGE)
  const known = await readResults(options.results, await describeMachine())
  const before = options.again && !options.onlyTable ? without(known, options) : known
  const bench = { options, cancel: cancelOnInterrupt(print), print }
  printTables(options.onlyTable ? before : await runTasks(bench, before))
}

function printTables({ machine, measurements }: Results): void {
  for (const project of PROJECTS) {
    const request = { project, methods: METHODS, measurements, published: RUST_CACHE }
    const tables = projectTables(request)
    if (tables !== '') print(`\n${tables}`)
  }
  print(`\nMeasured on ${machine}. The methods:\n`)
  const shown = METHODS.filter(({ name }) => measurements.some(({ method }) => method === name))
  for (const { name, title } of shown) print(`- \`${name}\`: ${title}`)
  print(`\n\\* ${RUST_CACHE.what}: ${RUST_CACHE.how}.`)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof BenchError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
