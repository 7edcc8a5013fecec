import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type View, viewsOf, WHOLE_WORKSPACE } from '../../src/audit/project/views.ts'

function views(...commands: readonly string[]): readonly View[] {
  const all = commands.map((line) => ({ args: line.split(' '), cwd: '/w/app' }))
  return viewsOf(all, '/w')
}

test('what selects packages, features and targets is kept, in the spelling of cargo tree', () => {
  assert.deepEqual(
    views('+nightly build --package=app -F a,b --release --target x86_64-unknown-linux-musl -j 4'),
    [
      {
        folder: 'app',
        selectors: ['-p', 'app', '--features', 'a,b', '--target', 'x86_64-unknown-linux-musl'],
        withDev: false,
      },
    ],
  )
})

test('tests build dev-dependencies, and have all that a build of the same has', () => {
  assert.deepEqual(views('build --workspace', 'clippy --all --all-targets', 'test --workspace'), [
    { folder: 'app', selectors: ['--workspace'], withDev: true },
  ])
})

test('what comes after -- belongs to the program', () => {
  assert.deepEqual(views('test -- --workspace'), [{ folder: 'app', selectors: [], withDev: true }])
})

test('commands that build nothing, or something else, do not count', () => {
  assert.deepEqual(views('fmt --all', 'metadata'), [WHOLE_WORKSPACE])
  assert.deepEqual(views('build --manifest-path ../../other/Cargo.toml'), [WHOLE_WORKSPACE])
})

test('--manifest-path says where the build is', () => {
  assert.deepEqual(views('build --manifest-path ../tools/Cargo.toml'), [
    { folder: 'tools', selectors: [], withDev: false },
  ])
})
