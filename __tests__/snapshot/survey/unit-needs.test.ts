import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unitNeeds } from '../../../src/snapshot/survey/unit-needs.ts'

/** As cargo 1.95 wrote it; the second hash is too large for a number of JavaScript. */
const FILES: Readonly<Record<string, string>> = {
  '/t/base-1/lib-base': '2b2ca51f7a1ae067',
  '/t/base-1/lib-base.json': '{"deps":[],"local":[]}',
  '/t/app-2/bin-app': 'ed34237a3a9e3618',
  '/t/app-2/bin-app.json':
    '{"rustc":7,"deps":[[310359321821557790,"regex",false,7370733061293809101],[4867236186499551486,"base",false,7485011692509015083]],"local":[]}',
  '/t/odd-3/lib-odd': 'cut off',
}

const files = { readText: async (path: string) => FILES[path] }

test('a unit is led to those that it was built from by the hashes in its fingerprint', async () => {
  const units = [
    { folder: '/t/base-1', mark: 'lib-base' },
    { folder: '/t/app-2', mark: 'bin-app' },
    { folder: '/t/odd-3', mark: 'lib-odd' },
  ]
  assert.deepEqual(await unitNeeds(units, files), [[], [0], []])
})
