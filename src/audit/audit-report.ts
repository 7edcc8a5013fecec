import type { PackageKey } from './project/parse-tree.ts'
import type { Cost } from './seconds.ts'

/** What the audit says of a change. */
export type Verdict =
  /** Nothing in the sources uses what goes, the compiler would see it if it did, and a check passed. */
  | 'safe'
  /** The same without the check. */
  | 'not verified'
  /** Possible, but the program may behave differently. */
  | 'may change behaviour'
  /** Whether it is needed is for a person to judge. */
  | 'needs review'
  /** Without it, the project does not compile. */
  | 'needed'

/** A dependency line as it is and as it would be. */
export interface LineChange {
  /** What a suppression names: `app/tokio`; `workspace/tokio` for a line that members inherit. */
  readonly id: string
  /** Relative to the workspace's root, with `/`. */
  readonly manifest: string
  /** The manifest's text lines that differ, without their ends. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** A change that saves something. */
export interface Finding {
  /** Mostly one; several where each alone would save nothing, because the others ask for the same. */
  readonly lines: readonly LineChange[]
  /** `tokio 1.53.1`. */
  readonly dependency: PackageKey
  readonly change: 'features' | 'remove' | 'move to dev'
  readonly removed: readonly string[]
  /** Why others stay: `rt` -> `src/main.rs:12 tokio::spawn`. */
  readonly kept: readonly { readonly feature: string; readonly because: string }[]
  /** Packages that the project would build no more. */
  readonly dropped: readonly PackageKey[]
  /** Packages that would be built with less in them. */
  readonly reduced: readonly PackageKey[]
  readonly cost: Cost
  readonly verdict: Verdict
  readonly remarks: readonly string[]
  /** What `--verify` measured. */
  readonly check: CheckResult | undefined
}

/** `cargo check` of a copy with the change. Times are milliseconds, one for each round. */
export interface CheckResult {
  readonly passed: boolean
  /** The compiler's first error; '' when it passed. */
  readonly error: string
  readonly beforeMs: readonly number[]
  readonly afterMs: readonly number[]
}

/** A change that would save nothing, and who switches the features on as well. */
export interface NoSaving {
  /** The line, as a suppression names it. */
  readonly id: string
  readonly dependency: PackageKey
  readonly removed: readonly string[]
  readonly switchedOnBy: readonly string[]
}

/** A package that is built in several versions. */
export interface Duplicate {
  readonly name: string
  readonly versions: readonly {
    readonly version: string
    /** The packages that ask for it. */
    readonly askedBy: readonly PackageKey[]
    readonly cost: Cost
  }[]
}

/** What the audit found out. The format is in docs/audit.md. */
export interface AuditReport {
  readonly schema: 1
  /** The saving is largest first. */
  readonly findings: readonly Finding[]
  /** All changes that nobody has to judge, made together. */
  readonly together:
    | { readonly changes: number; readonly dropped: readonly PackageKey[]; readonly cost: Cost }
    | undefined
  readonly noSaving: readonly NoSaving[]
  readonly duplicates: readonly Duplicate[]
  readonly suppressed: readonly { readonly id: string; readonly reason: string }[]
  /** Lines that are not built here, and why not, as a clause. */
  readonly skipped: readonly { readonly dependency: string; readonly reason: string }[]
  /** What could not be looked at, or is not as it should be; a sentence each. */
  readonly notes: readonly string[]
  readonly packages: number
  readonly lines: number
  /** Questions to cargo. */
  readonly questions: number
  /** Questions that time was too short for. */
  readonly left: number
  readonly durationMs: number
}
