import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  benchmarkPages,
  cachingByMeasurements,
  comparedByMeasurements,
  inputsByAction,
  storesByMeasurements,
} from '../scripts/docs.ts'

test('the tables in docs/inputs.md say what action.yml says', async () => {
  const { now, wanted } = await inputsByAction()
  assert.equal(now, wanted, 'Run `npm run docs`.')
  assert.match(now, /`cache-max-size`/) // the markers are still there
})

test('the tables in docs/measured.md say what was measured', async () => {
  const { now, wanted } = await cachingByMeasurements()
  assert.equal(now, wanted, 'Run `npm run docs`.')
  assert.match(now, /### bat 0\.26\.0/)
})

test('the tables in docs/stores.md say what was measured, and without a measurement there is none', async () => {
  const { now, wanted } = await storesByMeasurements()
  assert.equal(now, wanted, 'Run `npm run docs`.')
  assert.match(now, /<!-- stores -->\n[\s\S]*<!-- \/stores -->/)
})

test('the figures of the comparison in README are those that were measured', async () => {
  const { now, wanted } = await comparedByMeasurements()
  assert.equal(now, wanted, 'Run `npm run docs`.')
  assert.match(now, /bat, same commit\|[\d.]+ s\|0\.\d+\|/)
})

test("README's first sentence has the figures of the comparison", async () => {
  const { now } = await comparedByMeasurements()
  const secondsOf = (row: string): readonly [none: number, ours: number] => {
    const cells = new RegExp(`^\\|bat, ${row}\\|(.*)\\|$`, 'm').exec(now)?.[1]?.split('|') ?? []
    return [Number.parseFloat(cells[0] ?? ''), Number(/\((.*) s\)/.exec(cells.at(-1) ?? '')?.[1])]
  }
  const words = (row: string): string => {
    const [none, ours] = secondsOf(row)
    return `${ours.toFixed(1)} s (${Math.round(none / ours)}x)`
  }
  const [none] = secondsOf('same commit')
  assert.ok(now.includes(`same commit: **${none.toFixed(1)} s → ${words('same commit')}**`))
  assert.match(
    now.replace(/\s+/g, ' '),
    new RegExp(`one file changed: ${words('one file changed').replace(/[()]/g, '.')}`),
  )
})

test('the pages of docs/benchmarks/ are what the committed records say', async () => {
  for (const [file, { now, wanted }] of await benchmarkPages()) assert.equal(now, wanted, file)
})
