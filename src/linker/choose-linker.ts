import { linkerOption, type TheirLinker } from '../cargo/plan/their-linker.ts'
import type { Found } from '../cargo/read/config.ts'
import type { Toolchain } from '../cargo/read/toolchain.ts'
import { InputError } from '../runner/errors.ts'
import type { JobContext } from '../runner/github-ports.ts'
import { reasonOfTheirs } from './their-reason.ts'

export type LinkerChoice = 'auto' | 'mold' | 'wild' | 'lld' | 'default'

/** A linker to be had before the build; mold is installed, the others must be on the machine. */
type WantedLinker =
  | { readonly tool: 'mold'; readonly minimum: string }
  | { readonly tool: 'lld' | 'wild'; readonly path: string }

export interface LinkerPlan {
  readonly wanted: WantedLinker | undefined
  /** Whether cargo is told to link through our driver. */
  readonly writeKey: boolean
  /** What the project names itself, and keeps. */
  readonly theirs: Found | undefined
  /** What links when `wanted` cannot be had. */
  readonly otherwise: string
  /** The user named the linker: what is wanted must then be had. */
  readonly byName: boolean
  /** Why, as a sentence without its full stop. */
  readonly reason: string
}

export interface LinkerRequest {
  readonly choice: LinkerChoice
  /** The job may compile something. */
  readonly mayBuild: boolean
  /** `undefined` when there is no Rust yet. */
  readonly toolchain: Pick<Toolchain, 'host' | 'rustcVersion' | 'bundledLld'> | undefined
  readonly platform: Pick<JobContext, 'os' | 'arch'>
  readonly theirs: TheirLinker
  /** Absolute paths of what is on PATH: `ld.lld` or `lld`, and `wild`. */
  readonly onPath: { readonly lld?: string; readonly wild?: string }
}

/** The oldest mold that is faster than the lld of rustc. */
const FASTER_THAN_LLD = '3.0.0'
export const ANY_MOLD = '1.0.0'

const LEAVE_ALONE = { wanted: undefined, writeKey: false, theirs: undefined, byName: false }

/** Decides who links. Throws `InputError` for a linker that is asked for by name and cannot be. */
export function chooseLinker(request: LinkerRequest): LinkerPlan {
  const { choice, theirs } = request
  if (choice === 'default') {
    const reason = 'the input linker says default'
    return { ...LEAVE_ALONE, otherwise: nameOf(theirs) ?? 'default', reason }
  }
  if (choice === 'auto' && !request.mayBuild) {
    const reason = 'the steps of this job compile nothing'
    return { ...LEAVE_ALONE, otherwise: 'default', reason }
  }
  if (theirs.driver !== undefined || theirs.fuseLd !== undefined) return keepTheirs(request)
  if (choice === 'auto') return chooseItself(request)
  if (request.platform.os !== 'linux') {
    throw new InputError(
      `Input "linker" is "${choice}", which fast-cargo sets up on Linux only; this is ${request.platform.os}. Use "auto" or "default".`,
    )
  }
  return chooseByName(choice, request)
}

/** The triple that the job builds for; a guess from the machine while there is no Rust. */
export function hostTriple(
  toolchain: Pick<Toolchain, 'host'> | undefined,
  { os, arch }: LinkerRequest['platform'],
): string {
  const cpu = arch === 'arm64' ? 'aarch64' : 'x86_64'
  const system = { linux: 'unknown-linux-gnu', macos: 'apple-darwin', windows: 'pc-windows-msvc' }
  return toolchain?.host ?? `${cpu}-${system[os]}`
}

function chooseItself({ toolchain, platform }: LinkerRequest): LinkerPlan {
  const triple = hostTriple(toolchain, platform)
  if (!/^(x86_64|aarch64)-unknown-linux-gnu$/.test(triple)) {
    return { ...LEAVE_ALONE, otherwise: 'default', reason: `${triple} keeps rustc's own linker` }
  }
  const plan = { writeKey: true, theirs: undefined, byName: false }
  const mayHaveLld = toolchain?.bundledLld ?? triple.startsWith('x86_64')
  if (mayHaveLld) {
    const reason = `mold ${FASTER_THAN_LLD} links faster than the lld of rustc`
    return { ...plan, wanted: mold(FASTER_THAN_LLD), otherwise: 'lld', reason }
  }
  const subject = toolchain === undefined ? triple : `rustc ${toolchain.rustcVersion} for ${triple}`
  const reason = `${subject} would link with GNU ld, and any mold is faster`
  return { ...plan, wanted: mold(ANY_MOLD), otherwise: 'default', reason }
}

function mold(minimum: string): WantedLinker {
  return { tool: 'mold', minimum }
}

function chooseByName(choice: 'mold' | 'wild' | 'lld', request: LinkerRequest): LinkerPlan {
  const reason = `the input linker says ${choice}`
  const plan = { writeKey: true, theirs: undefined, byName: true, otherwise: 'default', reason }
  if (choice === 'mold') return { ...plan, wanted: mold(ANY_MOLD) }
  if (choice === 'lld' && request.toolchain?.bundledLld) {
    const itsOwn = `${reason}, and rustc ${request.toolchain.rustcVersion} brings it`
    return { ...plan, wanted: undefined, writeKey: false, otherwise: 'lld', reason: itsOwn }
  }
  const path = request.onPath[choice]
  if (path !== undefined) return { ...plan, wanted: { tool: choice, path } }
  throw new InputError(
    `Input "linker" is "${choice}", but there is no ${choice === 'lld' ? 'ld.lld or lld' : choice} on PATH. Install it in a step before this one, or use "auto".`,
  )
}

function keepTheirs({ choice, theirs }: LinkerRequest): LinkerPlan {
  const named = nameOf(theirs)
  if (choice !== 'auto' && choice !== named) {
    throw new InputError(
      `Input "linker" is "${choice}", but ${reasonOfTheirs(theirs)}. Remove that from the project, or use "auto".`,
    )
  }
  return {
    wanted: named === 'mold' ? mold(ANY_MOLD) : undefined,
    writeKey: false,
    theirs: theirs.driver ?? (theirs.fuseLd && flagOf(theirs.fuseLd)),
    otherwise: named ?? 'default',
    byName: choice !== 'auto',
    reason: reasonOfTheirs(theirs),
  }
}

function flagOf(fuseLd: NonNullable<TheirLinker['fuseLd']>): Found {
  return { value: linkerOption(fuseLd), from: fuseLd.from }
}

/** The linker that a project's own settings come to, where they say it. */
function nameOf({ fuseLd }: TheirLinker): string | undefined {
  return fuseLd === undefined ? undefined : String(fuseLd.value).replace(/^.*[/\\]/, '')
}
