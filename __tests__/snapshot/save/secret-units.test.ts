import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import { keyedDigest } from '../../../src/snapshot/keyed-digest.ts'
import type { Fact } from '../../../src/snapshot/manifest.ts'
import { secretUnits } from '../../../src/snapshot/save/secret-units.ts'
import { withoutSecrets } from '../../../src/snapshot/save/without-secrets.ts'
import {
  isPlain,
  mayBeSecret,
  NOTHING_PLAIN,
} from '../../../src/snapshot/survey/secret-variables.ts'
import { surveyTarget } from '../../../src/snapshot/survey/survey-target.ts'
import { unitFacts } from '../manifest-facts.ts'

const SALT = 'salt'
const VALUE = 'hunter2-of-the-vault'

function fact(of: string, value: string): Fact {
  return { aspect: 'variable', of, value: value === '' ? '' : keyedDigest(SALT, of, value) }
}

/** A target folder with the files that units have, and the request for what is in it. */
async function target(t: TestContext, files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-secret-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const survey = await surveyTarget({ folder, inner: [] }, localFiles())
  const at = (name: string, hash: string): string =>
    join(folder, `debug/.fingerprint/${name}-${hash}`)
  const evidence = {
    logs: join(folder, 'none'),
    own: [],
    temporary: [],
    settings: new Map(),
    salt: SALT,
  }
  return { folder, at, chosen: [{ survey, kept: survey.units }], evidence }
}

const [LIB, DEP] = ['0123456789abcdef', 'fedcba9876543210']

/** A fingerprint and a library, as cargo leaves them. */
function library(name: string, hash: string, text: string): Record<string, string> {
  return {
    [`debug/.fingerprint/${name}-${hash}/lib-${name}`]: '0011223344556677',
    [`debug/.fingerprint/${name}-${hash}/lib-${name}.json`]: '{}',
    [`debug/.fingerprint/${name}-${hash}/invoked.timestamp`]: '',
    [`debug/.fingerprint/${name}-${hash}/dep-lib-${name}`]: '',
    [`debug/deps/lib${name}-${hash}.rlib`]: text,
  }
}

test('a value in the library of a registry keeps that and what is built from it behind', async (t) => {
  const files = { ...library('dep', DEP, `...${VALUE}...`), ...library('app', LIB, 'plain') }
  const { at, chosen, evidence } = await target(t, files)
  const units = [unitFacts({ folder: at('app', LIB), package: 'app', needs: [1] })]
  const request = {
    ...{ chosen, plain: NOTHING_PLAIN, sinceNs: 0n },
    inputs: {
      units,
      crates: [{ locked: 'dep 1.0.0', needs: [] }],
      crateFolders: [at('dep', DEP)],
      facts: [],
    },
    evidence: { ...evidence, variables: { MY_TOKEN: VALUE } },
  }
  const found = await secretUnits(request, localFiles())
  assert.deepEqual(
    [...found],
    [
      [at('dep', DEP), { package: 'dep', variables: ['MY_TOKEN'] }],
      [at('app', LIB), { package: 'app', variables: [] }],
    ],
  )
  for (const plain of [
    { ...NOTHING_PLAIN, names: ['MY_*'] },
    { ...NOTHING_PLAIN, values: new Map([['MY_TOKEN', new Set(['other', VALUE])]]) },
  ]) {
    assert.equal((await secretUnits({ ...request, plain }, localFiles())).size, 0)
  }
  const others = { ...NOTHING_PLAIN, values: new Map([['MY_TOKEN', new Set(['other'])]]) }
  assert.equal((await secretUnits({ ...request, plain: others }, localFiles())).size, 2)
})

test('what a unit asked for keeps it behind, unless the repository says that value', async (t) => {
  const { at, chosen, evidence } = await target(t, library('app', LIB, 'plain'))
  const told = { folder: at('app', LIB), package: 'app', evidence: [0] }
  const request = {
    ...{ chosen, plain: NOTHING_PLAIN, sinceNs: 0n, evidence: { ...evidence, variables: {} } },
    inputs: {
      units: [unitFacts(told)],
      ...{ crates: [], crateFolders: [], facts: [fact('DATABASE_URL', VALUE)] },
    },
  }
  for (const [value, count] of [
    ['other', 1],
    [VALUE, 0],
  ] as const) {
    const plain = { names: [], values: new Map([['DATABASE_URL', new Set([value])]]) }
    assert.equal((await secretUnits({ ...request, plain }, localFiles())).size, count)
  }
})

const BESIDE: Readonly<Record<string, (path: string) => void>> = {
  'a file beside its own': (path) => writeFileSync(path, VALUE),
  'the address that a link leads to': (path) => symlinkSync(`https://u:${VALUE}@host`, path),
}

for (const [what, leave] of Object.entries(BESIDE)) {
  test(`a value in ${what} keeps the unit behind that left it`, async (t) => {
    const files = { ...library('app', LIB, 'plain'), 'debug/assets/other': '' }
    const first = await target(t, files)
    const left = join(first.folder, 'debug/assets/left')
    leave(left)
    const survey = await surveyTarget({ folder: first.folder, inner: [] }, localFiles())
    const facts = { folder: first.at('app', LIB), package: 'app', leaves: [left] }
    const request = {
      ...{ chosen: [{ survey, kept: survey.units }], plain: NOTHING_PLAIN, sinceNs: 0n },
      inputs: { units: [unitFacts(facts)], crates: [], crateFolders: [], facts: [] },
      evidence: { ...first.evidence, variables: { MY_TOKEN: VALUE } },
    }
    const found = await secretUnits(request, localFiles())
    assert.deepEqual([...found.values()], [{ package: 'app', variables: ['MY_TOKEN'] }])
  })
}

test('a value in the name of a file keeps the unit behind', async (t) => {
  const out = `debug/build/app-${LIB}/out/${VALUE}.txt`
  const { at, chosen, evidence } = await target(t, { ...library('app', LIB, ''), [out]: '' })
  const request = {
    ...{ chosen, plain: NOTHING_PLAIN, sinceNs: 0n },
    inputs: {
      units: [unitFacts({ folder: at('app', LIB), package: 'app' })],
      ...{ crates: [], crateFolders: [], facts: [] },
    },
    evidence: { ...evidence, variables: { MY_TOKEN: VALUE } },
  }
  const found = await secretUnits(request, localFiles())
  assert.deepEqual([...found.values()], [{ package: 'app', variables: ['MY_TOKEN'] }])
})

test('no digest of what a unit asked, and no path that it read or left, stays in the manifest with a unit that stays behind', () => {
  const units = [
    unitFacts({
      folder: '/t/a',
      package: 'a',
      evidence: [0, 1],
      environment: { API_KEY: 'digest' },
      inputs: [0, 1],
      reads: [0],
      leaves: [`/t/${VALUE}`],
    }),
    unitFacts({ folder: '/t/b', package: 'b', evidence: [1], inputs: [1, 2], reads: [] }),
  ]
  const facts = [fact('API_KEY', VALUE), fact('CC', 'gcc')]
  const inputs = [VALUE, 'shared', 'own'].map((path) => {
    return { path, modifiedNs: 1n, isGits: false }
  })
  const survey = { units, facts, inputs, named: [VALUE] }
  const kept = withoutSecrets(survey, new Set(['/t/a']))
  assert.deepEqual(kept.units[0]?.leaves, [])
  assert.deepEqual(kept.inputs, inputs.slice(1))
  assert.deepEqual(kept.named, [])
  assert.deepEqual(kept.units[0]?.evidence, [])
  assert.deepEqual(kept.units[0]?.environment, {})
  assert.deepEqual(kept.units[1], { ...units[1], inputs: [0, 1] })
  assert.deepEqual(kept.facts, [{ aspect: 'variable', of: '' }, facts[1]])
})

test('names tell what may be secret, and an input what is not', () => {
  for (const name of [
    'API_KEY',
    'NPM_TOKEN',
    'GITHUB_TOKEN',
    'DB_PASSWORD',
    'CARGO_REGISTRY_TOKEN',
    'DATABASE_URL',
    'BUILD_LABEL',
    'RUST_DBPASSWORD',
    'CARGO_GHTOKEN',
    'GIT_ACCESSKEY_ID',
    'GITHUB_appToken',
    'RUNNER_APIKEY2_SECRETS3',
    'SQLX_CONNECTIONSTRING',
    'NODE_DBPWD',
    'SIGNING_CERT_SHA',
    'VAULT_NAME',
    'TAURI_SIGNING_PRIVATE_KEY',
  ]) {
    assert.equal(mayBeSecret(name), true, name)
  }
  for (const name of [
    'CARGO_HOME',
    'RUSTFLAGS',
    'CC',
    'PKG_CONFIG_PATH',
    'GITHUB_SHA',
    'PWD',
    'OPENSSL_DIR',
    'CI',
    'CARGO_MONKEY',
    'RUST_BYPASS_PATH',
    'CLIPPY_ARGS',
    'TAURI_CONFIG',
    'HOME',
    'USER',
    'VERSION',
    'BUILD_DATE',
    'APP_GIT_SHA',
  ]) {
    assert.equal(mayBeSecret(name), false, name)
  }
  const isNamed = (name: string, pattern: string): boolean =>
    isPlain(name, { ...NOTHING_PLAIN, names: [pattern] }, () => false)
  assert.equal(isNamed('DATABASE_URL', 'DATABASE_URL'), true)
  assert.equal(isNamed('MY_APP_NAME', 'MY_*'), true)
  assert.equal(isNamed('NOT_MY_APP', 'MY_*'), false)
})
