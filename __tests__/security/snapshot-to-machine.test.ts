import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { localCommands } from '../../src/runner/commands.ts'
import { unpackEntry } from '../../src/runner/entry-tar.ts'
import { localFiles } from '../../src/runner/files.ts'
import { decodeManifest, encodeManifest, type Manifest } from '../../src/snapshot/manifest.ts'
import { fit } from '../../src/snapshot/restore/fit.ts'
import { mergeRegistry } from '../../src/snapshot/restore/merge-registry.ts'
import { inOwnPlaces } from '../../src/snapshot/restore/own-places.ts'
import { ccVersion } from '../../src/snapshot/system.ts'
import { MANIFEST } from '../snapshot/judge/left-out-case.ts'
import { type CraftedMember, craftArchive } from '../support/craft-archive.ts'
import { jobMachine, jobSteps } from '../support/job-machine.ts'
import { BUILD, compiled, MORE, PULL_REQUEST } from '../support/snapshot-job.ts'
import { addToStored } from '../support/stored-snapshot.ts'

const [TARGET] = MANIFEST.targets

/** A manifest with another target folder. */
function withTarget(change: Partial<Manifest['targets'][number]>): Manifest {
  assert.ok(TARGET !== undefined)
  return { ...MANIFEST, targets: [{ ...TARGET, ...change }] }
}

test('a manifest names files beside it, and folders below those that it is for', () => {
  assert.ok(decodeManifest(encodeManifest(MANIFEST)) !== undefined)
  const part = { file: 'target-0', sizeBytes: 1 }
  const hostile: readonly Manifest[] = [
    withTarget({ folder: 'target' }),
    withTarget({ top: '..' }),
    withTarget({ parts: [{ ...part, file: '../../../tmp/mine' }] }),
    withTarget({ parts: [{ ...part, file: '/tmp/mine' }] }),
    withTarget({ parts: [{ ...part, file: '--checkpoint-action=exec=sh' }] }),
    withTarget({ parts: [{ ...part, sessions: ['../../x'] }] }),
  ]
  for (const manifest of hostile) {
    assert.equal(
      decodeManifest(encodeManifest(manifest)),
      undefined,
      JSON.stringify(manifest.targets),
    )
  }
})

test('what a manifest tells to take away, or to unpack later, lies in its target folder', () => {
  const [unit] = MANIFEST.units
  const session = { package: 'a', hash: '', sizeBytes: 1 }
  const folder = join(TARGET?.folder ?? '', 'debug/incremental/a-1')
  assert.ok(unit !== undefined)
  const hostile: readonly Manifest[] = [
    { ...MANIFEST, units: [{ ...unit, folder: `${TARGET?.folder}/../../home` }] },
    { ...MANIFEST, units: [{ ...unit, leaves: [`${TARGET?.folder}/../../home`] }] },
    { ...MANIFEST, sessions: [{ ...session, folder: `${folder}/../../../..`, linkedTo: [] }] },
    { ...MANIFEST, sessions: [{ ...session, folder, linkedTo: ['--to-command=sh'] }] },
    { ...MANIFEST, sessions: [{ ...session, folder, linkedTo: ['../../x'] }] },
  ]
  for (const manifest of hostile) {
    assert.equal(decodeManifest(encodeManifest(manifest)), undefined)
  }
})

test('a target folder is none of what programs, settings and sources lie in', async (t) => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'fast-cargo-places-')))
  t.after(() => rmSync(home, { recursive: true, force: true }))
  const at = (path: string): string => join(home, path)
  for (const path of ['w/src/lib.rs', '.local/bin/mine', 'made/CACHEDIR.TAG', 'temp/settings']) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), '')
  }
  mkdirSync(at('empty'))
  const source = (path: string): Manifest['sources'][number] => ({ path, modifiedNs: 1n })
  const sources = ['', 'src', 'src/lib.rs', 'out', 'out/.gitignore'].map(source)
  const around = { survey: { root: at('w'), commit: 'x', sources }, home, folder: at('s') }
  const hostile = [
    '',
    '.ssh',
    '.cargo/bin',
    '.cargo/config.toml',
    '.local/bin',
    'w',
    'w/.git/hooks',
  ]
  hostile.push('w/.cargo', 'w/src', 'temp', 's/x')
  const elsewhere = [String.raw`\\server\share\target`, '/proc/self/x']
  for (const folder of [...hostile.map(at), ...elsewhere]) {
    const target = { folder, parts: [] }
    const found = await inOwnPlaces([target], { ...around, cargoHome: at('.cargo') }, localFiles())
    assert.deepEqual([found.targets, found.left.length], [[], 1], folder)
  }
  const meant = [
    'w/target',
    'w/out',
    'w/a/target',
    'made',
    'empty',
    '.cache/target',
    '.cargo/build',
  ]
  const targets = meant.map((folder) => ({ folder: at(folder), parts: [] }))
  const found = await inOwnPlaces(targets, { ...around, cargoHome: at('.cargo') }, localFiles())
  assert.deepEqual(found, { targets, left: [] })
  const ports = { files: localFiles(), commands: localCommands() }
  const cc = await ccVersion(ports.commands)
  const manifest = { ...withTarget({ folder: at('.local/bin') }), cc, cargoHome: at('.cargo') }
  const survey = { ...around.survey, refs: '', gitFolders: [], changedNs: new Map(), untracked: [] }
  const asked = { ...around, survey, manifest, key: 'k', nowNs: 1n, settings: new Map() }
  const fitting = await fit({ ...asked, cargoHome: at('.cargo') }, ports)
  assert.match(
    fitting.kind === 'does not fit' ? fitting.reason : '',
    /something else is kept there/,
  )
})

test('an entry in the cache unpacks nothing beside what it is for', async (t) => {
  const machine = await jobMachine(t)
  const build = jobSteps(machine, [...BUILD, MORE])
  const saved = await machine.run(build)
  assert.match(saved.log, /Snapshot: saved/, saved.log)
  const planted = [join(machine.folder, 'planted'), join(machine.temp, 'planted')]
  for (const path of planted) writeFileSync(path, 'planted')
  await addToStored(machine, [planted[0] ?? '', 'planted'])
  rmSync(planted[0] ?? '')
  const warm = await machine.run(build, PULL_REQUEST)
  assert.deepEqual(planted.filter(existsSync), [])
  assert.deepEqual(compiled(machine, warm), [], 'what the entry is for is there')
})

test('what unpacks an entry on Windows puts nothing beside what it is for, nor writes through links', async (t) => {
  const top = mkdtempSync(join(tmpdir(), 'fast-cargo-entry-'))
  t.after(() => rmSync(top, { recursive: true }))
  const [base, folder, archive] = [join(top, 'temp'), join(top, 'temp/own'), join(top, 'e.tgz')]
  const members = ['kept/one.tar', 'kept/more']
  const outside = join(top, 'outside')
  const read = (path: string): string => readFileSync(join(base, path), 'utf8')
  const unpack = (...crafted: readonly CraftedMember[]): Promise<void> => {
    rmSync(base, { recursive: true, force: true })
    mkdirSync(join(base, 'kept/more'), { recursive: true })
    mkdirSync(folder)
    writeFileSync(join(base, 'kept/one.tar'), 'of before')
    writeFileSync(join(base, 'kept/more/file'), 'of before')
    craftArchive(archive, crafted)
    return unpackEntry({ archive, base, members, folder })
  }
  const one = { name: 'kept/one.tar', content: 'one' }
  const more = { name: 'kept/more/other', content: 'more' }
  await unpack(one, { name: 'kept/two.tar' }, { name: 'planted' }, more)
  assert.deepEqual([read('kept/one.tar'), read('kept/more/other')], ['one', 'more'])
  assert.deepEqual(readdirSync(join(base, 'kept')).sort(), ['more', 'one.tar'])
  assert.deepEqual(readdirSync(join(base, 'kept/more')), ['other'])
  assert.deepEqual(readdirSync(base).sort(), ['kept', 'own'])
  const hostile: readonly (readonly CraftedMember[])[] = [
    [{ name: '../outside' }],
    [{ name: 'kept/../../outside' }],
    [{ name: 'kept', kind: 'symlink', to: top }, { name: 'kept/outside' }],
    [{ name: 'kept/more', kind: 'symlink', to: top }, { name: 'kept/more/outside' }],
    [{ name: 'kept/more/x', kind: 'hard link', to: archive }],
    [{ name: 'kept/more/x', kind: 'device' }],
    [],
  ]
  for (const crafted of hostile) {
    const rest = crafted.length === 0 ? [one] : [one, more]
    await assert.rejects(unpack(...crafted, ...rest), /./, JSON.stringify(crafted))
    assert.equal(read('kept/one.tar'), 'of before', JSON.stringify(crafted))
    assert.equal(existsSync(outside), false, JSON.stringify(crafted))
  }
})

test('CARGO_HOME is given packages and nothing else', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'fast-cargo-home-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const [home, staging] = [join(folder, 'home'), join(folder, 'staging')]
  const write = (path: string): void => {
    mkdirSync(dirname(join(staging, path)), { recursive: true })
    writeFileSync(join(staging, path), 'new')
  }
  mkdirSync(join(home, 'bin'), { recursive: true })
  writeFileSync(join(home, 'bin/cargo'), 'old')
  const meant = ['registry/cache/index/a-1.0.0.crate', 'git/db/a-0/HEAD']
  const foreign = [
    'bin/cargo',
    'bin/rustc',
    'config.toml',
    'credentials.toml',
    'env',
    'registry/x',
    'registry/src/index/a-1.0.0/lib.rs',
    'git/x/y',
  ]
  for (const path of [...meant, ...foreign]) write(path)
  const manifest = { ...MANIFEST, cargoHome: home }
  await mergeRegistry({ manifest, registryStaging: staging }, localFiles())
  for (const path of meant) assert.equal(readFileSync(join(home, path), 'utf8'), 'new', path)
  for (const path of foreign.slice(1)) assert.equal(existsSync(join(home, path)), false, path)
  assert.equal(readFileSync(join(home, 'bin/cargo'), 'utf8'), 'old')

  mkdirSync(staging)
  symlinkSync('/etc', join(staging, 'registry'))
  const other = join(folder, 'other')
  await mergeRegistry(
    { manifest: { ...manifest, cargoHome: other }, registryStaging: staging },
    localFiles(),
  )
  assert.equal(existsSync(join(other, 'registry')), false)
})
