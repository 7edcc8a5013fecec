import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseJobRecord } from '../../src/timing/job-record.ts'

const documentation = readFileSync(join(import.meta.dirname, '../../docs/record.md'), 'utf8')
const example = /```json\n([\s\S]*?)```/.exec(documentation)?.[1] ?? ''

/** The name of every field in a value, at any depth. */
function fieldNames(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(fieldNames)
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldNames(inner)])
}

test("the documentation's example is a record, with no field that the format does not know", () => {
  assert.deepEqual(parseJobRecord(example), JSON.parse(example))
})

test("the documentation's tables have every field of the example", () => {
  const tables = documentation.split('## Example')[0] ?? ''
  const data = new Set(['crate-type bin', 'mold 3.0.0'])
  for (const name of fieldNames(JSON.parse(example)).filter((name) => !data.has(name))) {
    assert.match(tables, new RegExp(`[\`.]${name}\``), name)
  }
})

test('what is no record, or one of another schema, is not read as one', () => {
  for (const text of ['', '{}', 'null', example.slice(0, -10)]) {
    assert.equal(parseJobRecord(text), undefined)
  }
  assert.equal(parseJobRecord(example.replace('"schema": 1', '"schema": 2')), undefined)
})
