import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cfgHolds } from '../../src/cargo/read/cfg.ts'

const LINUX = ['debug_assertions', 'target_env="gnu"', 'target_os="linux"', 'unix']

const CASES: readonly (readonly [string, boolean])[] = [
  ['cfg(unix)', true],
  ['cfg(windows)', false],
  ['cfg(target_os = "linux")', true],
  ['cfg(target_os="macos")', false],
  ['cfg(not(windows))', true],
  ['cfg(all())', true],
  ['cfg(any())', false],
  ['cfg(all(unix, not(target_env = "musl"),))', true],
  ['cfg(any(windows, all(unix, target_os = "linux")))', true],
  ['cfg(all(unix, target_env = "musl"))', false],
  ['cfg(true)', true],
  ['cfg(not(false))', true],
  ['x86_64-unknown-linux-gnu', false],
  ['cfg(unix', false],
  ['cfg(unix windows)', false],
  ['cfg(not(unix, windows))', false],
  ['cfg(all(unix)', false],
  ['cfg(§)', false],
]

for (const [key, holds] of CASES) {
  test(`${key} ${holds ? 'speaks' : 'does not speak'} of x86_64 Linux`, () => {
    assert.equal(cfgHolds(key, LINUX), holds)
  })
}
