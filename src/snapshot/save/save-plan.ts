import type { Commands, Files, TreeEntry } from '../../runner/ports.ts'
import type { CargoCommandRecord } from '../../timing/command-record.ts'
import type { ShimCommand } from '../../timing/shim-records.ts'
import type { LayerPiece, Manifest } from '../manifest.ts'
import type { Plain } from '../survey/secret-variables.ts'
import type { InputSurvey } from '../survey/survey-inputs.ts'
import type { SourceSurvey } from '../survey/survey-sources.ts'
import type { TargetSurvey, TargetUnit } from '../survey/survey-target.ts'
import type { EvidenceSource } from '../survey/survey-types.ts'
import type { TargetFolders } from '../survey/target-folders.ts'
import type { UnitSession } from './choose-files.ts'
import type { RestoredState } from './choose-units.ts'
import type { SaveSum } from './pays.ts'
import type { SecretUnit } from './secret-units.ts'

export interface SaveRequest {
  readonly cwd: string
  readonly workspace: string
  readonly cargoHome: string
  readonly built: readonly ShimCommand[]
  /** The same commands with cargo's times. */
  readonly timed: readonly CargoCommandRecord[]
  readonly restored: RestoredState | undefined
  /** When the job began, in milliseconds since the epoch: what is older in its target folders was not made by it. */
  readonly startedMs: number
  readonly earlierSeconds: SaveSum['earlierSeconds']
  readonly isFirst: SaveSum['isFirst']
  /** Where what the units read is written down. */
  readonly evidence: EvidenceSource
  /** What the keys of this cell's layers begin with. */
  readonly layerPrefix: string
  readonly plain: Plain
}

export interface SavePorts {
  readonly files: Files
  readonly commands: Commands
}

export interface ChosenTarget {
  readonly survey: TargetSurvey
  readonly kept: readonly TargetUnit[]
  readonly sessions: readonly UnitSession[]
  readonly files: readonly TreeEntry[]
  /** Of them, what cargo knows nothing of: build scripts left it. */
  readonly beside: readonly TreeEntry[]
}

/** All that a snapshot of this job would be made of. */
export interface SavePlan {
  readonly targets: readonly ChosenTarget[]
  readonly places: TargetFolders
  readonly registry: readonly TreeEntry[]
  /** What of both lies in an entry of its own, and whether the restored snapshot's is the same. */
  readonly layer: ChosenLayer | undefined
  readonly sources: SourceSurvey
  readonly inputs: InputSurvey
  /** As the manifest's. */
  readonly untracked: string | undefined
  readonly salt: string
  readonly packages: Manifest['packages']
  readonly compileMs: Readonly<Record<string, number>>
  readonly builtIn: Readonly<Record<string, number>>
  /** Crates whose incremental data travels, and those whose does not pay, with its bytes. */
  readonly moved: readonly UnitSession[]
  readonly left: readonly UnitSession[]
  /** What stays behind, for it may hold a secret of the job. */
  readonly secret: readonly SecretUnit[]
  /** What saving costs and what it brings, a clause. */
  readonly sum: string
  readonly builtSeconds: number
}

/** What of a snapshot lies in an entry of its own. */
export interface ChosenLayer {
  readonly entries: ReadonlySet<TreeEntry>
  /** Two layers with the same one hold the same. */
  readonly digest: string
  /** All that its entry holds, superseded pieces too. */
  readonly pieces: readonly LayerPiece[]
  /** It is the one that the job has restored: nothing of it is to be saved. */
  readonly isThere: boolean
}
