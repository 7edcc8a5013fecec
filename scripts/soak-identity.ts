// Whether builds from a snapshot give the same programs as clean ones, over a history: --help tells more.
import { BenchError } from './bench-caches/bench-error.ts'
import { cancelOnInterrupt } from './bench-caches/cancel.ts'
import { endWith } from './bench-caches/end-with.ts'
import { exitCodeOf } from './identity/exit-code.ts'
import { parseIdentityOptions, USAGE } from './identity/options.ts'
import { readIdentityResults } from './identity/results.ts'
import { type SoakEnd, soak } from './identity/soak.ts'
import { identityReport } from './identity/table.ts'

const print = (line: string): void => console.log(line)

async function main(): Promise<number> {
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const options = parseIdentityOptions(process.argv.slice(2), from)
  if (options === undefined) {
    print(USAGE)
    return 0
  }
  const end = options.onlyTable
    ? await known(options.results)
    : await soak({ options, cancel: cancelOnInterrupt(print), print })
  if (end === undefined) return 0
  print(`\n${identityReport(end.results, options.watch)}`)
  if (end.left > 0) print(`${end.left} visits are left; start it again to go on`)
  return exitCodeOf(end.results.runs[options.watch]?.visits ?? [], end.left)
}

async function known(file: string): Promise<SoakEnd> {
  const results = await readIdentityResults(file)
  if (results === undefined) throw new BenchError(`There is no ${file} yet.`)
  return { results, left: 0 }
}

await endWith(main)
