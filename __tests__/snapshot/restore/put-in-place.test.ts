import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localCommands } from '../../../src/runner/commands.ts'
import { localFiles } from '../../../src/runner/files.ts'
import { stagingInside } from '../../../src/snapshot/restore/placements.ts'
import { putInPlace } from '../../../src/snapshot/restore/put-in-place.ts'

const ports = { files: localFiles(), commands: localCommands() }

/** A memory file system, for what is not on the one of the temporary folder. */
const OTHER_DISK = '/dev/shm'

const RESTORED = {
  'CACHEDIR.TAG': 'ours',
  'debug/.fingerprint/app-1/bin-app': 'ours',
  'debug/build/app-2/out/made.rs': 'ours',
  'debug/deps/app-1': 'ours',
}

function write(root: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** A folder with `there` in it and with what is restored of a target folder put together inside. */
function toBeFilled(t: TestContext, there: Readonly<Record<string, string>>, under = tmpdir()) {
  const at = mkdtempSync(join(under, 'fast-cargo-fill-'))
  t.after(() => rmSync(at, { recursive: true }))
  write(at, there)
  const staging = stagingInside(at)
  write(staging, RESTORED)
  return { at, staging, isThere: true }
}

test('a folder that is there keeps what it holds, and gets the rest; cargo tags only what it makes', async (t) => {
  const placement = toBeFilled(t, { 'tmp/x': 'theirs', 'debug/notes': 'theirs' })
  await putInPlace(placement, ports)
  assert.deepEqual(
    await ports.files.walk(placement.at),
    [
      ...['debug/.fingerprint/app-1/bin-app', 'debug/build/app-2/out/made.rs', 'debug/deps/app-1'],
      ...['debug/notes', 'tmp/x'],
    ].map((path) => join(placement.at, path)),
  )
})

test('an output that lies there without its unit is what cargo would write anew', async (t) => {
  const placement = toBeFilled(t, { 'debug/deps/app-1': 'theirs', 'debug/deps/more': 'theirs' })
  await putInPlace(placement, ports)
  const texts = ['app-1', 'more'].map((name) =>
    readFileSync(join(placement.at, 'debug/deps', name), 'utf8'),
  )
  assert.deepEqual(texts, ['ours', 'theirs'])
})

test('a folder on another disk below it is filled as well, times kept', {
  skip: !existsSync(OTHER_DISK) && `there is no ${OTHER_DISK}`,
}, async (t) => {
  const placement = toBeFilled(t, {})
  const disk = mkdtempSync(join(OTHER_DISK, 'fast-cargo-fill-'))
  t.after(() => rmSync(disk, { recursive: true }))
  symlinkSync(disk, join(placement.at, 'debug'))
  const staged = join(placement.staging, 'debug/deps/app-1')
  const before = statSync(staged, { bigint: true }).mtimeNs
  await putInPlace(placement, ports)
  const placed = statSync(join(disk, 'deps/app-1'), { bigint: true })
  assert.equal(placed.mtimeNs, before)
  assert.deepEqual(readdirSync(disk).sort(), ['.fingerprint', 'build', 'deps'])
  assert.deepEqual(readdirSync(placement.at), ['debug'])
})
