import { join } from 'node:path'
import type { Commands, Files } from '../../runner/ports.ts'
import { type LeftOut, partsWith, sessionsOf } from '../judge/leave-out.ts'
import type { Manifest } from '../manifest.ts'
import { stagingInside } from './placements.ts'

const LIMIT_MS = 300_000

/** Target folders with incremental data that was not unpacked and may be wanted again. */
export function targetsHeldBack(
  { targets }: Pick<Manifest, 'targets'>,
  leftOut: LeftOut,
): Manifest['targets'] {
  return targets.filter(({ folder }) => sessionsOf(folder, leftOut.sessions, targets).length > 0)
}

interface HeldBack {
  readonly manifest: Pick<Manifest, 'targets' | 'compression'>
  readonly leftOut: LeftOut
  /** Absolute path of the folder with the archives. */
  readonly folder: string
}

/**
 * What the native program needs to unpack it after all, fields that each end in NUL: the program that
 * unpacks; then of each target folder its path (after a `>`), where to unpack it (after a `<`), the archives
 * (each after an `@`), what must be unpacked for it (each after a `+`), and what is wanted, relative to the
 * target folder.
 */
export function heldBackList({ manifest, leftOut, folder }: HeldBack): string {
  const fields = targetsHeldBack(manifest, leftOut).flatMap((target) => {
    const sessions = sessionsOf(target.folder, leftOut.sessions, manifest.targets)
    const isHeldBack = (path: string): boolean => sessions.some((each) => each.folder === path)
    return [
      `>${target.folder}`,
      `<${stagingInside(target.folder)}`,
      ...partsWith(target.parts, isHeldBack).map(({ file }) => `@${join(folder, file)}`),
      ...sessions.flatMap((session) => [
        ...session.linkedTo.map((path) => `+${path}`),
        session.folder,
      ]),
    ]
  })
  return [manifest.compression, ...fields].map((field) => `${field}\0`).join('')
}

/**
 * Unpacks it now. Says whether there was something: the cargo shim may have done it, when a later step
 * wrote a source. `list` is the file with the list, `program` the native program; both absolute.
 */
export async function bringBack(
  { list, program }: { readonly list: string; readonly program: string },
  { files, commands }: { readonly files: Pick<Files, 'facts'>; readonly commands: Commands },
): Promise<boolean> {
  if ((await files.facts(list)) === undefined) return false
  const result = await commands.run(program, ['bring-back', list], { timeoutMs: LIMIT_MS })
  if (result.exitCode !== 0)
    throw new Error(`incremental data cannot be unpacked: ${result.stderr}`)
  return true
}
