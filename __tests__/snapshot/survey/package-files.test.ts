import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packageFiles } from '../../../src/snapshot/survey/package-files.ts'

test('a package is known by its own files, not by those of packages inside of it', () => {
  const own = ['/w/a', '/w/a/Cargo.toml', '/w/a/src', '/w/a/src/lib.rs', '/w/a/crates']
  const inner = ['/w/a/crates/b', '/w/a/crates/b/Cargo.toml', '/w/a/crates/b/src/lib.rs']
  const deeper = ['/w/a/crates/b/c/Cargo.toml', '/w/a/crates/b/c/build.rs']
  const all = ['/w', '/w/Cargo.toml', '/w/ab/lib.rs', ...own, ...inner, ...deeper]
  assert.deepEqual(packageFiles('/w/a', all), own)
  assert.deepEqual(packageFiles('/w/a/crates/b', all), inner)
})
