import type { Files } from '../../runner/ports.ts'
import type { Manifest, PackageFacts, UnitFacts } from '../manifest.ts'
import type { EnvironmentFacts, NewestFile } from './dep-info.ts'
import type { BuiltWorkspace } from './find-workspaces.ts'
import type { InputScope } from './input-book.ts'
import type { ReadUnit } from './read-unit.ts'
import type { TargetSurvey, TargetUnit } from './survey-target.ts'

export type InputFiles = Pick<
  Files,
  'readText' | 'valuesIn' | 'facts' | 'realPath' | 'tree' | 'contents' | 'observe' | 'list'
>

/** Where evidence comes from. */
export interface EvidenceSource {
  /** The folder with what the watcher and the shim wrote down. */
  readonly logs: string
  /** Folders of this action's own, and for temporary files; absolute. */
  readonly own: readonly string[]
  readonly temporary: readonly string[]
  /** What cargo's `[env]` says, by variable. */
  readonly settings: ReadonlyMap<string, string>
  readonly salt: string
  /** Variables as they are in this job. */
  readonly variables: Readonly<Record<string, string>>
}

export interface InputRequest {
  readonly targets: readonly {
    readonly survey: TargetSurvey
    readonly kept: readonly TargetUnit[]
  }[]
  readonly workspaces: readonly BuiltWorkspace[]
  readonly packages: readonly PackageFacts[]
  /** The job's cargo commands. */
  readonly commands: readonly { readonly args: readonly string[] }[]
  readonly scope: InputScope
  readonly evidence: EvidenceSource
  /** Of the snapshot that this job started from: what was not built again has its evidence there. */
  readonly restored: Manifest | undefined
}

export interface MarkedUnit {
  /** Absolute. */
  readonly folder: string
  readonly unit: TargetUnit
  readonly survey: TargetSurvey
}

export interface SurveyedUnit extends MarkedUnit, Pick<ReadUnit, 'sets' | 'printed'> {
  readonly watchesPackage: boolean
  readonly newest?: NewestFile | undefined
  readonly environment: EnvironmentFacts
  readonly inputs: readonly number[]
  readonly reads: readonly number[]
  readonly outputs: UnitFacts['outputs']
  /** Of the checkout's own packages, a vendored one, or neither. */
  readonly origin: 'local' | 'vendored' | 'fixed'
}

export type IsReader = (unit: MarkedUnit & Partial<Pick<SurveyedUnit, 'origin'>>) => boolean
