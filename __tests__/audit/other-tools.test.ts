import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMachete, parseShear } from '../../src/audit/candidates/other-tools.ts'

/** What cargo-shear 1.11 printed of a package with an unused dependency and one for tests. */
const SHEAR = JSON.stringify({
  summary: { errors: 2, warnings: 1, fixed: 0 },
  findings: [
    { code: 'shear/unused_dependency', message: 'unused dependency `itoa`', file: 'a/Cargo.toml' },
    {
      code: 'shear/misplaced_dependency',
      message: 'misplaced dependency `libc`',
      file: 'Cargo.toml',
    },
    { code: 'shear/empty_files', message: 'file `x` is empty', file: 'src/x.rs' },
    { code: 'shear/test_enabled_without_tests', message: '`test = true` on lib target `a`' },
  ],
})

test('reads what cargo-shear calls unused or misplaced, and nothing else', () => {
  assert.deepEqual(parseShear('/w', SHEAR), [
    { tool: 'cargo-shear', manifest: '/w/a/Cargo.toml', dependency: 'itoa', change: 'remove' },
    { tool: 'cargo-shear', manifest: '/w/Cargo.toml', dependency: 'libc', change: 'move to dev' },
  ])
})

test('reads the list of cargo-machete', () => {
  const text = `cargo-machete found the following unused dependencies in this directory:
mis -- ./a/Cargo.toml:
\titoa
\tlibc

If you believe cargo-machete has detected an unused dependency incorrectly,
`
  assert.deepEqual(
    parseMachete('/w', text).map(({ manifest, dependency }) => [manifest, dependency]),
    [
      ['/w/a/Cargo.toml', 'itoa'],
      ['/w/a/Cargo.toml', 'libc'],
    ],
  )
})

test('a tool that failed has found nothing', () => {
  assert.deepEqual(parseShear('/w', 'error: no lock file'), [])
  assert.deepEqual(parseMachete('/w', ''), [])
})
