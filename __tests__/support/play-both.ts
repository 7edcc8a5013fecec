import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import type { JobOptions, JobResult, Step } from '../../emulator/job/options.ts'
import { commitAll, fastCargo, type JobMachine, jobMachine } from './job-machine.ts'

export type Sources = Readonly<Record<string, string>>

/** Of paths and texts; one that is empty is removed. */
function write(folder: string, sources: Sources): void {
  for (const [path, text] of Object.entries(sources)) {
    const file = join(folder, path)
    if (text === '') {
      rmSync(file)
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

export const manifest = (name: string, more = ''): string =>
  `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}`

/** A proc macro that reads what it is told to, and tells rustc nothing of it. */
export const READER: Sources = {
  'reader/Cargo.toml': manifest('reader', '[lib]\nproc-macro = true\n'),
  'reader/src/lib.rs': `
use proc_macro::TokenStream;
use std::{env, fs, process::Command};
fn path(input: TokenStream) -> String {
    format!("{}/{}", env::var("CARGO_MANIFEST_DIR").unwrap(), input.to_string().trim_matches('"'))
}
fn literal(text: &str) -> TokenStream { format!("{:?}", text.trim()).parse().unwrap() }
#[proc_macro]
pub fn content(input: TokenStream) -> TokenStream { literal(&fs::read_to_string(path(input)).unwrap_or_default()) }
#[proc_macro]
pub fn names(input: TokenStream) -> TokenStream {
    let mut names: Vec<_> = fs::read_dir(path(input)).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    literal(&names.join(","))
}
#[proc_macro]
pub fn said(input: TokenStream) -> TokenStream {
    println!("@@ {}", input.to_string().trim_matches('"'));
    literal("")
}
#[proc_macro]
pub fn commit(_: TokenStream) -> TokenStream {
    literal(&String::from_utf8(Command::new("git").args(["describe", "--always", "--tags", "--abbrev=40"]).output().unwrap().stdout).unwrap())
}
`,
}

export const APP = manifest('app', '[dependencies]\nreader = { path = "reader" }\n[workspace]\n')
const IGNORED = 'target\nCargo.lock\n/made\n'

type Context = NonNullable<JobOptions['context']>
const PULL = { event: 'pull_request', ref: 'refs/pull/7/merge' } as const
/** Of a push, as the run that saves. */
export const PUSH: Context = {}

type PlayedJob = [
  steps: readonly (string | Step)[],
  before?: readonly string[],
  /** Of a pull request, where nothing is said. */
  context?: Context,
]

export interface Played {
  readonly machine: JobMachine
  /** The lines `@@ ...` of the job with the action and without; the job must build `built` alone. */
  both(...job: PlayedJob): Promise<readonly [string, string]>
  /** The same lines of the job with the action alone. */
  ours(...job: PlayedJob): Promise<string>
  push(sources: Sources): void
}

interface PlayOptions {
  /** Makes what is no text in the sources: symlinks. */
  readonly more?: (origin: string) => void
  /** Where the machine is made, for a file system of its own. */
  readonly under?: string
}

export async function play(
  t: TestContext,
  sources: Sources,
  first: readonly (string | Step)[],
  options: PlayOptions = {},
): Promise<Played> {
  const { more, under } = options
  const machine = await jobMachine(t, {
    ...(under === undefined ? {} : { under }),
    change: (origin) => {
      rmSync(origin, { recursive: true })
      mkdirSync(origin)
      write(origin, { '.gitignore': IGNORED, ...sources })
      more?.(origin)
    },
  })
  const steps = (
    runs: readonly (string | Step)[],
    before: readonly string[],
    own: readonly Step[],
  ): readonly Step[] => [
    { uses: 'actions/checkout@v6' },
    ...before.map((run) => ({ run })),
    { uses: 'dtolnay/rust-toolchain@stable' },
    ...own,
    ...runs.map((run) => (typeof run === 'string' ? { run } : run)),
  ]
  const cold = await machine.run(steps(first, [], [fastCargo(machine)]))
  assert.match(cold.log, /Snapshot: saved/)
  const ours = async (...[runs, before = [], context = PULL]: PlayedJob): Promise<string> => {
    const job = await machine.run(steps(runs, before, [fastCargo(machine)]), { context })
    assert.match(job.log, /Restored this job's snapshot/)
    return said(job)
  }
  return {
    machine,
    ours,
    push: (more) => {
      write(machine.origin, more)
      commitAll(machine.origin)
    },
    both: async (...job) => {
      const withUs = await ours(...job)
      const [runs, before = [], context = PULL] = job
      return [withUs, said(await machine.run(steps(runs, before, []), { context }))]
    },
  }
}

function said({ log, conclusion }: JobResult): string {
  return [conclusion, ...[...log.matchAll(/^@@ (.*)$/gm)].map(([, text]) => text)].join(' | ')
}

export const BUILD = ['cargo build', './target/debug/app']
