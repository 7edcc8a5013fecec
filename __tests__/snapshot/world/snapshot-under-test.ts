/** A cargo command of a job, as the shim records it. */
export interface CargoCommand {
  readonly cwd: string
  readonly args: readonly string[]
}

/** One job of CI: a fresh clone, always at the same path, with no target directory in it. */
export interface CiRun {
  readonly checkout: string
  readonly targetDirs: readonly string[]
  readonly cargoHome: string
  /** For temporary files. */
  readonly temporary: string
  /** The only folder that outlives the job: the cache service. */
  readonly storage: string
  /** What cargo gets as its whole environment; PATH leads to the run's own toolchain. */
  readonly env: Readonly<Record<string, string>>
  /** All cargo commands of the job; at restore time a real job would not know them. */
  readonly commands: readonly CargoCommand[]
}

export type SaveOutcome = 'saved' | 'not saved'

/** Something that carries compiled work from one job to the next. */
export interface SnapshotUnderTest {
  readonly name: string
  /** A snapshot younger than this has its times shifted: the saving machine's clock may have been ahead. */
  readonly shiftsWhenYoungerMs?: number
  /** It knows what units read besides what they declare: what nothing changed of, is not built again. */
  readonly seesReads?: boolean
  /** The environment of the job's own builds; a build in `run.env` must find all of it fresh. */
  envOf?(run: CiRun): Readonly<Record<string, string>>
  /** Our step: the checkout is there, the target directories are not. */
  restore(run: CiRun): Promise<void>
  /** The steps before the next cargo command have done their work. */
  beforeCargo(run: CiRun): Promise<void>
  /** Our post step. */
  save(run: CiRun): Promise<SaveOutcome>
  close?(): void
}
