import { join } from 'node:path'
import type { Runner } from '../../runner/ports.ts'
import {
  decodeKeyRecord,
  encodeKeyRecord,
  explainMisses,
  type KeyIngredients,
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
  const now = await ingredientsOf(record, sccache, places, runner)
  const before = decodeKeyRecord(await runner.files.readText(join(places.history, KEY_FILE)))
  const changed = before === undefined ? undefined : differences(now, before)
  const note = changed && explainMisses({ ...sccache, changed })
  const all = note === undefined ? notes : [...notes, note]
  return { completed: { record, notes: all }, keys: { [KEY_FILE]: encodeKeyRecord(now) } }
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
