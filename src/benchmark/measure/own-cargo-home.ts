import { basename, dirname, join } from 'node:path'
import { isBelow } from '../../cargo/paths.ts'
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
  if ((await files.facts(ours)) !== undefined) return
  // Whole or not there: of a package that was half copied cargo takes what is there.
  const made = `${ours}.new`
  await files.remove(made)
  await files.makeFolder(made)
  // Cargo reads ~/.cargo/config.toml for what lies below, and would join arrays with themselves.
  const isAbove = basename(theirs) === '.cargo' && isBelow(ours, dirname(theirs))
  for (const name of LINKED) {
    if (isAbove && name.startsWith('config')) continue
    if ((await files.facts(join(theirs, name))) !== undefined) {
      await files.symlink(join(theirs, name), join(made, name))
    }
  }
  for (const part of ['registry/index', 'registry/cache', 'git/db']) {
    if ((await files.facts(join(theirs, part))) === undefined) continue
    await files.makeFolder(dirname(join(made, part)))
    // Where the file system can, a copy shares its blocks with the original.
    const copy = await commands.run('cp', ['-R', join(theirs, part), join(made, part)])
    if (copy.exitCode !== 0) await files.remove(join(made, part)) // cargo fetches it anew
  }
  await files.rename(made, ours)
}
