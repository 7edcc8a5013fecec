import assert from 'node:assert/strict'
import { test } from 'node:test'
import { manifest, play, type Sources } from '../support/play-both.ts'

// rustdoc adds to what it finds: the measure is what a job without us documents.

const SOURCES: Sources = {
  'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n',
  ...{
    'crates/base/Cargo.toml': manifest('base'),
    'crates/base/src/lib.rs': 'pub trait Kind {}\n',
  },
  'crates/app/Cargo.toml': manifest('app', '[dependencies]\nbase = { path = "../base" }\n'),
  'crates/app/src/lib.rs': 'pub mod first;\npub struct One;\nimpl base::Kind for One {}\n',
  'crates/app/src/first.rs': 'pub struct Inner;\n',
  ...{ 'crates/gone/Cargo.toml': manifest('gone'), 'crates/gone/src/lib.rs': 'pub struct G;\n' },
}

const PAGES = 'cd target/doc; find . -name "*.html" | sort | sed "s/^/@@ /"'
// Links in it depend on which crate was documented first.
const LISTS =
  'echo "@@ $(head -n 1 target/doc/crates.js) $(grep -o "struct app::One" target/doc/trait.impl/base/trait.Kind.js)"'
const DOC = ['cargo doc --no-deps', PAGES, LISTS]
const RAN = 'echo "@@ $(cargo doc --no-deps -v 2>&1 | grep -c "rustdoc --edition") ran"'

test('documentation is kept where nothing differs, and has no page or entry of what went', async (t) => {
  const { both, push } = await play(t, SOURCES, DOC)
  const [same, known] = await both([RAN, ...DOC])
  assert.match(known, /gone\/struct\.G\.html.*app::One/)
  assert.match(known, / 3 ran /)
  assert.equal(same, known.replace(' 3 ran ', ' 0 ran '))
  for (const change of [
    // Without the module, the type and what it implements.
    {
      ...{ 'crates/app/src/lib.rs': 'pub mod second;\n', 'crates/app/src/first.rs': '' },
      'crates/app/src/second.rs': 'pub struct Inner;\n',
    },
    { 'crates/gone/Cargo.toml': '', 'crates/gone/src/lib.rs': '' },
  ]) {
    push(change)
    const [ours, plain] = await both(DOC)
    assert.match(plain, /^success .*app\/index\.html/)
    assert.equal(ours, plain)
  }
})
