import { join } from 'node:path'
import { packFiles } from '../../snapshot/archive.ts'
import type { ScenarioName } from '../scenarios.ts'
import type { Setting } from '../settings.ts'
import { type Bench, type BenchmarkPorts, CommandFailed } from './bench.ts'
import { liveStore, startStore } from './sccache-store.ts'

export function usesSccache({ store }: Setting): boolean {
  return store === 'sccache' || store === 'sccache-cold'
}

/** What a setting's filling build leaves: an sccache store, or a packed target folder. */
export function storeOf(
  { name }: Setting,
  { places }: Bench,
): { readonly filled: string; readonly archive: string } {
  const folder = join(places.stores, name.replaceAll(/[^\w.-]/g, '_'))
  return { filled: join(folder, 'sccache'), archive: join(folder, 'target.tar.zst') }
}

/** Each scenario gets the store as the filling build left it: what it adds is the next one's otherwise. */
export async function openSccache(
  setting: Setting,
  scenario: ScenarioName,
  bench: Bench,
  ports: BenchmarkPorts,
) {
  const folder = liveStore(bench.places)
  if (bench.use === 'jobs' || scenario === 'cold') {
    await ports.files.remove(folder)
    const { filled } = storeOf(setting, bench)
    if (setting.store === 'sccache' && (await ports.files.facts(filled)) !== undefined) {
      await ports.files.makeFolder(join(folder, '..'))
      await ports.commands.run('cp', ['-R', filled, folder])
    }
  }
  return startStore(bench, ports)
}

/** The way the snapshot does it, but all of the folder. */
export async function pack(
  archive: string,
  { targetFolder }: Bench,
  ports: BenchmarkPorts,
): Promise<void> {
  await ports.files.makeFolder(join(archive, '..'))
  const entries = await ports.files.tree(targetFolder)
  const request = {
    base: targetFolder,
    entries,
    to: `${archive}.new`,
    compression: 'zstd',
    content: 'usual',
  } as const
  await packFiles(request, ports)
  await ports.files.rename(`${archive}.new`, archive)
}

export async function unpack(
  setting: Setting,
  bench: Bench,
  { commands, files }: BenchmarkPorts,
): Promise<void> {
  await files.makeFolder(bench.targetFolder)
  const { archive } = storeOf(setting, bench)
  const how = ['--use-compress-program', 'zstd -d -T0 --long=27']
  const { exitCode, stderr } = await commands.run('tar', [
    '-xf',
    archive,
    '-C',
    bench.targetFolder,
    ...how,
  ])
  if (exitCode !== 0)
    throw new CommandFailed(`the target folder could not be unpacked: ${stderr.trim()}`)
}
