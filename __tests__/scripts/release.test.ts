import assert from 'node:assert/strict'
import { test } from 'node:test'
import { releaseNotes, whatIsMissing } from '../../scripts/release/notes.ts'

const CHANGELOG = `# Changes

## Unreleased

- Not yet.

## 1.2.0, 2026-12-01

- Snapshots on macOS.

## 1.1.0

- Older.
`

test('a release is made where package.json, the changelog and the tags agree to it', () => {
  const ready = { version: '1.2.0', declared: '1.2.0', changelog: CHANGELOG, tags: ['v1.1.0'] }
  assert.deepEqual(whatIsMissing(ready), [])
  assert.match(whatIsMissing({ ...ready, declared: '1.1.0' }).join(), /package\.json says 1\.1\.0/)
  assert.match(whatIsMissing({ ...ready, version: '1.3.0' }).join(), /no section 1\.3\.0/)
  assert.match(whatIsMissing({ ...ready, version: 'v1.2' }).join(), /not a version/)
  assert.match(whatIsMissing({ ...ready, tags: ['v1.2.0'] }).join(), /never moves/)
})

test('notes begin with the line to copy, and hold the words of that version alone', () => {
  const notes = releaseNotes({
    version: '1.2.0',
    changelog: CHANGELOG,
    commits: ['Snapshots on macOS', 'A test'],
    repository: 'someone/fast-cargo',
    sha: '0123456789012345678901234567890123456789',
  })
  assert.match(
    notes,
    /uses: someone\/fast-cargo@0123456789012345678901234567890123456789 # v1\.2\.0/,
  )
  assert.match(notes, /- Snapshots on macOS\.\n/)
  assert.doesNotMatch(notes, /Older|Not yet/)
  assert.match(notes, /2 commits[\s\S]*- A test/)
})
