import type { Log, Runner } from '../../runner/ports.ts'
import { lateInputs } from '../../snapshot/survey/late-inputs.ts'
import { type RebuiltUnits, readRebuiltUnits } from '../../timing/rebuilt-units.ts'
import { readRenewals } from '../../timing/renewed-sources.ts'
import { readTouchedInputs } from '../../timing/touched-inputs.ts'
import { attempt } from '../attempt.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'

const MOST_NAMES = 3

/** What a cargo past our shim may have missed. First of all in post: our own cargo commands leave traces. */
export async function lookForLateInputs(
  { snapshot }: JobState,
  { inputs: list, records, recordFile }: Places,
  runner: Pick<Runner, 'files' | 'commands' | 'log'>,
): Promise<readonly string[]> {
  const { restoredNs, newestNs, program } = snapshot ?? {}
  if (restoredNs === undefined || newestNs === undefined || program === undefined) return []
  // A step has emptied the job's folder for temporary files: that is told where the record is wanted.
  if ((await runner.files.facts(recordFile)) === undefined) return []
  const failure = {
    what: 'look for files that were written with an old time',
    otherwise: 'If there are any, no warning names them.',
  }
  const late = await attempt(
    failure,
    async () => {
      tellTouched(await readTouchedInputs(records, runner.files), runner)
      tellRebuilt(await readRebuiltUnits(records, runner.files), runner)
      warnOfStrangers(await readRenewals(records, runner.files), runner)
      return lateInputs({ list, program, restoredNs, newestNs }, runner)
    },
    runner.log,
  )
  return late ?? []
}

function tellTouched(
  { count, first }: Awaited<ReturnType<typeof readTouchedInputs>>,
  { log }: { readonly log: Pick<Log, 'info'> },
): void {
  if (count === 0) return
  const [files, them] = count === 1 ? ['1 file', 'it'] : [`${count} files`, 'them']
  log.info(
    `Snapshot: the cargo shim gave ${files} a new time, because a later step had written ${them} with an old one: ${named(first, count)}.`,
  )
}

function tellRebuilt(
  { count, packages, because }: RebuiltUnits,
  { log }: { readonly log: Pick<Log, 'info'> },
): void {
  if (count === 0) return
  const units = count === 1 ? '1 unit was' : `${count} units were`
  log.info(
    `Snapshot: ${units} rebuilt (${named(packages, packages.length)}), because a later step had changed what was read for them: ${named(because, because.length)}.`,
  )
}

function warnOfStrangers(times: number, { log }: { readonly log: Pick<Log, 'warning'> }): void {
  if (times === 0) return
  log.warning(
    'A step after fast-cargo has put units of another build into the target folder that was restored (actions/cache with "target"?). They may have been built from other sources, so cargo has rebuilt the packages of the checkout, as without fast-cargo. Remove the target folder from that step to keep them compiled.',
  )
}

export function warnOfLateInputs(late: readonly string[], { warning }: Pick<Log, 'warning'>): void {
  const [first, ...others] = late
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  warning(
    `${first}${more} was written with an old time after the snapshot was restored (a step that unpacks or copies with times kept, and a cargo called by its path?). What was built here after that may not contain it. The cargo on PATH sees such files: call it as \`cargo\`, not by its path, with $CARGO, rustup run, sudo, or in a container.`,
  )
}

function named(first: readonly string[], count: number): string {
  const names = first.slice(0, MOST_NAMES)
  const left = count - names.length
  return left > 0 ? `${names.join(', ')} and ${left} more` : names.join(', ')
}
