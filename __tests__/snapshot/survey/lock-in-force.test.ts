import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import { lockInForce } from '../../../src/snapshot/survey/lock-in-force.ts'

test('a lock file that a step has written tells nothing of what the next job begins with', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'fast-cargo-lock-'))
  t.after(() => rmSync(root, { recursive: true }))
  writeFileSync(join(root, 'Cargo.lock'), '')
  const locked = [{ name: 'serde', version: '1.0.0', dependencies: [] }]
  const workspace = { root, locked, targetFolders: [], ownFolder: root, packages: [], lost: [] }
  const files = localFiles()
  const writtenNs = (await files.facts(join(root, 'Cargo.lock')))?.changedNs ?? 0n
  const at = async (sinceNs: bigint) => {
    const { lock, lockedOf } = await lockInForce([workspace], { root, sinceNs }, files)
    return [lock, lockedOf('serde')]
  }
  assert.deepEqual(await at(writtenNs + 1n), ['Cargo.lock', 'serde 1.0.0'])
  assert.deepEqual(await at(writtenNs - 1n), ['', ''])
})
