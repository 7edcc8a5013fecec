import { join } from 'node:path'
import type { Runner } from '../../runner/ports.ts'
import { flagChanges, flagsIn } from '../../sccache/key-flags.ts'
import {
  decodeKeyRecord,
  encodeKeyRecord,
  explainMisses,
  type KeyIngredients,
  type KeyRecord,
  variablesIn,
} from '../../sccache/key-record.ts'
import { differences, shortDigest } from '../../snapshot/key-parts.ts'
import type { JobRecord, SccacheCounts } from '../../timing/job-record.ts'
import type { Places } from '../places.ts'
import type { JobState } from '../state.ts'
import { type CompletedRecord, completeRecord } from './complete-record.ts'

/** Beside the history, which every job reads anyway. */
const KEY_FILE = 'sccache-key.json'

interface Explained {
  readonly completed: CompletedRecord
  /** For the next runs to compare with, by file name. */
  readonly keys: Readonly<Record<string, string>>
}

/** The completed record, with what keeps sccache's keys from being those of the runs before, where it had less than half. */
export async function explainedRecord(
  state: JobState,
  places: Places,
  runner: Runner,
): Promise<Explained> {
  const completed = await completeRecord(state, places, runner)
  const { record, notes } = completed
  const { sccache } = record
  if (sccache === undefined || sccache.hits + sccache.misses === 0) return { completed, keys: {} }
  const parts = await ingredientsOf(record, sccache, places, runner)
  const flags = flagsIn(await runner.files.readText(join(places.records, 'sccache-flags')))
  const now = { parts, flags }
  const before = decodeKeyRecord(await runner.files.readText(join(places.history, KEY_FILE)))
  const note = before && explainMisses({ ...sccache, ...changesBetween(now, before) })
  const all = note === undefined ? notes : [...notes, note]
  return { completed: { record, notes: all }, keys: { [KEY_FILE]: encodeKeyRecord(now) } }
}

function changesBetween(
  now: KeyRecord,
  before: KeyRecord,
): { readonly changed: readonly string[]; readonly compared: number } {
  const parts = differences(now.parts, before.parts)
  const { changed, compared } = flagChanges(now.flags, before.flags)
  return { changed: [...parts, ...changed], compared }
}

async function ingredientsOf(
  record: JobRecord,
  sccache: SccacheCounts,
  { records }: Places,
  { files, job }: Pick<Runner, 'files' | 'job'>,
): Promise<KeyIngredients> {
  const told = await files.readText(join(records, 'sccache-variables'))
  return {
    rustc: record.versions['rustc'] ?? '',
    sccache: sccache.version,
    'path of the checkout': job.context.workspace,
    CARGO_HOME: job.env('CARGO_HOME') ?? join(job.env('HOME') ?? '', '.cargo'),
    ...settingsOf(record),
    ...variablesIn(told),
  }
}

/** Where our launcher lies is in no key. */
function settingsOf({ settings }: JobRecord): KeyIngredients {
  const kept = settings.filter(({ key }) => !key.endsWith('rustc-wrapper'))
  return Object.fromEntries(kept.map(({ key, value }) => [`setting ${key}`, shortDigest(value)]))
}
