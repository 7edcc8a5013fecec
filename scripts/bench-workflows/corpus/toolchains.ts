import { AXUM, INDEXMAP, SERDE } from './projects.ts'
import { CHECKOUT, toolchain, type WorkflowJob } from './workflow-job.ts'

/** Jobs for other toolchains than stable, or with a lock file that no one else has. */
export const TOOLCHAINS: readonly WorkflowJob[] = [
  {
    name: 'indexmap/benches',
    project: INDEXMAP,
    file: 'ci.yml',
    job: 'tests',
    matrix: { rust: 'nightly', bench: 'test build benchmarks' },
    kinds: ['benches', 'test', 'doc'],
    needs: { toolchains: ['nightly'] },
    env: { CARGO_TERM_COLOR: 'always', CARGO_INCREMENTAL: '0' },
    steps: [
      CHECKOUT,
      { uses: 'dtolnay/rust-toolchain@master', with: { toolchain: 'nightly' } },
      {
        name: 'Tests',
        run: [
          'cargo build --verbose --features ""',
          'cargo doc --verbose --features ""',
          'cargo test --verbose --features ""',
          'cargo test --release --verbose --features ""',
        ].join('\n'),
      },
      { name: 'Test run benchmarks', run: 'cargo test -v --benches' },
    ],
    leftOut: [],
  },
  {
    name: 'serde/minimal',
    project: SERDE,
    file: 'ci.yml',
    job: 'minimal',
    kinds: ['minimal', 'macros'],
    needs: { toolchains: ['nightly'] },
    env: { RUSTFLAGS: '-Dwarnings' },
    steps: [
      CHECKOUT,
      toolchain('nightly'),
      { run: 'cargo generate-lockfile -Z minimal-versions' },
      { run: 'cargo check --locked --workspace' },
    ],
    leftOut: [],
  },
  {
    name: 'axum/test-msrv',
    project: AXUM,
    file: 'CI.yml',
    job: 'test-msrv',
    kinds: ['msrv', 'minimal', 'toolchains'],
    needs: { toolchains: ['1.80', 'nightly'] },
    env: { CARGO_TERM_COLOR: 'always', MSRV: '1.80' },
    steps: [
      CHECKOUT,
      toolchain('nightly'),
      { name: 'Select minimal version', run: 'cargo +nightly update -Z minimal-versions' },
      { run: 'cargo +nightly update -p crc32fast --precise 1.1.1' },
      { run: 'cargo +nightly update -p version_check@0.1.0 --precise 0.1.4' },
      { run: 'cargo +nightly update -p lazy_static --precise 1.1.0' },
      { uses: 'dtolnay/rust-toolchain@master', with: { toolchain: '1.80' } },
      { name: 'Run tests', run: `cargo +\${{ env.MSRV }} test --locked --all-features` },
    ],
    leftOut: [],
  },
]
