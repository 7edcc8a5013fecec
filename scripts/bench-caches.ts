// What each way of caching costs and saves on real projects: --help tells more.
import { cancelOnInterrupt } from './bench-caches/cancel.ts'
import { endWith } from './bench-caches/end-with.ts'
import { describeMachine } from './bench-caches/machine.ts'
import { parseBenchOptions, USAGE } from './bench-caches/options.ts'
import { readResults, without } from './bench-caches/results.ts'
import { resultsPage } from './bench-caches/results-page.ts'
import { runTasks } from './bench-caches/run-tasks.ts'

const print = (line: string): void => console.log(line)

async function main(): Promise<number> {
  const options = parseBenchOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
  if (options === undefined) {
    print(USAGE)
    return 0
  }
  const known = await readResults(options.results, await describeMachine())
  const before = options.again && !options.onlyTable ? without(known, options) : known
  const bench = { options, cancel: cancelOnInterrupt(print), print }
  print(`\n${resultsPage(options.onlyTable ? before : await runTasks(bench, before))}`)
  return 0
}

await endWith(main)
