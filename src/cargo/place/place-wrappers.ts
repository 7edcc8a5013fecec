import { join } from 'node:path'
import type { JobContext } from '../../runner/github-ports.ts'
import type { Files } from '../../runner/ports.ts'
import { WATCHER_LIBRARY } from './watcher-build.ts'
import { settingsText, type WrapperSettings } from './wrapper-settings.ts'

interface WrapperRequest {
  /** The folder of the wrappers. */
  readonly home: string
  readonly os: JobContext['os']
  /** Absolute path of the native program; without it the scripts are taken. */
  readonly program: string | undefined
  /** `native/sh/` of this action. */
  readonly scripts: string
  readonly settings: WrapperSettings
  /** Absolute path of the linker; `undefined`: rustc's own choice. */
  readonly linker: string | undefined
}

/** Absolute paths for PATH and for cargo's config; the same whatever they do today. */
export interface Wrappers {
  readonly shimFolder: string
  readonly launcher: string
  readonly driver: string
}

export function wrappersIn(home: string, os: JobContext['os']): Wrappers {
  const suffix = os === 'windows' ? '.exe' : ''
  return {
    shimFolder: join(home, 'bin'),
    launcher: join(home, `rustc-wrapper${suffix}`),
    driver: join(home, `cc${suffix}`),
  }
}

/**
 * Fills the folder of the wrappers. Each file is renamed into its place, so that a cargo that runs
 * meanwhile finds the old one or the new one. Throws on Windows without a native program.
 */
export async function placeWrappers(request: WrapperRequest, files: Files): Promise<Wrappers> {
  const { home, os, program, scripts, settings } = request
  if (program === undefined && os === 'windows') {
    throw new Error('there is no native program, and Windows starts no shell scripts')
  }
  const suffix = os === 'windows' ? '.exe' : ''
  await placeSettings(home, settings, files)
  for (const [name, folder] of ROLES) {
    const target = join(home, folder, name + suffix)
    await files.makeFolder(join(home, folder))
    const source = program ?? join(scripts, name)
    if (await isSame(source, target, files)) continue
    await replace(target, (path) => copyProgram(source, path, program !== undefined, files), files)
  }
  await linkLinker(join(home, 'ld'), request.linker, files)
  return wrappersIn(home, os)
}

/** What the wrappers in `home` do from now on. */
export async function placeSettings(
  home: string,
  settings: WrapperSettings,
  files: Files,
): Promise<void> {
  const library = settings.watch?.library
  const target = join(home, WATCHER_LIBRARY)
  if (library !== undefined && !(await isSame(library, target, files))) {
    await files.makeFolder(home)
    await replace(target, (path) => files.copy(library, path), files)
  }
  const text = settingsText(settings, home)
  await replace(join(home, 'settings'), (path) => files.writeText(path, text), files)
}

/** Role -> the folder in home. */
const ROLES: readonly (readonly [string, string])[] = [
  ['cargo', 'bin'],
  ['rustc-wrapper', ''],
  ['cc', ''],
]

/** The names that a C compiler looks for in the folder that `-B` names. */
const LINKER_NAMES = ['ld', 'ld.lld', 'ld.mold']

async function linkLinker(folder: string, linker: string | undefined, files: Files): Promise<void> {
  await files.makeFolder(folder)
  for (const name of LINKER_NAMES) {
    const path = join(folder, name)
    if (linker === undefined) await files.remove(path)
    else await replace(path, (fresh) => files.symlink(linker, fresh), files)
  }
}

/** Windows does not replace a program that runs: one that is right already stays. */
async function isSame(source: string, target: string, files: Files): Promise<boolean> {
  if ((await files.facts(target))?.kind !== 'file') return false
  return (await files.sha256(source)) === (await files.sha256(target))
}

async function copyProgram(
  source: string,
  path: string,
  native: boolean,
  files: Files,
): Promise<void> {
  if (native) return files.copy(source, path)
  // A checkout or an archive may have lost the scripts' mode.
  return files.writeText(path, (await files.readText(source)) ?? '', 0o755)
}

async function replace(
  path: string,
  write: (fresh: string) => Promise<void>,
  files: Pick<Files, 'rename'>,
): Promise<void> {
  await write(`${path}.new`)
  await files.rename(`${path}.new`, path)
}
