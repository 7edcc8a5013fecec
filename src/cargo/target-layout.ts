import { join } from 'node:path'
import type { Files } from '../runner/ports.ts'

/**
 * Where cargo keeps a unit in a target folder. Up to 1.99 what units are made of lies side by side, told
 * apart by the hash in its name; since 1.100 each unit has a folder of its own:
 * - `debug/.fingerprint/serde-0123456789abcdef`, `debug/deps/libserde-0123456789abcdef.rlib`;
 * - `debug/build/serde/0123456789abcdef/fingerprint`, and `out` and `run` beside it.
 */
export interface UnitPlace {
  /** Folder of the profile, relative to the target folder: `debug`, `aarch64-unknown-linux-gnu/debug`. */
  readonly profile: string
  readonly package: string
  readonly hash: string
  /** Folder of its own, where it has one: `debug/build/serde/0123456789abcdef`. */
  readonly own: string | undefined
}

const SHARED = /^(?:(.*?)\/)?\.fingerprint\/([^/]+)-([0-9a-f]{16})$/
const OWN = /^((?:(.*?)\/)?build\/([^/]+)\/([0-9a-f]{16}))\/fingerprint$/
const INSIDE_OWN = /^((?:.*?\/)?build\/[^/]+\/([0-9a-f]{16}))\//
const OUT_DIR = /^(?:.*?\/)?build\/[^/]+(?:\/[0-9a-f]{16})?\/out(?:\/|$)/
const HASH = /^[0-9a-f]{16}$/
const IN_NAME = /-([0-9a-f]{16})(?:\.|$)/
const OUTPUT = /^(?:lib)?(.+?)(?:-([0-9a-f]{16}))?\.([a-z]+)$/
const OF_OUTPUTS = /^(.*)[/\\](?:deps|examples|build[/\\][^/\\]+(?:[/\\][0-9a-f]{16}[/\\]out)?)$/

/** Of the folder that holds a unit's fingerprint; `undefined` for any other. */
export function placeOfUnit(fingerprint: string): UnitPlace | undefined {
  const shared = SHARED.exec(fingerprint)
  if (shared !== null) {
    const [, profile = '', name = '', hash = ''] = shared
    return { profile, package: name, hash, own: undefined }
  }
  const [, own, profile = '', name = '', hash = ''] = OWN.exec(fingerprint) ?? []
  return own === undefined ? undefined : { profile, package: name, hash, own }
}

/** The folder of the fingerprint that a file is part of. */
export function fingerprintOf(path: string): string | undefined {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  return placeOfUnit(folder) === undefined ? undefined : folder
}

/** The folder of the unit's own that a path lies in. */
export function ownFolderOf(
  path: string,
): { readonly folder: string; readonly hash: string } | undefined {
  const [, folder, hash = ''] = INSIDE_OWN.exec(path) ?? []
  return folder === undefined ? undefined : { folder, hash }
}

/** Whether a path may be what rustc made of a library or a binary, or its list of sources. */
export function isCompiled(path: string): boolean {
  return /\/(?:deps|examples|build\/[^/]+)\/[^/]+$/.test(path) || isOwnOutput(path)
}

function isOwnOutput(path: string): boolean {
  const own = ownFolderOf(path)
  return own !== undefined && /^\/out\/[^/]+$/.test(path.slice(own.folder.length))
}

/** Whether a path is a folder that build scripts write to (OUT_DIR), or lies in one. */
export function isInOutDir(path: string): boolean {
  return OUT_DIR.test(path)
}

/** The package whose build script has a file in its OUT_DIR, where units lie side by side. */
export function writerOf(path: string): string | undefined {
  return /\/build\/([^/]+)-[0-9a-f]{16}\/out\//.exec(path)?.[1]
}

/** The unit's hash in the name of something that lies beside others: `serde-0123456789abcdef`. */
export function hashInName(name: string): string | undefined {
  return IN_NAME.exec(name)?.[1]
}

/** The folder of a crate's incremental data that a path is, or lies in; its crate by rustc's name. */
export function incrementalOf(
  path: string,
): { readonly folder: string; readonly profile: string; readonly crate: string } | undefined {
  const [folder, profile = '', crate = ''] =
    /^(.*?)\/incremental\/([^/]+)-[^-/]+(?=\/|$)/.exec(path) ?? []
  return folder === undefined ? undefined : { folder, profile, crate }
}

interface OutputName {
  readonly crate: string
  /** Where a unit has a folder of its own, programs have no hash in their names. */
  readonly hash: string | undefined
  readonly extension: string
}

/** `libserde_json-0123456789abcdef.rlib`; a program is found by its list of sources, `app.d`. */
export function outputName(name: string): OutputName | undefined {
  const [, crate, hash, extension = ''] = OUTPUT.exec(name) ?? []
  return crate === undefined ? undefined : { crate, hash, extension }
}

/** Where `cargo doc` writes the pages of a profile's crates: beside its folder. */
export function docFolderOf(profile: string): string {
  return besides(profile, 'doc')
}

/** What tests find in CARGO_TARGET_TMPDIR. Cargo makes it when it compiles one, and not for one that is fresh. */
export function temporaryFolderOf(profile: string): string {
  return besides(profile, 'tmp')
}

function besides(profile: string, name: string): string {
  const triple = /^(.*)\/[^/]+$/.exec(profile)?.[1]
  return triple === undefined ? name : `${triple}/${name}`
}

/** The profile's folder, of the folder that rustc's outputs lie in. */
export function profileOfOutputs(folder: string): string | undefined {
  return OF_OUTPUTS.exec(folder)?.[1]
}

/** The folders that units of a profile have of their own; none where all lie side by side. */
export async function ownFolders(
  profile: string,
  files: Pick<Files, 'list'>,
): Promise<readonly string[]> {
  const build = join(profile, 'build')
  const found: string[] = []
  for (const name of await files.list(build)) {
    const units = await files.list(join(build, name))
    found.push(...units.filter((unit) => HASH.test(unit)).map((unit) => join(build, name, unit)))
  }
  return found
}
