import type { JobContext } from '../runner/github-ports.ts'
import type { Runner } from '../runner/ports.ts'
import type { CatalogEntry } from './catalog.ts'

/** clang is for projects that name it as their linker: never downloaded, only asked of the system. */
export type Tool = 'sccache' | 'mold' | 'clang'
export type InstallSource = 'path' | 'cache' | 'release' | 'pypi' | 'system' | 'cargo'
export type Platform = Pick<JobContext, 'os' | 'arch'>

/** Milliseconds that the sources may cost. */
export interface InstallLimits {
  /** Until a server's first answer, retries included, and between any two pieces of its data. */
  readonly silenceMs: number
  readonly downloadMs: number
  /** All steps of a package manager together. */
  readonly systemMs: number
  readonly cargoMs: number
}

/** What a source needs to know. */
export interface Search {
  readonly tool: Tool
  /** `auto` or the exact version that the user asked for. */
  readonly version: string
  /** The oldest version that will do for `auto`. */
  readonly minimum: string
  readonly platform: Platform
  /** Stands for https://github.com; no slash at its end. */
  readonly mirror: string | undefined
  readonly pinned: CatalogEntry
  readonly limits: InstallLimits
}

/** `passed`: this source has no such tool; the reason is a clause without a full stop. */
export type SourceOutcome =
  | {
      readonly kind: 'found'
      readonly version: string
      /** Absolute path of the program. */
      readonly binary: string
      /** Of the archive it came in; `undefined` where somebody else vouches for it. */
      readonly sha256: string | undefined
    }
  | { readonly kind: 'passed'; readonly reason: string }

export type ToolPorts = Pick<
  Runner,
  'commands' | 'downloads' | 'toolCache' | 'files' | 'log' | 'job' | 'clock'
>

export function passed(reason: string): SourceOutcome {
  return { kind: 'passed', reason }
}

/** The tool's file name. */
export function programName({ tool, platform }: Pick<Search, 'tool' | 'platform'>): string {
  return platform.os === 'windows' ? `${tool}.exe` : tool
}
