import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stringify } from 'yaml'
import { aliasNames } from '../../src/cargo/read/aliases.ts'
import { mayBuild } from '../../src/job/look/likely-to-build.ts'

type Step = { readonly run?: string; readonly uses?: string }

const USUAL: readonly Step[] = [
  { uses: 'actions/checkout@v6' },
  { uses: 'dtolnay/rust-toolchain@stable' },
  { uses: 'acme/fast-cargo@v1' },
]

const NO_ALIASES = async (): Promise<ReadonlySet<string>> => new Set()

function builds(...steps: readonly Step[]): Promise<boolean> {
  const text = stringify({ on: 'push', jobs: { one: { steps: [...USUAL, ...steps] } } })
  return mayBuild(text, 'one', NO_ALIASES)
}

const QUIET: readonly Step[] = [
  { run: 'cargo fmt --all -- --check' },
  { run: 'cargo +nightly fmt --check' },
  { run: 'CARGO_TERM_COLOR=never cargo deny --all-features check' },
  { run: 'cargo audit && cargo machete' },
  { run: 'rustup component add rustfmt\ncargo fmt --check \\\n  --all' },
  { run: '# a comment\necho "nothing is built here"\ngit diff --exit-code' },
  { run: 'cargo metadata --format-version 1 | jq .' },
  { run: 'cargo --version' },
  {
    run: "cargo metadata --no-deps | jq -r '\n  .packages[0] |\n  [.name, .version]\n' | tee -a out",
  },
  { run: 'echo "it\'s formatted" # isn\'t it?\ncargo fmt --check' },
  {
    run: 'if ! cargo fmt --check 2>&1; then echo "### `fmt` failed" >> out; fi'.replaceAll(
      '`',
      '\\`',
    ),
  },
  { run: 'echo "commit=$(git rev-parse HEAD)" >> "$GITHUB_OUTPUT"\nset -x' },
  { run: 'sudo apt-get install -y jq &> /dev/null' },
  {
    run: 'set -eu\nfor PKG in \\\n  one two \\\n  three\ndo\n  cd "$PKG"\n  cargo +nightly fmt -- --check\n  cd - > /dev/null\ndone',
  },
  { run: 'for d in */; do cargo fmt --check --manifest-path $d/Cargo.toml; done' },
  { uses: 'EmbarkStudios/cargo-deny-action@v2' },
  { uses: 'Swatinem/rust-cache@v2' },
  { uses: 'actions-rs/toolchain@v1' },
  { uses: 'step-security/harden-runner@v2' },
  { uses: 'crate-ci/typos@v1' },
]

const MAY_BUILD: readonly Step[] = [
  { run: 'cargo build' },
  { run: 'cargo fmt --check\ncargo clippy' },
  { run: 'cargo fmt && cargo test' },
  { run: 'cargo +nightly --locked test' },
  { run: 'cargo xtask docs' },
  { run: 'cargo install cargo-deny' },
  { run: 'cargo ${{ matrix.command }}' },
  { run: 'make' },
  { run: './ci.sh' },
  { run: 'sudo make install' },
  { run: 'echo $(cargo test)' },
  { run: 'just lint' },
  { run: 'echo "it\'s"\n./ci.sh\necho "it\'s"' },
  { run: "# don't ask\n./ci.sh\n# isn't it" },
  { run: "sh -c 'cargo build'" },
  { run: "echo 'a' | './ci.sh'" },
  // What stands within other commands, or behind words of the shell.
  { run: 'if ! ./ci.sh; then exit 1; fi' },
  { run: 'if [ -f Makefile ]; then make; fi' },
  { run: 'cargo fmt --check & make' },
  { run: 'for d in */; do make -C $d; done' },
  { run: 'for d in */; do (cd $d && ./ci.sh); done' },
  { run: 'for x in $(make list); do echo $x; done' },
  { run: 'while ./poll.sh; do sleep 1; done' },
  { run: 'for %i in (a b) do make' },
  { run: 'cargo fmt & cargo test' },
  { run: 'echo "version=$(cargo run -- --version)" >> "$GITHUB_OUTPUT"' },
  { run: 'VERSION=$(./version.sh)' },
  { run: 'test -n "$(make check)"' },
  { run: 'echo `make`' },
  { run: 'diff <(./list.sh) list.txt' },
  { run: 'find . -name Cargo.toml -execdir make ;' },
  { run: "find . -name Cargo.toml -execdir sh -c 'make check' \\;" },
  { run: 'git submodule foreach ./ci.sh' },
  { run: 'git bisect run ./ci.sh' },
  { run: 'rustup run nightly ./ci.sh' },
  { run: 'awk \'BEGIN { system("make") }\'' },
  { run: "echo it\\'s here\nmake\necho it\\'s there" },
  { run: "echo it's here\nmake" },
  { run: 'cargo msrv verify' },
  { run: 'cargo shear --expand' },
  // It compiles cargo-audit.
  { uses: 'rustsec/audit-check@v2' },
  { uses: 'actions-rs/cargo@v1' },
  { uses: './.github/actions/build' },
]

for (const step of QUIET) {
  test(`a job is known to compile nothing with ${JSON.stringify(step)}`, async () => {
    assert.equal(await builds(step), false)
  })
}

for (const step of MAY_BUILD) {
  test(`a job may build with ${JSON.stringify(step)}`, async () => {
    assert.equal(await builds({ run: 'cargo fmt' }, step), true)
  })
}

test('what cannot be read, or is no job of this workflow, may build', async () => {
  assert.equal(await mayBuild('', 'one', NO_ALIASES), true)
  assert.equal(await mayBuild('on: push', 'one', NO_ALIASES), true)
  // As where a workflow that this one calls has a job of the same name.
  assert.equal(await mayBuild('jobs: {one: {steps: [{run: cargo fmt}]}}', 'one', NO_ALIASES), true)
  assert.equal(await mayBuild('jobs: {two: {steps: [{run: cargo fmt}]}}', 'one', NO_ALIASES), true)
  assert.equal(
    await mayBuild('jobs: {one: {uses: ./.github/workflows/other.yml}}', 'one', NO_ALIASES),
    true,
  )
})

test('what the project calls like a quiet command may build', async () => {
  const text = stringify({ jobs: { one: { steps: [...USUAL, { run: 'cargo audit' }] } } })
  assert.equal(await mayBuild(text, 'one', NO_ALIASES), false)
  const [config, elsewhere] = [
    { layers: [{ path: 'config.toml', table: { alias: { audit: 'run -p xtask' } } }], env: {} },
    { layers: [], env: { CARGO_ALIAS_AUDIT: 'xtask audit' } },
  ].map((one) => ({ ...one, cargoHome: '/home/one/.cargo', notes: [] }))
  assert.ok(config !== undefined && elsewhere !== undefined)
  for (const each of [config, elsewhere]) {
    assert.equal(await mayBuild(text, 'one', async () => aliasNames([each])), true)
  }
})
