import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseCargoTimings } from '../../src/timing/cargo-timings.ts'
import { criticalPath, type TimedUnit } from '../../src/timing/critical-path.ts'
import { workByKind } from '../../src/timing/work-kinds.ts'

function unit(id: number, name: string, [startMs, metadataMs, endMs]: [number, number, number]) {
  return { id, name, target: '', startMs, metadataMs, endMs, unblocks: [], unblocksEarly: [] }
}

test('the path leads from the last unit back along what each had to wait for', () => {
  const units: readonly TimedUnit[] = [
    { ...unit(1, 'syn', [0, 500, 900]), unblocksEarly: [3] },
    { ...unit(2, 'libc', [0, 100, 100]), unblocks: [3] },
    { ...unit(3, 'derive', [500, 1500, 1500]), unblocks: [4] },
    unit(4, 'app', [1510, 2000, 2000]),
  ]
  assert.deepEqual(
    criticalPath(units).map(({ name, waitedMs }) => [name, waitedMs]),
    [
      ['syn', 500],
      ['derive', 1000],
      ['app', 490],
    ],
  )
})

test('units that wait for each other, as only a broken report has them, end the path', () => {
  const loop = [
    { ...unit(1, 'a', [0, 100, 100]), unblocks: [2] },
    { ...unit(2, 'b', [100, 200, 200]), unblocks: [1] },
  ]
  assert.equal(criticalPath(loop).length, 2)
})

for (const version of ['1.65', '1.95']) {
  test(`cargo ${version} tells the path of a real build, and how busy the cores were`, () => {
    const file = join(import.meta.dirname, 'fixtures', `cargo-${version}-cold.html`)
    const timings = parseCargoTimings(readFileSync(file, 'utf8'))
    const path = timings?.criticalPath.map(({ name }) => name) ?? []
    assert.ok(path.length >= 2, path.join())
    assert.equal(path.at(-1), 'app')
    assert.equal(timings?.cores?.available, 2)
    assert.ok((timings?.cores?.used ?? 0) > 0.5)
  })
}

test('each unit counts for one kind of work, a library for its two parts', () => {
  const made = (name: string, target: string, durationMs: number, codegenMs?: number) => ({
    ...{ name, version: '1.0.0', target, startMs: 0, durationMs },
    ...(codegenMs === undefined ? {} : { codegenMs }),
  })
  const units = [
    made('serde', '', 900, 300),
    made('serde-derive', '', 700),
    made('libc', 'build-script', 400),
    made('libc', 'build-script (run)', 60),
    made('app', 'app "bin" (test)', 800),
    made('leaf', '', 50),
  ]
  assert.deepEqual(workByKind([{ units }], new Set(['serde_derive'])), {
    'front end': 600,
    'code generation': 300,
    'proc macros': 700,
    'build scripts, compiled': 400,
    'build scripts, run': 60,
    'programs and tests, with linking': 800,
    libraries: 50,
  })
})
