import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { root } from '../../../scripts/run.ts'
import { describePackages } from '../../../src/snapshot/survey/reading-macros.ts'

const LIST = join(root, 'src/snapshot/survey/read-nothing-macros.json')

/** Crates from crates.io as the lock file names them. */
function locked(name: string, ...dependencies: string[]) {
  return {
    name,
    version: '1.0.0',
    source: 'registry+https://github.com/rust-lang/crates.io-index',
    dependencies,
  }
}

/** What the package `app` is said to have of macros that may read files. */
function macrosOfApp(
  built: readonly string[],
  dependencies: readonly string[],
  local: readonly string[] = [],
) {
  const entries = built.map((crate) => ({ path: `debug/deps/lib${crate}-0123456789abcdef.so` }))
  const own = ['app', ...local].map((name) => ({ name, folder: `/w/${name}` }))
  const app = { ...locked('app', ...dependencies), source: undefined }
  const workspace = { packages: own, locked: [app, ...dependencies.map((name) => locked(name))] }
  const described = describePackages([workspace] as never, [{ entries }] as never)
  return described.find(({ name }) => name === 'app')?.macros
}

test('only macros that are known to read nothing are trusted, and only those of registries', () => {
  assert.deepEqual(macrosOfApp(['serde_derive'], ['serde_derive']), [])
  assert.deepEqual(macrosOfApp(['rust_embed_impl'], ['rust-embed-impl']), ['rust-embed-impl'])
  assert.deepEqual(macrosOfApp(['serde_derive', 'sqlx_macros'], ['serde_derive', 'sqlx-macros']), [
    'sqlx-macros',
  ])
  assert.deepEqual(macrosOfApp(['serde_derive'], ['serde_derive'], ['serde_derive']), [
    'serde_derive',
  ])
  assert.deepEqual(macrosOfApp(['of_another_name'], ['serde_derive']), ['of_another_name'])
  assert.deepEqual(macrosOfApp([], ['rust-embed-impl']), [], 'what was not built read nothing')
})

/** What a macro would ask files, variables or other programs with. */
const ASKS =
  /\bstd::(fs|process|net)\b|\benv::vars?(_os)?\(|\bFile::open|\bprocess::Command|\bread_to_string\(|tracked_path|tracked_env/

/** Harmless all the same: what cargo itself sets for the crate that is compiled, `CARGO_PKG_VERSION` and its like. */
const OF_CARGO = /env::var(_os)?\((env_var|"CARGO_\w+")\)/

test('the listed macros that real projects use ask for no file, variable or program', () => {
  const { macros } = JSON.parse(readFileSync(LIST, 'utf8')) as { macros: string[] }
  const text = execFileSync('cargo', ['metadata', '--format-version', '1', '--locked'], {
    cwd: join(root, 'demo'),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  const { packages } = JSON.parse(text) as { packages: { name: string; manifest_path: string }[] }
  const listed = packages.filter(({ name }) => macros.includes(name))
  assert.ok(listed.length >= 4, `${listed.length} of the demo's macros are listed`)
  for (const { name, manifest_path } of listed) {
    const folder = join(dirname(manifest_path), 'src')
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.rs') || path.endsWith('tests.rs')) continue
      const lines = readFileSync(join(folder, path), 'utf8').split('\n')
      const asking = lines.filter((line) => {
        const code = line.replace(/\/\/.*/, '').replace(/quote!.*/, '')
        return ASKS.test(code) && !/^\s*(::std|#?use)/.test(code) && !OF_CARGO.test(code)
      })
      assert.deepEqual(asking, [], `${name}: ${path}`)
    }
  }
})
