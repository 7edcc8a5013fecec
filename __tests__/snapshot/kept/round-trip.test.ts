import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
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
import { keptFiles, listingOf } from '../../../src/snapshot/kept/kept-files.ts'
import { decodeKept, encodeKept } from '../../../src/snapshot/kept/kept-manifest.ts'
import { restoreKept } from '../../../src/snapshot/kept/restore-kept.ts'
import { saveKept } from '../../../src/snapshot/kept/save-kept.ts'
import { folderStore } from '../world/folder-store.ts'

const KEYS = { key: 'k', restoreKeys: ['k', 'k', 'k', 'k'] as const }

/** A machine with a cache; each `restore` is another job that names these folders. */
function machine(t: TestContext) {
  const top = mkdtempSync(join(tmpdir(), 'fast-cargo-kept-'))
  t.after(() => rmSync(top, { recursive: true }))
  const ports = {
    files: localFiles(),
    commands: localCommands(),
    cache: folderStore(join(top, 'storage'), 'k'),
  }
  const at = (path: string): string => join(top, path)
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
  const planOf = (folders: readonly string[]) => ({
    folders: folders.map(at),
    cargoHome: at('cargo-home'),
  })
  return {
    ...{ at, write },
    read: (path: string) => readFileSync(at(path), 'utf8'),
    save: async (
      folders: readonly string[],
      changes: Partial<Parameters<typeof saveKept>[0]> = {},
    ) =>
      saveKept(
        {
          ...{ plan: planOf(folders), key: 'k', folder: at('kept'), before: undefined },
          ...{ capBytes: 1e9, secrets: new Map<string, string>(), ...changes },
        },
        ports,
      ),
    restore: (folders: readonly string[]) =>
      restoreKept({ plan: planOf(folders), keys: KEYS, folder: at('kept') }, ports),
    list: async (folders: readonly string[]) =>
      listingOf(await keptFiles(planOf(folders), ports.files), at('cargo-home')),
    remove: (path: string) => rmSync(at(path), { recursive: true, force: true }),
  }
}

test('what is in a folder comes back as it was: links, empty folders, modes and times', async (t) => {
  const { at, write, save, restore, remove, read } = machine(t)
  write('cache/deep/file', 'kept')
  writeFileSync(at('cache/tool'), '#!/bin/sh\n', { mode: 0o755 })
  mkdirSync(at('cache/.git/refs'), { recursive: true })
  symlinkSync('deep/file', at('cache/link'))
  const saved = await save(['cache'])
  assert.equal(saved.kind, 'tried')
  const before = statSync(at('cache/deep/file'), { bigint: true }).mtimeNs
  remove('cache')
  const restored = await restore(['cache'])
  assert.deepEqual(restored.kind === 'restored' && restored.placed, [at('cache')])
  assert.equal(read('cache/deep/file'), 'kept')
  assert.equal(statSync(at('cache/deep/file'), { bigint: true }).mtimeNs, before)
  assert.equal(statSync(at('cache/tool')).mode & 0o777, 0o755)
  assert.equal(readlinkSync(at('cache/link')), 'deep/file')
  assert.ok(statSync(at('cache/.git/refs')).isDirectory())
  assert.deepEqual(readdirSync(at('.')).sort(), ['cache', 'storage'])
})

test('a folder that is there is filled by the names that it lacks, and nothing in it is touched', async (t) => {
  const { at, write, save, restore, remove, read } = machine(t)
  write('cache/one/file', 'saved')
  write('cache/two/file', 'saved')
  await save(['cache'])
  remove('cache')
  write('cache/one/own', 'mine')
  await restore(['cache'])
  assert.equal(read('cache/one/own'), 'mine')
  assert.deepEqual(readdirSync(at('cache/one')), ['own'])
  assert.equal(read('cache/two/file'), 'saved')
  assert.deepEqual(readdirSync(at('cache')), ['one', 'two'])
})

test('a link that stands in the place of a folder is not followed', async (t) => {
  const { at, write, save, restore, remove } = machine(t)
  write('cache/file', 'saved')
  await save(['cache'])
  remove('cache')
  mkdirSync(at('elsewhere'))
  symlinkSync('elsewhere', at('cache'))
  const restored = await restore(['cache'])
  assert.match(restored.kind === 'restored' ? restored.left.join() : '', /something else is there/)
  assert.deepEqual(readdirSync(at('elsewhere')), [])
})

test('only what the job itself names is put in place, whatever the entry has', async (t) => {
  const { at, write, save, restore, remove } = machine(t)
  write('cache/file', 'saved')
  write('other/file', 'saved')
  await save(['cache', 'other'])
  remove('cache')
  remove('other')
  const restored = await restore(['cache', 'new'])
  assert.deepEqual(restored.kind === 'restored' && restored.placed, [at('cache')])
  assert.equal(existsSync(at('other')), false)
})

test('a list names files beside it alone, and whole paths of folders', () => {
  const part = { file: 'folder-0-0.tar.zst', sizeBytes: 1 }
  const folder = { path: '/home/cache', parts: [part] }
  const kept = { compression: 'zstd' as const, folders: [folder] }
  assert.ok(decodeKept(encodeKept(kept)) !== undefined)
  const hostile = [
    { ...folder, path: 'cache' },
    { ...folder, parts: [{ ...part, file: '../../x' }] },
    { ...folder, parts: [{ ...part, file: '--checkpoint-action=exec=sh' }] },
    { ...folder, parts: Array.from({ length: 21 }, () => part) },
  ]
  for (const each of hostile) {
    assert.equal(decodeKept(encodeKept({ ...kept, folders: [each] })), undefined, each.path)
  }
  assert.equal(decodeKept('{"schema":1'), undefined)
})

test('a file with a value of the job in it stays behind, also across a border of what is read at once', async (t) => {
  const { at, write, save, restore, remove } = machine(t)
  const secret = 'hunter2-of-the-vault'
  write('cache/public', 'nothing in here')
  write('cache/log', `token=${secret}\n`)
  write('cache/large', `${'x'.repeat((16 << 20) - 5)}${secret}`)
  const saved = await save(['cache'], { secrets: new Map([['VAULT_TOKEN', secret]]) })
  assert.deepEqual(
    saved.kind === 'tried' &&
      saved.secret.map(({ path, variables }) => [path, ...variables]).sort(),
    [
      [at('cache/large'), 'VAULT_TOKEN'],
      [at('cache/log'), 'VAULT_TOKEN'],
    ],
  )
  remove('cache')
  await restore(['cache'])
  assert.deepEqual(readdirSync(at('cache')), ['public'])
})

test('what is larger than allowed is not saved', async (t) => {
  const { at, write, save } = machine(t)
  write('cache/file', Array.from({ length: 5000 }, () => Math.random()).join())
  assert.equal((await save(['cache'], { capBytes: 20_000 })).kind, 'too large')
  assert.equal(existsSync(at('storage')), false)
})

test('a new entry is saved when enough is new, and not when little or nothing is', async (t) => {
  const { write, save, list } = machine(t)
  for (const name of Array.from({ length: 40 }, (_, at) => `cache/${at}`)) write(name, 'x')
  const before = await list(['cache'])
  const why = async () => {
    const saved = await save(['cache'], { before })
    return saved.kind === 'not saved' ? saved.why : saved.kind
  }
  assert.equal(await why(), 'nothing in them is new')
  write('cache/40', 'x')
  assert.equal(await why(), 'too little in them is new')
  for (const name of ['41', '42']) write(`cache/${name}`, 'x')
  assert.equal(await why(), 'tried')
  assert.deepEqual(await save(['missing']), { kind: 'not saved', why: 'there is nothing in them' })
})
