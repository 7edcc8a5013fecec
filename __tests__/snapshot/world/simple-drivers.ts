import { existsSync } from 'node:fs'
import { lutimes, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { copyFolder } from './commands.ts'
import { refreshIndex } from './repository.ts'
import type { CiRun, SnapshotUnderTest } from './snapshot-under-test.ts'
import { everythingIn } from './times.ts'

/** Carries nothing over: always right, always slow. */
export const nothing: SnapshotUnderTest = {
  name: 'nothing',
  // Nothing is ever built on top of this: incremental data would only take time.
  envOf: ({ env }) => ({ ...env, CARGO_INCREMENTAL: '0' }),
  restore: async () => undefined,
  beforeCargo: async () => undefined,
  save: async () => 'not saved',
}

const LONG_AGO = new Date('2001-01-01T00:00:00Z')

/** Brings target directories back as they were, and makes every source old: wrong after any change. */
export const naive: SnapshotUnderTest = {
  name: 'naive',
  async restore({ checkout, targetDirs, storage }) {
    if (!existsSync(join(storage, '0'))) return
    const paths = await everythingIn(dirname(checkout))
    for (const path of paths) await lutimes(path, LONG_AGO, LONG_AGO)
    await refreshIndex(checkout)
    await lutimes(join(checkout, '.git/index'), LONG_AGO, LONG_AGO)
    for (const [index, folder] of targetDirs.entries())
      await copyFolder(join(storage, `${index}`), folder)
  },
  beforeCargo: async () => undefined,
  async save({ targetDirs, storage }: CiRun) {
    await rm(storage, { recursive: true, force: true })
    await mkdir(storage, { recursive: true })
    for (const [index, folder] of targetDirs.entries())
      await copyFolder(folder, join(storage, `${index}`))
    return 'saved'
  },
}
