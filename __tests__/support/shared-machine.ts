import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after } from 'node:test'
import { cacheBlob } from '../../emulator/cache/cache-service.ts'
import type { CacheEntry } from '../../emulator/cache/find-entry.ts'
import { READ_WRITE } from '../../emulator/rest/repository.ts'
import { git, type JobMachine, type Owner } from './job-machine.ts'

/**
 * One machine for the tests of a file: its first job costs seconds, and is the same for all of them. Each test is
 * given it as `make` left it: the repository, the cache and the services. To be called at the top of the file.
 */
export function sharedMachine<T extends JobMachine>(
  make: (owner: Owner) => Promise<T>,
): () => Promise<T> {
  const ends: (() => unknown)[] = []
  after(async () => {
    for (const end of ends) await end()
  })
  let shared: Promise<{ readonly machine: T; readonly reset: () => void }> | undefined
  return async () => {
    shared ??= make({ after: (end) => ends.push(end) }).then((machine) => ({
      machine,
      reset: resetting(machine),
    }))
    const { machine, reset } = await shared
    reset()
    return machine
  }
}

/** Remembers how a machine is now; the answer makes it so again. */
function resetting({ origin, services, folder }: JobMachine): () => void {
  const commit = git(origin, 'rev-parse', 'HEAD').trim()
  const entries = services.cacheEntries.all()
  const aside = join(folder, 'entries')
  mkdirSync(aside, { recursive: true })
  const blob = ({ id }: CacheEntry): string => services.blobStore.path(cacheBlob(id))
  for (const entry of entries) copyFileSync(blob(entry), join(aside, String(entry.id)))
  return () => {
    git(origin, 'reset', '-q', '--hard', commit)
    git(origin, 'clean', '-fdqx')
    services.faults.clear()
    services.repository.permissions = READ_WRITE
    for (const entry of services.cacheEntries.all()) services.cacheEntries.remove(entry)
    for (const entry of entries) {
      copyFileSync(join(aside, String(entry.id)), blob(entry))
      services.cacheEntries.finish(entry, entry.sizeBytes ?? 0)
    }
  }
}
