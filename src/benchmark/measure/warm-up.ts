import { InputError } from '../../runner/errors.ts'
import type { BenchmarkRecords, RecordedVisit } from '../records.ts'
import { SCENARIOS, type ScenarioName } from '../scenarios.ts'
import type { Setting } from '../settings.ts'
import type { Bench } from './bench.ts'
import type { PreparePorts } from './prepare.ts'
import { runVisit } from './run-visit.ts'

interface WarmedUp {
  readonly visit: RecordedVisit
  readonly targetBytes: number
  readonly scenariosLeftOut: BenchmarkRecords['scenariosLeftOut']
}

/** Why a scenario is none of this project's, as a clause; `undefined` where it is. */
function obstacleTo(scenario: ScenarioName, { edits, commands }: Bench): string | undefined {
  if (scenario === 'leaf' && edits.leaf === undefined) return 'no member has a library or a program'
  if (scenario === 'base' && edits.base === undefined) return 'no member depends on another one'
  if (scenario === 'bump' && edits.bumpedLock === undefined) {
    return 'no direct dependency has an older patch version that cargo accepts'
  }
  if (scenario === 'tests' && commands.tests === '') return 'no test command was named'
  if (scenario === 'check' && commands.check === '') return 'no check command was named'
  return undefined
}

/**
 * Runs all scenarios once on the project as it is: reads into memory what later runs read again, and
 * shows which scenarios work. Throws `InputError` where the command itself fails.
 */
export async function warmUp(stock: Setting, bench: Bench, ports: PreparePorts): Promise<WarmedUp> {
  const leftOut: { name: string; why: string }[] = []
  const possible = SCENARIOS.filter((scenario) => {
    const why = obstacleTo(scenario, bench)
    if (why !== undefined) leftOut.push({ name: scenario, why })
    return why === undefined
  })
  for (let left = [...possible]; ; ) {
    const started = ports.clock.nowMs()
    const outcome = await runVisit(stock, left, { ...bench, use: 'edits' }, ports)
    if (outcome.kind === 'ran') {
      const at = new Date(started).toISOString()
      const tookMs = ports.clock.nowMs() - started
      const visit = { setting: stock.name, round: 0, ms: outcome.ms, at, tookMs }
      return { visit, targetBytes: outcome.targetBytes, scenariosLeftOut: leftOut }
    }
    const { scenario, why } = outcome
    if (scenario === 'cold' || scenario === 'same') {
      throw new InputError(
        `"${bench.commands.build}" fails in the copy of the project, without anything changed and without network ` +
          `(${why}). What it said is in ${bench.places.log}.`,
      )
    }
    ports.log.info(`Without ${scenario}: ${why}`)
    leftOut.push({ name: scenario, why })
    left = left.filter((other) => other !== scenario)
  }
}
