import { basename, join } from 'node:path'
import type { Files } from '../runner/ports.ts'

/** What was compiled of ours, for later runs of the job: they travel in a folder of that name. */
export interface NativePrograms {
  readonly name: string
  /** Absolute paths, with what main compiled. */
  readonly programs: readonly { readonly path: string; readonly sha256: string }[]
}

/** What a later step of the job put in the place of one does not travel. */
export async function keepNative(
  { name, programs }: NativePrograms,
  folder: string,
  files: Pick<Files, 'facts' | 'sha256' | 'copy' | 'makeFolder'>,
): Promise<void> {
  const into = join(folder, name)
  await files.makeFolder(into)
  for (const { path, sha256 } of programs) {
    const isThere = (await files.facts(path))?.kind === 'file'
    if (isThere && (await files.sha256(path)) === sha256) {
      await files.copy(path, join(into, basename(path)))
    }
  }
}

/** What came of an earlier run. */
export async function removeNative(
  folder: string,
  files: Pick<Files, 'list' | 'remove'>,
): Promise<void> {
  const names = (await files.list(folder)).filter((name) => name.startsWith('native-'))
  for (const name of names) await files.remove(join(folder, name))
}
