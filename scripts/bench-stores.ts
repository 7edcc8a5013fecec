// What a store that runners share saves and costs, at several latencies: --help tells more.
import { cancelOnInterrupt } from './bench-caches/cancel.ts'
import { endWith } from './bench-caches/end-with.ts'
import { benchStores } from './bench-stores/bench.ts'
import { parseStoresOptions, USAGE } from './bench-stores/options.ts'
import { storesPage } from './bench-stores/page.ts'

const print = (line: string): void => console.log(line)

async function main(): Promise<number> {
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const options = parseStoresOptions(process.argv.slice(2), from)
  if (options === undefined) {
    print(USAGE)
    return 0
  }
  const end = await benchStores({ options, cancel: cancelOnInterrupt(print), print })
  print(`\n${storesPage(end.results)}`)
  if (end.left > 0) print(`\n${end.left} groups are left; start it again to go on`)
  return end.left > 0 ? 3 : 0
}

await endWith(main)
