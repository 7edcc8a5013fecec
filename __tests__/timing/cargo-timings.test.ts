import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type CargoTimings, parseCargoTimings } from '../../src/timing/cargo-timings.ts'

/** Real reports of the cargos named by the files, cut to what stands before the drawing code. */
function report(name: string): string {
  return readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')
}

function parsed(html: string): CargoTimings {
  const timings = parseCargoTimings(html)
  assert.ok(timings !== undefined)
  return timings
}

function unitNames({ units }: CargoTimings): readonly string[] {
  return units.map(({ name, target }) => `${name} ${target}`.trim())
}

test("a cold build's report gives each unit's times, with code generation where cargo tells it", () => {
  const timings = parsed(report('cargo-1.95-cold.html'))
  assert.deepEqual(timings.unitCounts, { fresh: 0, dirty: 5, total: 5 })
  assert.equal(timings.totalMs, 1800)
  assert.deepEqual(unitNames(timings), [
    'core-lib build-script',
    'derive',
    'core-lib',
    'core-lib build-script (run)',
    'app app "bin"',
  ])
  const [, derive, coreLib] = timings.units
  assert.deepEqual(derive, {
    name: 'derive',
    version: '0.2.0',
    target: '',
    startMs: 480,
    durationMs: 1050,
  })
  assert.equal(coreLib?.durationMs, 60)
  assert.equal(coreLib?.codegenMs, 20)
})

test('fresh units and doc tests, which cargo 1.95 lists too, are no units that ran', () => {
  const timings = parsed(report('cargo-1.95-test-after-build.html'))
  assert.deepEqual(unitNames(timings), [
    'app app "bin" (test)',
    'core-lib core_lib "lib" (test)',
    'derive derive "lib" (test)',
  ])
  assert.deepEqual(timings.unitCounts, { fresh: 4, dirty: 3, total: 7 })
})

test('a build in which everything was fresh ran nothing', () => {
  const timings = parsed(report('cargo-1.95-fresh.html'))
  assert.deepEqual(timings.units, [])
  assert.deepEqual(timings.unitCounts, { fresh: 5, dirty: 0, total: 5 })
  assert.equal(timings.totalMs, 0)
})

test('a build script that ran at once and took no measurable time is kept', () => {
  const idle = { start: 0, duration: 0, version: '1.0.0', sections: null }
  const units = [
    { ...idle, name: 'fresh-one', target: '' },
    { ...idle, name: 'quick', target: ' build-script (run)' },
    { ...idle, name: 'app', target: ' app "bin"', duration: 0.5 },
  ]
  const counts = ['Fresh units:</td><td>1', 'Dirty units:</td><td>2', 'Total units:</td><td>3']
  const table = counts.map((row) => `<td>${row}</td>`).join('\n')
  const timings = parsed(`${table}\nconst UNIT_DATA = ${JSON.stringify(units)};\n`)
  assert.deepEqual(unitNames(timings), ['quick build-script (run)', 'app app "bin"'])
})

test("cargo 1.65's report reads like the later ones", () => {
  const timings = parsed(report('cargo-1.65-cold.html'))
  assert.equal(timings.units.length, 5)
  assert.equal(timings.units[0]?.target, 'build-script')
  const coreLib = timings.units.find(({ name, target }) => name === 'core-lib' && target === '')
  assert.ok(coreLib?.codegenMs !== undefined && coreLib.codegenMs <= coreLib.durationMs)
  assert.equal(timings.totalMs, 2100)
})

test("cargo 1.97's report reads like the earlier ones", () => {
  const timings = parsed(report('cargo-1.97-test.html'))
  assert.equal(timings.units.length, 7)
  assert.equal(timings.unitCounts?.dirty, 7)
})

test('a report without its table still gives the units', () => {
  const unit = { name: 'a', version: '1.0.0', target: '', start: 0, duration: 1 }
  const timings = parsed(`const UNIT_DATA = ${JSON.stringify([unit])};\n`)
  assert.equal(timings.units[0]?.durationMs, 1000)
  assert.equal(timings.unitCounts, undefined)
  assert.equal(timings.totalMs, undefined)
})

const NO_REPORTS = {
  'an empty file': '',
  'a page without units': '<html></html>',
  'a list that is cut off': 'const UNIT_DATA = [{"name": "a"',
  'units in an unknown form': 'const UNIT_DATA = [{"name": 1}];\n',
  'a list that is no JSON': 'const UNIT_DATA = [undefined];\n',
  'times below zero':
    'const UNIT_DATA = [{"name":"a","version":"1","target":"","start":-1,"duration":1}];\n',
}
for (const [what, html] of Object.entries(NO_REPORTS)) {
  test(`${what} is no report`, () => {
    assert.equal(parseCargoTimings(html), undefined)
  })
}
