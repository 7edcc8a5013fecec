import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const page = readFileSync(join(import.meta.dirname, '../docs/config.md'), 'utf8')
const rows = page.split('\n').filter((line) => /^\| (?!-|situation)/.test(line))

test('every row of docs/config.md names a test that is there', () => {
  assert.ok(rows.length > 40, `${rows.length} rows`)
  for (const row of rows) {
    const [, file = '', name = ''] = /\| `([\w/-]+\.test\.ts)`: ([^|]+) \|$/.exec(row) ?? []
    const path = join(import.meta.dirname, file)
    assert.ok(file !== '' && existsSync(path), row)
    assert.ok(readFileSync(path, 'utf8').includes(name.trim()), `${file} has no test "${name}"`)
  }
})
