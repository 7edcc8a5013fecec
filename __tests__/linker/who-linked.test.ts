import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { whoLinked } from '../../src/linker/who-linked.ts'
import { commands, compile, files, missing, readelfComment, tempFolder } from './linked.ts'

const GCC = '-Clinker=gcc'
const fuse = (name: string): string => `-Clink-arg=-fuse-ld=${name}`

const LINKED: readonly (readonly [string, readonly string[], readonly string[], RegExp])[] = [
  ['GNU ld', ['ld.bfd', 'gcc'], [GCC, fuse('bfd')], /^GNU ld$/],
  ['mold', ['mold', 'gcc'], [GCC, fuse('mold')], /^mold \d+\.\d+\.\d+$/],
  ['gold', ['ld.gold', 'gcc'], [GCC, fuse('gold')], /^gold$/],
  ['the lld of the system', ['ld.lld', 'gcc'], [GCC, fuse('lld')], /^LLD \d+\.\d+\.\d+$/],
  ['GNU ld through clang', ['clang'], ['-Clinker=clang', fuse('bfd')], /^GNU ld$/],
  ['GNU ld, without symbols', ['gcc'], [GCC, fuse('bfd'), '-Cstrip=symbols'], /^GNU ld$/],
]

for (const [who, programs, args, expected] of LINKED) {
  test(`${who} is known by what it linked`, {
    skip: missing('readelf', ...programs),
  }, async (t) => {
    const path = await compile(tempFolder(t), args)
    const linkedBy = (await whoLinked(path, files)) ?? ''
    assert.match(linkedBy, expected)
    const named = /(mold|LLD) (\S+)/.exec(await readelfComment(path))
    assert.equal(/\d/.test(linkedBy) ? linkedBy : undefined, named?.slice(1).join(' '))
  })
}

test('what rustc links by itself is as readelf tells it', {
  skip: missing('readelf'),
}, async (t) => {
  const path = await compile(tempFolder(t), [])
  const named = /LLD (\S+)/.exec(await readelfComment(path))
  assert.equal(await whoLinked(path, files), named ? `LLD ${named[1]}` : 'GNU ld')
})

test('a proc macro has a linker, an object has none', { skip: missing('gcc') }, async (t) => {
  const folder = tempFolder(t)
  const library = await compile(folder, ['--crate-type=cdylib', '-Adead_code', GCC])
  assert.notEqual(await whoLinked(library, files), undefined)
  const object = await compile(folder, ['--emit=obj'])
  assert.equal(await whoLinked(object, files), undefined)
})

test('a 32-bit program is read too', { skip: missing('ld', 'as') }, async (t) => {
  const folder = tempFolder(t)
  const source = join(folder, 'a.s')
  const text = '.globl _start\n_start: ret\n.section .comment\n.asciz "mold 2.0.1 (x)"\n'
  writeFileSync(source, text)
  await commands.run('as', ['--32', source, '-o', join(folder, 'a.o')])
  await commands.run('ld', ['-m', 'elf_i386', join(folder, 'a.o'), '-o', join(folder, 'a')])
  assert.equal(await whoLinked(join(folder, 'a'), files), 'mold 2.0.1')
})

test('a file that is cut off, empty, no ELF or gone has no linker', async (t) => {
  const folder = tempFolder(t)
  const whole = readFileSync(process.execPath)
  const contents = {
    cut: whole.subarray(0, 4096),
    header: whole.subarray(0, 64),
    short: whole.subarray(0, 20),
    empty: Buffer.alloc(0),
    macho: Buffer.concat([Buffer.from('cffaedfe', 'hex'), Buffer.alloc(200)]),
    offsets: Buffer.from(whole.subarray(0, 64)).fill(0xff, 24, 56),
    garbage: Buffer.concat([Buffer.from(whole.subarray(0, 64)).fill(0xff, 24), Buffer.alloc(200)]),
  }
  for (const [name, bytes] of Object.entries(contents)) {
    writeFileSync(join(folder, name), bytes)
    assert.equal(await whoLinked(join(folder, name), files), undefined, name)
  }
  assert.equal(await whoLinked(join(folder, 'gone'), files), undefined)
})
