import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import { parseLock } from '../../../src/snapshot/lock-file.ts'
import { lockedIn } from '../../../src/snapshot/restore/present-locks.ts'

function lock(...names: readonly string[]): string {
  const one = (name: string): string => `[[package]]\nname = "${name}"\nversion = "1.0.0"\n`
  return names.map(one).join('\n')
}

/** What packages are checked by where the snapshot is of these workspaces, all but the first below others. */
async function checkedBy(t: TestContext, own: string, roots: readonly string[]) {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-locks-'))
  t.after(() => rmSync(base, { recursive: true }))
  const checkout = join(base, 'checkout')
  for (const name of ['checkout/examples', 'checkout/fuzz', 'elsewhere']) {
    mkdirSync(join(base, name), { recursive: true })
    writeFileSync(join(base, name, 'Cargo.lock'), lock(`of-${name.split('/').pop()}`))
  }
  writeFileSync(join(checkout, 'Cargo.lock'), own)
  const targets = roots.map((root) => ({
    ...{ folder: join(base, root, 'target'), roots: [join(base, root)], parts: [] },
  }))
  const request = { lock: { path: join(checkout, 'Cargo.lock'), packages: parseLock(own) } }
  const locked = await lockedIn(request, { checkout, targets }, localFiles())
  return locked.map(({ name }) => name)
}

test('packages of a workspace inside of the checkout are checked by its own lock file', async (t) => {
  const roots = ['checkout', 'checkout/examples', 'checkout/none', 'elsewhere']
  assert.deepEqual(await checkedBy(t, lock('of-top'), roots), ['of-top', 'of-examples'])
})

test('where the job has no lock file, nothing is checked', async (t) => {
  assert.deepEqual(await checkedBy(t, '', ['checkout/examples']), [])
})
