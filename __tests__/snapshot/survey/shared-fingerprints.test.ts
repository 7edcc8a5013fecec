import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TreeEntry } from '../../../src/runner/ports.ts'
import { unitRemains } from '../../../src/snapshot/restore/remove-unit.ts'
import { filesOfUnits } from '../../../src/snapshot/save/choose-files.ts'
import { crateNames } from '../../../src/snapshot/save/crate-names.ts'
import { surveyTarget } from '../../../src/snapshot/survey/survey-target.ts'

// As cargo lays it out for x86_64-pc-windows-msvc (and, without `.pdb`, for wasm32): programs have no hash in their
// names, and all those of a package have one fingerprint folder.

const SHORT = '0123456789abcdef'
const TESTED = 'fedcba9876543210'
const F = `debug/.fingerprint/app-${SHORT}`
const T = `debug/.fingerprint/app-${TESTED}`

const FILES: Readonly<Record<string, bigint>> = {
  [`${F}/bin-app`]: 20n,
  [`${F}/bin-app.json`]: 20n,
  [`${F}/dep-bin-app`]: 10n,
  [`${F}/example-a-demo`]: 40n,
  [`${F}/example-a-demo.json`]: 40n,
  [`${F}/dep-example-a-demo`]: 30n,
  [`${F}/invoked.timestamp`]: 30n,
  [`${T}/test-bin-app`]: 60n,
  [`${T}/dep-test-bin-app`]: 50n,
  [`${T}/invoked.timestamp`]: 50n,
  'debug/app.exe': 20n,
  'debug/deps/app.d': 20n,
  'debug/deps/app.exe': 20n,
  'debug/deps/app.pdb': 20n,
  [`debug/deps/app-${TESTED}.exe`]: 60n,
  'debug/examples/a_demo.d': 40n,
  'debug/examples/a_demo.exe': 40n,
  'debug/examples/a_demo.pdb': 40n,
  'debug/examples/a-demo.exe': 40n,
  'debug/examples/of_another.exe': 1n,
}

async function surveyed() {
  const entries = Object.entries(FILES).map(([path, ns]) => entry(path, ns))
  return surveyTarget({ folder: '/t', inner: [] }, { tree: async () => entries })
}

function entry(path: string, modifiedNs: bigint): TreeEntry {
  const times = { modifiedMs: 0, modifiedNs, changedNs: 0n, accessedNs: 1_000_000_000n, bornNs: 0n }
  return { path, kind: 'file', sizeBytes: 16, ...times, identity: path }
}

test('each program of a package is a unit, with its own beginning and end', async () => {
  const { units } = await surveyed()
  assert.deepEqual(
    units.map(({ folder, mark, startedNs, endedNs }) => [folder, mark, startedNs, endedNs]),
    [
      [F, 'bin-app', 10n, 20n],
      [F, 'example-a-demo', 30n, 40n],
      [T, 'test-bin-app', 50n, 60n],
    ],
  )
})

test('a program is known by what cargo calls it where its name has no hash', async () => {
  const survey = await surveyed()
  assert.deepEqual(survey.units.map(crateNames(survey)), ['app', 'a_demo', undefined])
})

test('programs and examples without a hash travel with their debug information', async () => {
  const survey = await surveyed()
  const chosen = filesOfUnits(survey, survey.units, new Set()).map(({ path }) => path)
  const left = Object.keys(FILES).filter((path) => !chosen.includes(path))
  assert.deepEqual(left, ['debug/app.exe', 'debug/examples/of_another.exe'])
})

test('an example that nobody used stays behind', async () => {
  const survey = await surveyed()
  const kept = survey.units.filter(({ mark }) => mark === 'bin-app')
  const chosen = filesOfUnits(survey, kept, new Set()).map(({ path }) => path)
  assert.ok(!chosen.some((path) => path.startsWith('debug/examples/')))
})

test('what is taken away with the folder of stale units is what all of them made', () => {
  const remains = unitRemains(Object.keys(FILES))(F)
  const outputs = ['deps/app.exe', 'deps/app.pdb', 'examples/a_demo.exe', 'examples/a_demo.pdb']
  for (const path of outputs) assert.ok(remains.includes(`debug/${path}`), path)
  assert.ok(!remains.includes(`debug/deps/app-${TESTED}.exe`))
  assert.ok(!remains.includes('debug/examples/of_another.exe'))
})
