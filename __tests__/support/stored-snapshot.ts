import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheBlob } from '../../emulator/cache/cache-service.ts'
import type { JobMachine } from './job-machine.ts'

/** Where a snapshot lies on the machine between its download and its place, as after its last save. */
export function snapshotFolder({ temp }: JobMachine): string {
  return join(temp, 'fast-cargo/snapshot')
}

/**
 * Changes the newest snapshot in the cache service: what travels is whole, what is inside is not what was
 * saved. The answer brings the saved one back.
 */
export function changeStored(
  machine: JobMachine,
  change: (folder: string) => void,
): Promise<() => void> {
  return packAnew(machine, change, [])
}

/** Adds to that snapshot's entry what does not belong into it: paths as tar takes them, from the runner's folder. */
export function addToStored(machine: JobMachine, paths: readonly string[]): Promise<() => void> {
  return packAnew(machine, () => undefined, paths)
}

async function packAnew(
  machine: JobMachine,
  change: (folder: string) => void,
  paths: readonly string[],
): Promise<() => void> {
  const { cacheEntries, blobStore } = machine.services
  const entry = cacheEntries.all().findLast(({ key }) => key.includes('-snapshot-'))
  if (entry === undefined) throw new Error('There is no snapshot in the cache')
  const blob = blobStore.path(cacheBlob(entry.id))
  const saved = readFileSync(blob)
  const tar = (...args: string[]): string =>
    execFileSync('tar', ['-C', machine.temp, '-P', ...args], { encoding: 'utf8' })
  const [top = ''] = tar('-tf', blob).split('\n')
  tar('-xf', blob)
  change(snapshotFolder(machine))
  tar('--posix', '--use-compress-program', 'zstd', '-cf', blob, top, ...paths)
  cacheEntries.finish(entry, readFileSync(blob).length)
  return () => {
    writeFileSync(blob, saved)
    cacheEntries.finish(entry, saved.length)
  }
}
