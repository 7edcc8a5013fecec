// What each way of caching costs over a repository's last commits: --help tells more.
import { cancelOnInterrupt } from './bench-caches/cancel.ts'
import { endWith } from './bench-caches/end-with.ts'
import { describeMachine } from './bench-caches/machine.ts'
import { readResults } from './bench-caches/results.ts'
import { parseReplayOptions, USAGE } from './bench-replay/options.ts'
import { replay } from './bench-replay/replay.ts'
import { replayTables } from './bench-replay/tables.ts'

const print = (line: string): void => console.log(line)

async function main(): Promise<number> {
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const options = parseReplayOptions(process.argv.slice(2), from)
  if (options === undefined) {
    print(USAGE)
    return 0
  }
  const before = await readResults(options.results, await describeMachine())
  const around = { options, cancel: cancelOnInterrupt(print), print }
  const { measurements, machine } = options.onlyTable ? before : await replay(around, before)
  print(`\n${replayTables(measurements)}\n\n${options.name}, measured on ${machine}.`)
  return 0
}

await endWith(main)
