import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cargoWords } from '../../scripts/identity/cargo-words.ts'
import { reasonsIn } from '../../scripts/identity/job-log.ts'
import { countUnits, readMessages } from '../../scripts/identity/messages.ts'

interface Artifact {
  readonly types: readonly string[]
  readonly files: readonly string[]
  readonly executable?: string
  readonly fresh?: boolean
}

function artifact({ types, files, executable, fresh = false }: Artifact): string {
  return JSON.stringify({
    reason: 'compiler-artifact',
    target: { name: 'x', kind: types, crate_types: types },
    filenames: files,
    executable: executable ?? null,
    fresh,
  })
}

test('programs are executables and what was linked or archived, not rlibs and build scripts', () => {
  const { programs } = readMessages(
    [
      artifact({ types: ['bin'], files: ['/t/app'], executable: '/t/app' }),
      artifact({ types: ['lib'], files: ['/t/libx.rlib', '/t/libx.rmeta'] }),
      artifact({ types: ['rlib', 'cdylib'], files: ['/t/liby.rlib', '/t/liby.so'] }),
      artifact({ types: ['proc-macro'], files: ['/t/libz.so'] }),
      artifact({ types: ['staticlib'], files: ['/t/libs.a'] }),
      artifact({ types: ['bin'], files: ['/t/build/y/build-script-build'] }),
    ].join('\n'),
  )
  assert.deepEqual(programs, ['/t/app', '/t/libs.a', '/t/liby.so', '/t/libz.so'])
})

test('lines that are no message of an artifact are left out', () => {
  const text = [
    'running 3 tests',
    '{ not json',
    '{"reason":"build-finished","success":true}',
    artifact({ types: ['bin'], files: ['/t/app'], executable: '/t/app' }),
  ].join('\n')
  assert.deepEqual(readMessages(text).programs, ['/t/app'])
})

test('a unit counts once, as the first command that names it found it', () => {
  const first = readMessages(artifact({ types: ['lib'], files: ['/t/a.rlib'] }))
  const second = readMessages(
    [
      artifact({ types: ['lib'], files: ['/t/a.rlib'], fresh: true }),
      artifact({ types: ['lib'], files: ['/t/b.rlib'], fresh: true }),
    ].join('\n'),
  )
  assert.deepEqual(countUnits([first, second]), { restored: 1, built: 1 })
})

test("cargo's messages are asked for before the arguments of tests, and --locked needs a lock file", () => {
  const tell = '--message-format=json-render-diagnostics'
  assert.equal(cargoWords('build --workspace --locked', true), `build --workspace --locked ${tell}`)
  assert.equal(cargoWords('build --workspace --locked', false), `build --workspace ${tell}`)
  assert.equal(cargoWords('test --locked -- --locked', false), `test ${tell} -- --locked`)
})

test('reasons are read from the log, each once, in their order', () => {
  const log = ['Restored x', 'Rebuilt: app, a file that it read came.', 'Rebuilt: b, c'].join('\n')
  assert.deepEqual(reasonsIn(log), ['app, a file that it read came', 'b, c'])
})
