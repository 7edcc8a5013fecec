import { dirname, join } from 'node:path'
import type { Commands, Files } from '../../runner/ports.ts'

/** Links lead to the user's own: settings, and credentials of registries while packages are fetched. */
const LINKED = ['config.toml', 'config', 'credentials.toml', 'credentials', 'bin']

interface HomeRequest {
  /** The user's CARGO_HOME. */
  readonly theirs: string
  readonly ours: string
}

/**
 * A CARGO_HOME of the benchmark's own, with what the user's has downloaded: copied, not linked, since
 * cargo writes there.
 */
export async function makeCargoHome(
  { theirs, ours }: HomeRequest,
  { files, commands }: { readonly files: Files; readonly commands: Commands },
): Promise<void> {
  if ((await files.facts(join(ours, 'registry'))) !== undefined) return
  await files.makeFolder(ours)
  // Cargo reads ~/.cargo/config.toml for what lies below, and would join arrays with themselves.
  const isAbove = `${ours}/`.startsWith(`${dirname(theirs)}/`)
  for (const name of LINKED) {
    if (isAbove && name.startsWith('config')) continue
    if ((await files.facts(join(theirs, name))) !== undefined) {
      await files.symlink(join(theirs, name), join(ours, name))
    }
  }
  for (const part of ['registry/index', 'registry/cache', 'git/db']) {
    if ((await files.facts(join(theirs, part))) === undefined) continue
    await files.makeFolder(dirname(join(ours, part)))
    // Where the file system can, a copy shares its blocks with the original.
    const copy = await commands.run('cp', ['-R', join(theirs, part), join(ours, part)])
    if (copy.exitCode !== 0) await files.remove(join(ours, part)) // cargo fetches it anew
  }
}
