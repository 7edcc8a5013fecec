import { AXUM, BUILT, GIT_CLIFF, JJ, JUST, MDBOOK, RUSTYPASTE, ZOXIDE } from './projects.ts'
import { CHECKOUT, toolchain, type WorkflowJob } from './workflow-job.ts'

const DENY = { RUSTFLAGS: '--deny warnings' }

/** Jobs that compile to look, not to run: lints, checks, documentation, formatting. */
export const CHECKS: readonly WorkflowJob[] = [
  {
    name: 'just/lint',
    project: JUST,
    file: 'ci.yaml',
    job: 'lint',
    kinds: ['clippy'],
    needs: { toolchains: ['stable'] },
    env: DENY,
    steps: [
      CHECKOUT,
      { name: 'Clippy', run: 'cargo clippy --all --all-targets' },
      { name: 'Format', run: 'cargo fmt --all -- --check' },
    ],
    leftOut: [
      'apt-get, ./bin/forbid and shellcheck: no cargo in them, and the first is for the network',
    ],
  },
  {
    name: 'just/msrv',
    project: JUST,
    file: 'ci.yaml',
    job: 'msrv',
    kinds: ['msrv', 'check'],
    needs: { toolchains: ['1.89.0'] },
    env: DENY,
    steps: [
      CHECKOUT,
      { uses: 'actions-rust-lang/setup-rust-toolchain@v1', with: { toolchain: '1.89.0' } },
      { name: 'Check', run: 'cargo check' },
    ],
    leftOut: [],
  },
  {
    name: 'jj/check-clippy',
    project: JJ,
    file: 'ci.yml',
    job: 'check-clippy',
    kinds: ['clippy', 'macros'],
    needs: { toolchains: ['stable'] },
    steps: [
      CHECKOUT,
      toolchain('stable'),
      { run: 'cargo +stable clippy --all-features --workspace --all-targets -- -D warnings' },
    ],
    leftOut: [],
  },
  {
    name: 'mdBook/docs',
    project: MDBOOK,
    file: 'main.yml',
    job: 'docs',
    kinds: ['doc'],
    needs: { toolchains: ['stable'] },
    steps: [
      CHECKOUT,
      toolchain('stable'),
      {
        name: 'Ensure intradoc links are valid',
        run: 'cargo doc --workspace --document-private-items --no-deps',
        env: { RUSTDOCFLAGS: '-D warnings' },
      },
    ],
    leftOut: ['ci/install-rust.sh is a toolchain step here: it would change the machine'],
  },
  {
    name: 'axum/cargo-hack',
    project: AXUM,
    file: 'CI.yml',
    job: 'cargo-hack',
    kinds: ['features'],
    needs: { toolchains: ['stable'], programs: ['cargo-hack'] },
    env: { CARGO_TERM_COLOR: 'always', MSRV: '1.80', RUSTFLAGS: '-D warnings' },
    steps: [
      CHECKOUT,
      toolchain('stable'),
      { name: 'cargo hack check', run: 'cargo hack check --each-feature --no-dev-deps --all' },
    ],
    leftOut: ['taiki-e/install-action: cargo-hack is to be on PATH'],
  },
  {
    name: 'axum/wasm32-unknown-unknown',
    project: AXUM,
    file: 'CI.yml',
    job: 'wasm32-unknown-unknown',
    kinds: ['wasm', 'examples', 'workspaces'],
    needs: { toolchains: ['stable'], targets: ['wasm32-unknown-unknown'] },
    env: { CARGO_TERM_COLOR: 'always', MSRV: '1.80' },
    rustCacheWorkspaces: 'examples',
    steps: [
      CHECKOUT,
      toolchain('stable'),
      {
        name: 'Check',
        run: 'cargo check --manifest-path ./examples/simple-router-wasm/Cargo.toml --target wasm32-unknown-unknown',
      },
    ],
    leftOut: [],
  },
  {
    name: 'built/clippy',
    project: BUILT,
    file: 'check.yml',
    job: 'clippy',
    kinds: ['clippy', 'workspaces'],
    needs: { toolchains: ['stable'] },
    steps: [
      CHECKOUT,
      toolchain('stable'),
      { run: 'cargo clippy --all --tests -- -D warnings' },
      { run: 'cargo clippy --all-features --all --tests -- -D warnings' },
      {
        run: 'cargo clippy --manifest-path=example_project/Cargo.toml --all --tests -- --warn clippy::pedantic -D warnings',
      },
    ],
    leftOut: [],
  },
  {
    name: 'git-cliff/check',
    project: GIT_CLIFF,
    file: 'ci.yml',
    job: 'check',
    kinds: ['check'],
    needs: { toolchains: ['stable'] },
    // The toolchain stands before the checkout there.
    steps: [
      toolchain('stable'),
      CHECKOUT,
      { name: 'Check', run: 'cargo check --locked --verbose' },
      {
        name: 'Check without default features',
        run: 'cargo check --locked --no-default-features --verbose',
      },
    ],
    leftOut: ['actions-rs/cargo: its commands are run lines here'],
  },
  {
    name: 'zoxide/lint',
    project: ZOXIDE,
    file: 'ci.yml',
    job: 'ci',
    kinds: ['clippy', 'toolchains'],
    needs: { toolchains: ['stable', 'nightly'] },
    env: { CARGO_INCREMENTAL: '0', CARGO_TERM_COLOR: 'always' },
    steps: [
      CHECKOUT,
      toolchain('stable'),
      { run: 'cargo +nightly fmt --all --check' },
      { run: 'cargo +stable clippy --all-features --all-targets -- -Dwarnings' },
      { run: 'cargo +stable test --no-fail-fast --workspace' },
    ],
    leftOut: ['just and nix: the lines of its Windows recipes `lint` and `test`, which use rustup'],
  },
  {
    name: 'rustypaste/rustfmt',
    project: RUSTYPASTE,
    file: 'ci.yml',
    job: 'rustfmt',
    kinds: ['fmt'],
    needs: { toolchains: ['stable'] },
    steps: [
      CHECKOUT,
      toolchain('stable'),
      { name: 'Check the formatting', run: 'cargo fmt -- --check --verbose' },
    ],
    leftOut: [],
  },
]
