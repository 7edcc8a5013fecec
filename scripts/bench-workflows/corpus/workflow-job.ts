import type { Step } from '../../../emulator/job/options.ts'
import type { Kind } from './kinds.ts'

/** A project whose workflow files the corpus is taken from. */
export interface Project {
  /** `owner/name` on GitHub. */
  readonly repository: string
  /** Commits that follow each other on the default branch (first parents), the oldest first. */
  readonly commits: readonly [string, string, string, string]
  /** Folders of its workspaces, whose packages are downloaded beforehand. */
  readonly workspaces: readonly string[]
}

/** What a machine must have for a job; where it lacks something, the job is skipped by name. */
export interface Needs {
  /** As `rustup toolchain list` names them, with or without the host. */
  readonly toolchains: readonly string[]
  /** Other than the host's own, of the first toolchain. */
  readonly targets?: readonly string[]
  /** Of the first toolchain. */
  readonly components?: readonly string[]
  /** On PATH. */
  readonly programs?: readonly string[]
}

/** A job in the shape that it has in a real workflow file. */
export interface WorkflowJob {
  /** `project/job`, and the matrix cell where there are several. */
  readonly name: string
  readonly project: Project
  /** Below `.github/workflows/`. */
  readonly file: string
  /** The job's id in that file. */
  readonly job: string
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly kinds: readonly Kind[]
  readonly needs: Needs
  /** Of workflow and job. */
  readonly env?: Readonly<Record<string, string>>
  /** Run lines as the project has them; `uses` only of checkout and toolchain. */
  readonly steps: readonly Step[]
  /** What rust-cache's input of that name is in the project's own step. */
  readonly rustCacheWorkspaces?: string
  /** What is left out or said otherwise, and why. */
  readonly leftOut: readonly string[]
}

/** `casey/just` is `just`. */
export function projectName({ repository }: Project): string {
  return repository.split('/')[1] ?? repository
}

export const CHECKOUT: Step = { uses: 'actions/checkout@v6' }

/** A step that GitHub's runner would do with dtolnay/rust-toolchain. */
export function toolchain(name: string): Step {
  return { uses: `dtolnay/rust-toolchain@${name}` }
}
