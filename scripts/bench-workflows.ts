// What jobs of real workflow files cost with each way of caching: --help tells more.
import { cancelOnInterrupt } from './bench-caches/cancel.ts'
import { endWith } from './bench-caches/end-with.ts'
import { benchWorkflows } from './bench-workflows/bench.ts'
import { allFaults } from './bench-workflows/faults.ts'
import { parseWorkflowOptions, USAGE } from './bench-workflows/options.ts'
import { workflowsPage } from './bench-workflows/page.ts'

const print = (line: string): void => console.log(line)

async function main(): Promise<number> {
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const options = parseWorkflowOptions(process.argv.slice(2), from)
  if (options === undefined) {
    print(USAGE)
    return 0
  }
  const end = await benchWorkflows({ options, cancel: cancelOnInterrupt(print), print })
  if (end === undefined) return 0
  print(`\n${workflowsPage(end.results, options.jobs, options.next)}`)
  if (end.left > 0) print(`\n${end.left} runs are left; start it again to go on`)
  if (allFaults(end.results.measurements).length > 0) return 1
  return end.left > 0 ? 3 : 0
}

await endWith(main)
