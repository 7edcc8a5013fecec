import { dirname, join } from 'node:path'
import type { Commands, Files } from '../../runner/ports.ts'
import { accessTimesWork } from './access-times.ts'
import { UNREAD_NS } from './survey-target.ts'

const LIMIT_MS = 20_000

/**
 * What cargo keeps of `rustc -vV` in a target folder, and reads in every command that builds. The restore
 * and the shim give it the access time of 1970: another one was left by a cargo that the shim did not see.
 */
export function cargosNotes(targetFolder: string): string {
  return join(targetFolder, '.rustc_info.json')
}

interface LateInputsRequest {
  /** The list of what restored units were built from, as the cargo shim reads it. */
  readonly list: string
  /** Absolute path of the native program. */
  readonly program: string
  /** When the restore ended, and the newest time in it: nanoseconds since the epoch. */
  readonly restoredNs: string
  readonly newestNs: string
}

/**
 * Inputs that were written after the restore with an old time, that the shim has not touched, and that a
 * cargo may have taken for unchanged. Without those that were written after all that cargo did. No cargo
 * of our own may have run before.
 */
export async function lateInputs(
  { list, program, restoredNs, newestNs }: LateInputsRequest,
  ports: { readonly files: Files; readonly commands: Commands },
): Promise<readonly string[]> {
  const args = ['late-inputs', list, restoredNs, newestNs]
  const { exitCode, stdout, stderr } = await ports.commands.run(program, args, {
    timeoutMs: LIMIT_MS,
  })
  if (exitCode !== 0) throw new Error(stderr.trim())
  const fields = stdout.split('\0')
  const late = fields.flatMap((path, place) =>
    place % 2 === 0 ? [] : [{ path, changedNs: BigInt(fields[place - 1] ?? '') }],
  )
  if (late.length === 0) return []
  const ended = await endsOfCargo(list, ports.files)
  return late
    .filter(({ changedNs }) => ended?.some((endNs) => changedNs < endNs) !== false)
    .map(({ path }) => path)
}

/**
 * When the last cargo ended, by target folder: what is written later
 * than all of them was in nobody's way. `undefined` when the shim need not have seen the last one.
 */
async function endsOfCargo(list: string, files: Files): Promise<readonly bigint[] | undefined> {
  const entries = ((await files.readText(list)) ?? '').split('\0')
  const notes = entries.flatMap((entry) => (entry.startsWith('<') ? [entry.slice(1)] : []))
  const facts = await Promise.all(notes.map((path) => files.facts(path)))
  // Where target-dir and build-dir differ, one of them has none.
  const present = facts.filter((each) => each !== undefined)
  const folder = dirname(notes[facts.findIndex((each) => each !== undefined)] ?? '')
  if (present.length === 0 || present.some(({ accessedNs }) => accessedNs !== UNREAD_NS)) {
    return undefined
  }
  return (await accessTimesWork(folder, files))
    ? present.map(({ changedNs }) => changedNs)
    : undefined
}
