import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitSections } from '../../src/report/fit.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { buildCommand, jobRecord, unit } from './sample-record.ts'

const sections = [
  { name: 'headline', importance: 100, markdown: 'The headline.' },
  { name: 'empty', importance: 1, markdown: '' },
  { name: 'tools', importance: 10, markdown: 'ü'.repeat(100) },
  { name: 'crates', importance: 50, markdown: 'c'.repeat(100) },
]

test('what fits stays whole and in its order', () => {
  const text = fitSections(sections, 1000)
  assert.equal(text, `The headline.\n\n${'ü'.repeat(100)}\n\n${'c'.repeat(100)}\n`)
})

test('the least important sections go first, whole, and the text says which', () => {
  const text = fitSections(sections, 250) // 319 bytes in all: an umlaut is two of them
  assert.ok(!text.includes('ü'))
  assert.ok(text.includes('c'.repeat(100)))
  assert.match(text, /Left out, to fit what GitHub shows: tools\._\n$/)
  assert.match(fitSections(sections, 120), /^The headline\.\n\n_Left out, .*: tools, crates\._\n$/)
})

test('a job of hundreds of commands with the longest names still fits, with its table whole', () => {
  const long = '|'.repeat(500)
  const commands = Array.from({ length: 400 }, (_, index) =>
    buildCommand({ label: `cargo ${index} ${long}`, units: [unit(long, long, { target: long })] }),
  )
  const notCached = Object.fromEntries(commands.map(({ label }) => [`${label}\n`, 1]))
  const settings = commands.map(({ label }) => {
    return { key: label, value: label, outcome: 'set', from: label } as const
  })
  const sccache = { ...jobRecord().sccache, version: '', hits: 1, misses: 1, errors: 0 }
  const record = jobRecord({
    commands,
    settings,
    sccache: { ...sccache, writeErrors: 0, fallbacks: 0, notCached },
  })
  const warnings = Array<string>(400).fill(long)
  const limit = 200_000
  const text = renderSummary({ record, comparison: undefined, warnings, notes: warnings }, limit)
  assert.ok(Buffer.byteLength(text) <= limit)
  assert.match(text, /cargo 39 /)
  assert.match(text, /And 360 more/)
  assert.match(text, /Left out/)
})
