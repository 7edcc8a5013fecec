import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'

interface StandInRequest {
  /** Where they lie; on PATH. */
  readonly folder: string
  /** `native/sh/stand-in` of this action. */
  readonly script: string
  /** Their names: `sccache`, `ld.mold`. */
  readonly programs: readonly string[]
  /** Absolute path of the lld that rustc brings along. */
  readonly lld: string | undefined
}

/** By this the script knows what is no real program. */
const MARK = '.fast-cargo-stand-ins'

/** Puts a stand-in under each name. What lies there of an earlier job goes. */
export async function placeStandIns(
  { folder, script, programs, lld }: StandInRequest,
  files: Files,
): Promise<void> {
  await files.remove(folder)
  if (programs.length === 0) return
  const text = await files.readText(script)
  if (text === undefined) throw new Error(`${script} is missing`)
  await files.makeFolder(folder)
  await files.writeText(join(folder, MARK), '')
  if (lld !== undefined) {
    await files.makeFolder(join(folder, 'of-rustc'))
    await files.symlink(lld, join(folder, 'of-rustc', 'ld.lld'))
  }
  for (const program of programs) await files.writeText(join(folder, program), text, 0o755)
}
