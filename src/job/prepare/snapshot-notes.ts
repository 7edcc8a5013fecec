import { join } from 'node:path'
import type { Runner } from '../../runner/ports.ts'
import { decodeNotes, type RunNote } from '../../snapshot/run-notes.ts'
import type { Places } from '../places.ts'

/** Beside the history, which every job reads anyway. */
export const NOTES_FILE = 'snapshot-runs.json'

/** What earlier runs of this job told, as far as their history was found. */
export async function readNotes(
  { history }: Pick<Places, 'history'>,
  { files }: Pick<Runner, 'files'>,
): Promise<readonly RunNote[]> {
  return decodeNotes(await files.readText(join(history, NOTES_FILE)))
}
