import assert from 'node:assert/strict'
import { test } from 'node:test'
import { APP, manifest, play, READER } from '../support/play-both.ts'

const COUNT = 'cargo build 2>&1 | grep Compiling | sed "s/^/@@ /"'

test('where cargo makes the lock file, a listing with it in is that of the next run', async (t) => {
  const { ours } = await play(
    t,
    {
      ...{
        '.gitignore': 'target\n',
        'Cargo.toml': APP.replace('[dependencies]', '[dependencies]\nplain = { path = "plain" }'),
        ...READER,
      },
      'src/main.rs': 'fn main() { println!("{}", reader::names!(".")); }\n',
      'build.rs': 'fn main() { std::fs::read_dir(".").unwrap().count(); }\n',
      ...{
        'plain/Cargo.toml': manifest('plain'),
        'plain/src/lib.rs': 'pub fn f() {}',
        'plain/build.rs': 'fn main() {}\n',
      },
    },
    ['cargo build'],
  )
  assert.equal(await ours([COUNT]), 'success')
})
