import assert from 'node:assert/strict'
import { linkSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import { packFiles, unpackParts } from '../../src/snapshot/archive.ts'

const ports = { files: localFiles(), commands: localCommands() }
const LONG = `debug/deps/${'long-'.repeat(25)}x.rlib`
const PATHS = ['debug/deps/app.exe', 'debug/été/日本.txt', LONG, 'x/debug/f', 'debug/f']

test('an archive has everything as it was on Windows: names, content, hard links, times', async () => {
  const top = mkdtempSync(join(tmpdir(), 'fast-cargo-tar-'))
  const [base, into] = [join(top, 'base'), join(top, 'into')]
  for (const path of PATHS) {
    mkdirSync(dirname(join(base, path)), { recursive: true })
    writeFileSync(join(base, path), `of ${path}`)
  }
  writeFileSync(join(base, 'debug/large.pdb'), Buffer.alloc(9_000_000, 'large '))
  linkSync(join(base, 'debug/deps/app.exe'), join(base, 'debug/app.exe'))
  const entries = await ports.files.tree(base)
  const request = { base, entries, to: join(top, 'a.tar'), compression: 'zstd' } as const
  await packFiles({ ...request, content: 'usual' }, ports)
  const objectionTo = async () => undefined
  const parts = [{ archive: request.to, leaveOut: ['debug/f'] }]
  const unpacked = { parts, into, objectionTo }
  const found = await unpackParts({ ...unpacked, compression: 'zstd' }, ports)
  assert.deepEqual(
    found.map(({ path }) => path).sort(),
    entries
      .map(({ path }) => path)
      .filter((path) => path !== 'debug/f')
      .sort(),
  )
  for (const { path, kind, modifiedNs } of entries.filter(({ path }) => path !== 'debug/f')) {
    const there = statSync(join(into, path), { bigint: true })
    const late = there.mtimeNs - modifiedNs
    if (kind !== 'file') continue
    assert.ok(late <= 1_000n && late >= -1_000n, `${path}: ${late} ns`)
    assert.ok(readFileSync(join(into, path)).equals(readFileSync(join(base, path))), path)
  }
  assert.equal(statSync(join(into, 'debug/app.exe')).nlink, 2)
})
