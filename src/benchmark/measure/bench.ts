import type { Job } from '../../runner/github-ports.ts'
import type { Clock, Commands, Files } from '../../runner/ports.ts'
import type { Use } from '../records.ts'
import type { EditSources } from './edits.ts'
import type { BenchmarkPlaces } from './places.ts'
import type { ToolsHere } from './tools-here.ts'

export interface BenchmarkPorts {
  readonly files: Files
  readonly commands: Commands
  readonly clock: Clock
  readonly job: Pick<Job, 'allEnv'>
}

/** What all visits of a benchmark share. */
export interface Bench {
  readonly places: BenchmarkPlaces
  readonly tools: ToolsHere
  readonly use: Use
  readonly commands: Readonly<Record<'build' | 'tests' | 'check', string>>
  readonly targetFolder: string
  readonly edits: EditSources
  /** What a command may take at most. */
  readonly limitMs?: number
  /** Laid over the environment for every command. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A command of the user's that did not succeed: the setting is to blame, not the benchmark. */
export class CommandFailed extends Error {}
