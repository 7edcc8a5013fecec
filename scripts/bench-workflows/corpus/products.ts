import { AXUM, BAT, ETCD, EZA, JUST, NAPI, RTOML } from './projects.ts'
import { CHECKOUT, toolchain, type WorkflowJob } from './workflow-job.ts'

/** Jobs that need more than cargo: releases, other machines, other languages, tools. */
export const PRODUCTS: readonly WorkflowJob[] = [
  {
    name: 'bat/test_with_system_config',
    project: BAT,
    file: 'CICD.yml',
    job: 'test_with_system_config',
    kinds: ['lto', 'tools', 'test'],
    needs: { toolchains: ['stable'] },
    steps: [
      CHECKOUT,
      {
        name: 'Prepare environment variables',
        run: 'echo "BAT_SYSTEM_CONFIG_PREFIX=$GITHUB_WORKSPACE/tests/examples/system_config" >> $GITHUB_ENV',
      },
      toolchain('stable'),
      // The release profile has LTO and one codegen unit.
      { name: 'Build and install bat', run: 'cargo install --locked --path .' },
      {
        name: 'Run unit tests',
        run: 'cargo test --locked --test system_wide_config -- --ignored',
      },
    ],
    leftOut: [],
  },
  {
    name: 'bat/build-aarch64',
    project: BAT,
    file: 'CICD.yml',
    job: 'build',
    matrix: { job: { target: 'aarch64-unknown-linux-gnu', 'use-cross': true } },
    kinds: ['cross', 'lto', 'target'],
    needs: { toolchains: ['stable'], programs: ['docker', 'cross'] },
    env: { BUILD_CMD: 'cargo' },
    steps: [
      CHECKOUT,
      toolchain('stable'),
      {
        name: 'Overwrite build command',
        shell: 'bash',
        run: 'echo "BUILD_CMD=cross" >> $GITHUB_ENV',
      },
      {
        name: 'Build',
        shell: 'bash',
        run: '$BUILD_CMD build --locked --release --target=aarch64-unknown-linux-gnu',
      },
      {
        name: 'Run tests',
        shell: 'bash',
        run: '$BUILD_CMD test --locked --target=aarch64-unknown-linux-gnu --lib --bin bat',
      },
    ],
    leftOut: [
      '`cargo install cross --git`: cross is to be on PATH',
      'apt-get, further feature checks of the same sort, and what packs the release',
    ],
  },
  {
    name: 'just/pages',
    project: JUST,
    file: 'ci.yaml',
    job: 'pages',
    kinds: ['tools'],
    needs: { toolchains: ['stable'] },
    env: { RUSTFLAGS: '--deny warnings' },
    steps: [
      CHECKOUT,
      { name: 'Install `mdbook`', run: 'cargo install --locked mdbook@0.4.52' },
      { name: 'Install `mdbook-linkcheck`', run: 'cargo install --locked mdbook-linkcheck@0.7.7' },
      {
        name: 'Build book',
        run: 'cargo run --package generate-book\nmdbook build book/en\nmdbook build book/zh',
      },
    ],
    leftOut: [],
  },
  {
    name: 'eza/unit-tests',
    project: EZA,
    file: 'unit-tests.yml',
    job: 'unit-tests',
    matrix: { os: 'ubuntu-latest', rust: 'stable' },
    kinds: ['tools', 'features', 'test', 'clippy'],
    // Its toolchain file names this one, whatever the matrix installs.
    needs: { toolchains: ['1.83', 'stable'] },
    env: { CARGO_TERM_COLOR: 'always', RUSTFLAGS: '--deny warnings', msrv: '1.83' },
    steps: [
      CHECKOUT,
      toolchain('stable'),
      { name: 'Install cargo-hack', run: 'cargo install cargo-hack --locked' },
      { name: 'Run rustfmt checks', run: 'cargo fmt --check' },
      { name: 'Run clippy lints', run: 'cargo clippy -- -D warnings' },
      { name: 'Run unit tests', run: 'cargo hack test' },
    ],
    leftOut: [
      '`rustup toolchain install` is a toolchain step here: it would change the machine',
      'nick-fields/retry: its command is a run line here',
    ],
  },
  {
    name: 'etcd-client/regression-test',
    project: ETCD,
    file: 'ci.yml',
    job: 'regression-test',
    kinds: ['features', 'clippy'],
    needs: { toolchains: ['stable'], programs: ['cargo-hack', 'protoc'] },
    steps: [
      CHECKOUT,
      { run: 'cargo --version --verbose' },
      { run: 'rustc --version --verbose' },
      { name: 'format check', run: 'cargo fmt --check' },
      {
        name: 'clippy',
        run: 'cargo hack --feature-powerset --mutually-exclusive-features tls,tls-openssl --mutually-exclusive-features tls-roots,tls-openssl clippy --all-targets -- -D warnings',
      },
      { name: 'unit test', run: 'cargo test --no-run' },
    ],
    leftOut: [
      'the etcd server in Docker, so that tests are compiled only (`--no-run`) and examples not run',
      'apt-get and taiki-e/install-action: protoc and cargo-hack are to be on PATH',
    ],
  },
  {
    name: 'axum/test-examples',
    project: AXUM,
    file: 'CI.yml',
    job: 'test-versions',
    matrix: { rust: 'stable', workspace: 'examples' },
    kinds: ['examples', 'workspaces', 'test'],
    needs: { toolchains: ['stable'], programs: ['pg_config'] },
    env: { CARGO_TERM_COLOR: 'always', MSRV: '1.80' },
    rustCacheWorkspaces: 'examples',
    steps: [
      CHECKOUT,
      { uses: 'dtolnay/rust-toolchain@master', with: { toolchain: 'stable' } },
      {
        name: 'Run tests',
        run: 'cargo test --locked --workspace --all-features --all-targets --manifest-path examples/Cargo.toml',
      },
    ],
    leftOut: [],
  },
  {
    name: 'package-template/build',
    project: NAPI,
    file: 'CI.yml',
    job: 'build',
    matrix: { settings: { host: 'ubuntu-latest', target: 'x86_64-unknown-linux-gnu' } },
    kinds: ['bindings', 'target'],
    needs: { toolchains: ['stable'], programs: ['node', 'yarn'] },
    env: { DEBUG: 'napi:*', APP_NAME: 'package-template', CARGO_INCREMENTAL: '1' },
    steps: [
      CHECKOUT,
      { uses: 'dtolnay/rust-toolchain@stable', with: { targets: 'x86_64-unknown-linux-gnu' } },
      { name: 'Install dependencies', run: 'yarn install' },
      { name: 'Build', shell: 'bash', run: 'yarn build --target x86_64-unknown-linux-gnu' },
    ],
    leftOut: [
      'actions/cache of ~/.cargo and target/: the caches are what is compared',
      '--use-napi-cross, which downloads a C toolchain, and the upload of what was built',
    ],
  },
  {
    name: 'rtoml/test',
    project: RTOML,
    file: 'ci.yml',
    job: 'test',
    matrix: { 'python-version': '3.12' },
    kinds: ['bindings'],
    needs: { toolchains: ['stable'], programs: ['uv', 'make'] },
    env: { COLUMNS: '120', UV_PYTHON: '3.12' },
    // `uv sync` builds the package with maturin.
    steps: [CHECKOUT, toolchain('stable'), { run: 'uv sync --frozen' }, { run: 'make test' }],
    leftOut: ['toml-test, a program in Go, and codecov: no cargo in them'],
  },
]
