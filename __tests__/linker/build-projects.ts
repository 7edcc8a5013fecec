import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import type { BuildJob, BuildRun } from '../support/build-job.ts'
import { missing } from '../support/missing.ts'

export const MOLD = spawnSync('sh', ['-c', 'command -v mold'], { encoding: 'utf8' }).stdout.trim()
export const NEEDS_MOLD = { skip: missing('mold') }
export const NEEDS_CLANG = { skip: missing('mold') || missing('clang') }
/** Debian's own, in /usr/bin: before 1.90, so that GNU ld is its default. */
export const DISTRIBUTION = { toolsIn: '/usr/bin' } as const
export const NEEDS_OLD = {
  skip: missing('mold') || missing('/usr/bin/rustc') || missing('/usr/bin/cargo'),
}

export const TRIPLE =
  /host: (.*)/.exec(spawnSync('rustc', ['-vV'], { encoding: 'utf8' }).stdout)?.[1] ?? ''

/** A program with a build script, a proc macro and a test in its documentation. */
export const PROJECT = {
  'job/checkout/Cargo.toml':
    '[workspace]\nmembers = ["app", "marks"]\nresolver = "2"\n[profile.fat]\ninherits = "release"\nlto = "fat"\n',
  'job/checkout/app/Cargo.toml':
    '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[lib]\ncrate-type = ["rlib", "cdylib", "staticlib"]\n[dependencies]\nmarks = { path = "../marks" }\n',
  'job/checkout/app/build.rs': 'fn main() { println!("cargo:rerun-if-changed=build.rs") }\n',
  'job/checkout/app/src/lib.rs':
    '/// ```\n/// assert_eq!(app::answer(), 42);\n/// ```\npub fn answer() -> u32 { marks::answer!() }\n',
  'job/checkout/app/src/main.rs': 'fn main() { println!("{}", app::answer()) }\n',
  'job/checkout/marks/Cargo.toml':
    '[package]\nname = "marks"\nversion = "0.1.0"\nedition = "2021"\n[lib]\nproc-macro = true\n',
  'job/checkout/marks/src/lib.rs':
    'use proc_macro::TokenStream;\n#[proc_macro]\npub fn answer(_: TokenStream) -> TokenStream { "42".parse().unwrap() }\n',
}

export const SMALL = {
  'job/checkout/Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n',
  'job/checkout/src/main.rs': 'fn main() {}\n',
}

export const ALL_KINDS = ['app', 'build_script_build', 'libapp', 'libmarks']

export function config(text: string): Readonly<Record<string, string>> {
  return { ...PROJECT, 'job/checkout/.cargo/config.toml': text }
}

export function withTarget(text: string): Readonly<Record<string, string>> {
  return config(`[target.${TRIPLE}]\n${text}\n`)
}

export const WITH_MOLD = { contents: PROJECT, choice: 'mold', linker: MOLD } as const

export function built(run: BuildRun): BuildRun {
  assert.equal(run.code, 0, run.stderr)
  return run
}

/** Who really linked what our driver was asked for, by the artifacts. */
export async function linkers({ links, linkedBy, job }: BuildJob): Promise<readonly string[]> {
  const outputs = links().map(({ output }) => output.slice(job.workspace.length))
  const all = await Promise.all(outputs.map((output) => linkedBy(output)))
  return [...new Set(all.map((linker) => linker?.split(' ')[0] ?? 'nobody'))]
}

export function names({ links }: BuildJob): readonly string[] {
  return [...new Set(links().map(({ name }) => name))].sort()
}
