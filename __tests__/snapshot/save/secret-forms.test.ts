import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import { soughtFor } from '../../../src/snapshot/save/find-secrets.ts'

const VALUE = 'hunter2/of+the vault"q\\z&<é\'!'
const KEY = [
  '-----BEGIN PRIVATE KEY-----',
  'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC',
  'BKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj',
  '-----END PRIVATE KEY-----',
].join('\n')

/** Looks for both values in a file with that content. */
async function foundIn(t: TestContext, content: string | Buffer): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-forms-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'file')
  writeFileSync(path, content)
  return (
    (await localFiles().valuesIn(path, soughtFor(new Map(Object.entries({ VALUE, KEY }))))) ?? []
  )
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const wrapped = (text: string): string => text.replace(/.{76}/g, '$&\n')

/** Nothing of it is written by what is tested. */
const FORMS: Readonly<Record<string, readonly [string, string | Buffer]>> = {
  'as it is': ['VALUE', VALUE],
  'in base64': ['VALUE', base64(VALUE)],
  'in base64 behind a name': ['VALUE', base64(`user:${VALUE}@host`)],
  'in base64 behind another name': ['VALUE', base64(`users:${VALUE}@host`)],
  'in base64 for addresses': ['VALUE', Buffer.from(`a?${VALUE}`).toString('base64url')],
  'in base64 of many lines': ['KEY', wrapped(base64(`some words before: ${KEY}`))],
  'in digits': ['VALUE', Buffer.from(VALUE).toString('hex').toUpperCase()],
  'in an address': ['VALUE', String(new URLSearchParams({ token: VALUE }))],
  'in the path of an address': ['VALUE', encodeURIComponent(VALUE)],
  'in JSON': ['VALUE', JSON.stringify({ token: VALUE })],
  'in JSON of ASCII alone': ['VALUE', '"hunter2/of+the vault\\"q\\\\z&<\\u00e9\'!"'],
  'in XML': ['VALUE', 'hunter2/of+the vault&quot;q\\z&amp;&lt;é&#39;!'],
  "in a shell's quotes": ['VALUE', `'hunter2/of+the vault"q\\z&<é'\\''!'`],
  'in two bytes a letter': ['VALUE', Buffer.from(VALUE, 'utf16le')],
  'a line of several': ['KEY', `  "${KEY.split('\n')[1]}\\n" +`],
  'as one line': ['KEY', KEY.replaceAll('\n', '')],
  'in JSON, of several lines': ['KEY', JSON.stringify(KEY)],
}

for (const [how, [name, content]] of Object.entries(FORMS)) {
  test(`a value is found ${how}`, async (t) => {
    assert.deepEqual(await foundIn(t, content), [name])
  })
}

test('it is found wherever it begins, and across what is read at once', async (t) => {
  const window = 16 << 20
  for (const at of [0, 1, 2, 3, 5, window - 9, window - 1, window, window + 2]) {
    const content = Buffer.alloc(at + VALUE.length + 8 + (at % 3), 'h')
    content.write(VALUE, at)
    assert.deepEqual(await foundIn(t, content), ['VALUE'], String(at))
  }
})

test('what only looks alike is not found', async (t) => {
  const parts = [VALUE.slice(1), VALUE.slice(0, -1), base64(VALUE).slice(0, -6), KEY.slice(0, 40)]
  assert.deepEqual(await foundIn(t, `${parts.join('\n')}\n-----BEGIN PRIVATE KEY-----\n`), [])
})
