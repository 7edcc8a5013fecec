import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { lockedPackages, workspaceManifest } from '../../scripts/bench-caches/make-source.ts'
import { benchPlaces } from '../../scripts/bench-caches/places.ts'
import { editedText } from '../../scripts/bench-caches/prepare-project.ts'
import {
  type Measurement,
  readResults,
  withMeasurement,
  without,
} from '../../scripts/bench-caches/results.ts'
import { closeStore, isFilled, openStore } from '../../scripts/bench-caches/stores.ts'
import { writeResultsFile } from '../../scripts/results-file.ts'

const one: Measurement = {
  project: 'small',
  round: 1,
  scenario: 'same',
  method: 'auto',
  criticalMs: 1,
  cargoMs: 1,
  afterMs: 1,
  restoredBytes: 1,
  savedBytes: 1,
  footprintBytes: 1,
  compiled: 1,
  at: '2026-11-25T00:00:00.000Z',
}

async function folderFor(t: { after(fn: () => Promise<void>): void }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-test-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('results come back as they were written, and a repeated job replaces its number', async (t) => {
  const file = join(await folderFor(t), 'deep', 'caches.json')
  const first = withMeasurement(await readResults(file, 'this machine'), one)
  await writeResultsFile(file, first)
  const again = withMeasurement(await readResults(file, 'another'), { ...one, criticalMs: 9 })
  assert.equal(again.machine, 'this machine')
  assert.deepEqual(
    again.measurements.map(({ criticalMs }) => criticalMs),
    [9],
  )
})

test('measuring again forgets what was chosen, and nothing else', () => {
  const others = [
    { ...one, method: 'none' },
    { ...one, scenario: 'leaf' },
  ]
  const results = { schema: 1 as const, machine: '', measurements: [one, ...others] }
  const chosen = { projects: [{ name: 'small' }], methods: [{ name: 'auto' }] }
  const left = without(results, { ...chosen, scenarios: ['same'] })
  assert.deepEqual(left.measurements, others)
  assert.equal(without(results, { ...chosen, scenarios: [] }).measurements.length, 1)
})

test('a file that is no results file is not overwritten', async (t) => {
  const file = join(await folderFor(t), 'caches.json')
  await writeFile(file, '{"schema":1,"measurements":[{}]}')
  await assert.rejects(readResults(file, 'this machine'))
})

test('later scenarios start from what the filling run left, whatever they save themselves', async (t) => {
  const places = benchPlaces(await folderFor(t), 'small')
  await openStore('fill', 'auto', places)
  await save(places.services, 'filled')
  await closeStore('fill', 'auto', places)
  assert.ok(isFilled(places, 'auto') && !isFilled(places, 'mbx'))
  await openStore('filled', 'auto', places)
  await save(places.services, 'later')
  await closeStore('filled', 'auto', places)
  await openStore('filled', 'auto', places)
  assert.deepEqual(await readdir(places.services), ['filled'])
})

async function save(services: string, name: string): Promise<void> {
  await mkdir(services, { recursive: true })
  await writeFile(join(services, name), '')
}

test('an edit appends or replaces, and one that finds nothing to replace is an error', () => {
  const edit = { kind: 'replace', file: 'Cargo.toml', from: '"v7"', to: '"v$&"' } as const
  assert.equal(editedText('["v7"]', edit), '["v$&"]')
  assert.throws(() => editedText('[]', edit), /Cargo.toml has no "v7"/)
  assert.equal(editedText('a', { kind: 'append', file: 'x', text: 'b' }), 'ab')
})

test('packages of a registry become path members that the others find by a patch', () => {
  const source = 'registry+https://github.com/rust-lang/crates.io-index'
  const lock = `[[package]]\nname = "top"\nversion = "1.0.0"\n[[package]]\nname = "gix"\nversion = "0.1.0"\nsource = "${source}"\n`
  assert.deepEqual(
    lockedPackages(lock).map(({ name, version }) => `${name}-${version}`),
    ['gix-0.1.0'],
  )
  assert.match(workspaceManifest(['gix']), /\[patch.crates-io\]\ngix = { path = "crates\/gix" }/)
})
