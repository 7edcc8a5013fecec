/** One change to a project's sources; each becomes a commit of its own on top of the first one. */
export type Edit =
  | { readonly kind: 'append'; readonly file: string; readonly text: string }
  | { readonly kind: 'replace'; readonly file: string; readonly from: string; readonly to: string }
  /** `cargo update -p CRATE --precise TO`; with `from`, the first commit's lock file names that version. */
  | { readonly kind: 'bump'; readonly crate: string; readonly from?: string; readonly to: string }

/** What is different from the usual build: sources, cargo's arguments, or both. */
export interface Variation {
  readonly edit?: Edit
  /** Instead of the project's `build`. */
  readonly build?: readonly string[]
}

type VariationName = 'leaf' | 'base' | 'bump' | 'feature' | 'cell'

export type ProjectSource =
  | { readonly kind: 'folder'; readonly path: string }
  /** A package of crates.io; packages of its lock file that match become path members of one workspace. */
  | {
      readonly kind: 'packages'
      readonly crate: string
      readonly version: string
      readonly members?: RegExp
    }
  /** A git repository that --repo NAME=DIR names; `commit` is where the caches are filled. */
  | { readonly kind: 'repository'; readonly commit: string }

export interface Project {
  readonly name: string
  readonly title: string
  readonly source: ProjectSource
  /** Behind `cargo build --locked`. */
  readonly build: readonly string[]
  readonly variations: Readonly<Partial<Record<VariationName, Variation>>>
  /** Later commits of a repository. */
  readonly laterCommits?: Readonly<Record<string, string>>
}

const PRIVATE = '\n#[allow(dead_code)]\nfn added_by_the_benchmark() -> u32 {\n    42\n}\n'
const PUBLIC =
  '\n/// Added by the benchmark.\npub fn added_by_the_benchmark(x: u32) -> u32 {\n    x + 42\n}\n'

const DEMO: Project = {
  name: 'demo',
  title: 'demo/ of this repository: 4 members',
  source: { kind: 'folder', path: 'demo' },
  build: ['--workspace'],
  variations: {
    leaf: { edit: { kind: 'append', file: 'cli/src/main.rs', text: PRIVATE } },
    base: { edit: { kind: 'append', file: 'core/src/lib.rs', text: PUBLIC } },
    bump: { edit: { kind: 'bump', crate: 'regex', from: '1.13.1', to: '1.13.2' } },
    feature: {
      edit: { kind: 'replace', file: 'Cargo.toml', from: '"v7"]', to: '"v7", "v4"]' },
    },
    cell: {
      edit: {
        kind: 'replace',
        file: 'Cargo.toml',
        from: 'clap = { version = "4", features = ["derive", "env"] }',
        to: 'clap = { version = "4", features = ["derive", "env", "unicode"] }',
      },
    },
  },
}

const RIPGREP: Project = {
  name: 'ripgrep',
  title: 'ripgrep 15.2.0: one package with one binary',
  source: { kind: 'packages', crate: 'ripgrep', version: '15.2.0' },
  build: [],
  variations: {
    leaf: { edit: { kind: 'append', file: 'crates/core/main.rs', text: PRIVATE } },
    bump: { edit: { kind: 'bump', crate: 'aho-corasick', from: '1.1.4', to: '1.1.5' } },
    feature: { build: ['--features', 'pcre2'] },
    cell: { build: ['--features', 'pcre2'] },
  },
}

const BAT: Project = {
  name: 'bat',
  title: 'bat 0.26.0: one package with a library and a binary',
  source: { kind: 'packages', crate: 'bat', version: '0.26.0' },
  build: [],
  variations: {
    leaf: { edit: { kind: 'append', file: 'src/bin/bat/main.rs', text: PRIVATE } },
    base: { edit: { kind: 'append', file: 'src/lib.rs', text: PUBLIC } },
    bump: { edit: { kind: 'bump', crate: 'regex', from: '1.11.1', to: '1.11.2' } },
    feature: { build: ['--features', 'lessopen'] },
    cell: { build: ['--no-default-features', '--features', 'application'] },
  },
}

const GITOXIDE: Project = {
  name: 'gitoxide',
  title: 'gitoxide 0.61.0 with its gix-* packages as members of one workspace',
  source: {
    kind: 'packages',
    crate: 'gitoxide',
    version: '0.61.0',
    members: /^(gix|gix-.*|gitoxide-core)$/,
  },
  build: ['-p', 'gitoxide', '--no-default-features', '--features', 'small'],
  variations: {
    leaf: { edit: { kind: 'append', file: 'crates/gitoxide/src/plumbing/main.rs', text: PRIVATE } },
    base: { edit: { kind: 'append', file: 'crates/gix-hash/src/lib.rs', text: PUBLIC } },
    bump: { edit: { kind: 'bump', crate: 'tempfile', from: '3.26.0', to: '3.27.0' } },
    feature: {
      build: [
        ...['-p', 'gitoxide', '--no-default-features'],
        ...['--features', 'small,gitoxide-core-tools'],
      ],
    },
    cell: { build: ['-p', 'gitoxide', '--no-default-features', '--features', 'small,tracing'] },
  },
}

const JJ: Project = {
  name: 'jj',
  title: 'jj, a clone of its repository: 6 members, 63,000 lines in its library',
  source: { kind: 'repository', commit: 'c41c1ee9d' },
  build: ['--workspace'],
  variations: {
    leaf: { edit: { kind: 'append', file: 'cli/src/main.rs', text: PRIVATE } },
    base: { edit: { kind: 'append', file: 'lib/src/lib.rs', text: PUBLIC } },
    bump: { edit: { kind: 'bump', crate: 'regex', to: '1.13.2' } },
    feature: { build: ['--workspace', '--features', 'jj-cli/test-fakes'] },
    cell: { build: ['--workspace', '--no-default-features', '--features', 'jj-cli/git'] },
  },
  laterCommits: { 'one commit later': '7e7ca7170', 'eight commits later': '9d905d543' },
}

export const PROJECTS: readonly Project[] = [DEMO, RIPGREP, BAT, GITOXIDE, JJ]
