import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toolchainPrograms } from './cargo.ts'
import { copyFolder } from './commands.ts'
import type { Saved } from './expected.ts'
import type { KnownTimes } from './machine.ts'
import { createRepository, type Repository } from './repository.ts'
import type { SnapshotUnderTest } from './snapshot-under-test.ts'
import type { Committed } from './state.ts'
import { type Workspace, workspaces } from './workspaces.ts'

const OTHER_TOOLCHAIN = 'nightly'

/** A folder in which the cases of one workspace are played one after the other, always at the same paths. */
export interface Lane {
  readonly workspace: Workspace
  readonly driver: SnapshotUnderTest
  readonly repository: Repository
  readonly places: Places
  /** Behaviour of clean builds by what they were built from: cases share it. */
  readonly clean: Map<string, readonly string[]>
  readonly otherToolchain: string | undefined
  /** Variables of every cargo command. */
  readonly env: Readonly<Record<string, string>>
  /** The folder of a toolchain's programs. */
  programs(toolchain: string | undefined): string
  close(): Promise<void>
}

export interface Places {
  readonly top: string
  readonly checkout: string
  readonly undisturbed: string
  readonly storage: string
  readonly temporary: string
  readonly cargoHome: string
  /** What all cases start from: a copy of the storage and of the undisturbed checkout after the first run. */
  readonly base: string
}

/** What has happened in a lane so far. */
export interface History {
  readonly past: readonly Committed[]
  readonly saved: Saved | undefined
  readonly times: KnownTimes
}

/** How cargo lays out a target folder: as stable cargo of this machine, or as cargo 1.100 and its nightly. */
export type Layout = 'usual' | 'a folder for each unit'

const NEW_LAYOUT = { CARGO_UNSTABLE_BUILD_DIR_NEW_LAYOUT: 'true' }

export async function openLane(
  name: string,
  driver: SnapshotUnderTest,
  layout: Layout = 'usual',
): Promise<Lane> {
  const workspace = workspaces().find((candidate) => candidate.name === name)
  if (workspace === undefined) throw new Error(`There is no workspace "${name}"`)
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'fast-cargo-world-')))
  const places = {
    top,
    checkout: join(top, 'ci/checkout'),
    undisturbed: join(top, 'undisturbed/checkout'),
    storage: join(top, 'storage'),
    temporary: join(top, 'tmp'),
    cargoHome: join(top, 'cargo-home'),
    base: join(top, 'base'),
  }
  for (const folder of [places.storage, places.base, join(top, 'ci'), join(top, 'undisturbed')]) {
    mkdirSync(folder, { recursive: true })
  }
  const isNew = layout !== 'usual'
  const usual = toolchainPrograms(isNew ? OTHER_TOOLCHAIN : undefined)
  if (usual === undefined) throw new Error('There is no rustc on PATH')
  const other = isNew ? undefined : toolchainPrograms(OTHER_TOOLCHAIN)
  return {
    workspace,
    driver,
    repository: await createRepository(top, workspace.submodule),
    places,
    clean: new Map(),
    otherToolchain: other === undefined ? undefined : OTHER_TOOLCHAIN,
    env: isNew ? NEW_LAYOUT : {},
    programs: (toolchain) => (toolchain === undefined ? usual : (other ?? usual)),
    close: async () => {
      driver.close?.()
      await rm(top, { recursive: true, force: true })
    },
  }
}

/** Keeps what the first run left behind, for every case to start from. */
export async function keepBase({ places }: Lane): Promise<void> {
  await copyFolder(places.storage, join(places.base, 'storage'))
  await copyFolder(join(places.undisturbed, '..'), join(places.base, 'undisturbed'))
}

export async function returnToBase({ places }: Lane): Promise<void> {
  await copyFolder(join(places.base, 'storage'), places.storage)
  await copyFolder(join(places.base, 'undisturbed'), join(places.undisturbed, '..'))
}
