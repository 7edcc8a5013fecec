import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { BUILD, manifest, play, type Sources } from '../support/play-both.ts'
import { YOUNG_MS } from '../support/snapshot-job.ts'

const WHAT = 'cargo build --color never 2>&1 | grep -E "Compiling|Dirty" | sed "s/^/@@ /"'
const RUN = './target/debug/app'

/** Its build script writes completions, as they are in git, and tells cargo nothing of what it depends on. */
const COMPLETIONS: Sources = {
  'Cargo.toml': `${manifest('app')}[workspace]\nmembers = ["inner"]\n`,
  'build.rs': `
use std::{fs, path::Path};
#[path = "src/name.rs"]
mod name;
fn main() {
    for shell in ["bash", "zsh"] {
        fs::write(Path::new("completions").join(shell), format!("complete {} in {shell}\\n", name::NAME)).unwrap();
    }
}
`,
  'src/name.rs': 'pub const NAME: &str = "app";\n',
  'src/main.rs':
    'mod name;\nfn main() { println!("@@ {} {}", name::NAME, include_str!("../completions/bash").trim()); }\n',
  'completions/bash': 'complete app in bash\n',
  'completions/zsh': 'complete app in zsh\n',
  'inner/Cargo.toml': manifest('inner'),
  'inner/src/lib.rs': '//! Nothing yet.\n',
}

test('a build script that writes again what is in git is not run again for that', async (t) => {
  const { both, ours, push } = await play(t, COMPLETIONS, ['cargo build', ...BUILD])
  // Times of a younger snapshot are set back, and cargo's note of the newest one is then another.
  await setTimeout(YOUNG_MS)
  assert.equal(await ours([WHAT, RUN]), 'success | app complete app in bash')
  push({ 'inner/src/lib.rs': 'pub fn one() {}\n' })
  const other = await ours([WHAT, RUN])
  assert.match(other, /^success \|( +Compiling inner \S+ .* \|)? app complete app in bash$/)
  push({ 'completions/zsh': 'by hand\n' })
  const [byHand, plain] = await both([...BUILD, 'sed "s/^/@@ /" completions/zsh'])
  assert.equal(plain, 'success | app complete app in bash | complete app in zsh')
  assert.equal(byHand, plain)
})

test('what a build script wrote over another text in git counts as changed until that is committed', async (t) => {
  const { both, push } = await play(
    t,
    { ...COMPLETIONS, 'completions/bash': 'complete old in bash\n' },
    BUILD,
  )
  const steps = [...BUILD, 'sed "s/^/@@ /" completions/*']
  const [before, plain] = await both(steps)
  assert.equal(before, plain)
  push({ 'completions/bash': 'complete app in bash\n' })
  const [after, committed] = await both(steps)
  assert.equal(after, committed)
})
