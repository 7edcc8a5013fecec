import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../scripts/run.ts'
import { namedIn, pagesWithExamples, readNaming } from '../scripts/uses/naming.ts'

const NAMING = { repository: 'someone/fast-cargo', version: '2.0.1', sha: 'a'.repeat(40) }

test('every page names the action as package.json says', async () => {
  const naming = await readNaming()
  for (const page of await pagesWithExamples()) {
    const text = readFileSync(join(root, page), 'utf8')
    assert.equal(text, namedIn(text, naming), `${page}: run \`npm run set-uses\`.`)
  }
})

test('an owner, a version and a commit are written wherever the action is named', () => {
  const zeros = '0'.repeat(40)
  const text = `- uses: OWNER/fast-cargo@${zeros} # v1.0.0
- uses: OWNER/fast-cargo/report@v1
https://github.com/OWNER/fast-cargo/security`
  assert.equal(
    namedIn(text, NAMING),
    `- uses: someone/fast-cargo@${NAMING.sha} # v2.0.1
- uses: someone/fast-cargo/report@v2.0.1
https://github.com/someone/fast-cargo/security`,
  )
})
