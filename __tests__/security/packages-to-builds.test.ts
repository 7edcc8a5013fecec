import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { localCommands } from '../../src/runner/commands.ts'
import { localFiles } from '../../src/runner/files.ts'
import { packFiles } from '../../src/snapshot/archive.ts'
import { parseLock } from '../../src/snapshot/lock-file.ts'
import { mergeRegistry } from '../../src/snapshot/restore/merge-registry.ts'
import { unpackAll } from '../../src/snapshot/restore/unpack.ts'
import { registryFiles } from '../../src/snapshot/save/registry-files.ts'
import { manifestFacts } from '../snapshot/manifest-facts.ts'
import { CRATE, crateRegistry } from '../support/crate-registry.ts'

const ports = { files: localFiles(), commands: localCommands() }
const LEFT_OUT = { outputs: new Map(), sessions: [], gone: [], renamed: [], bytes: 0 }
const FULL = `${CRATE}-1.0.0`

/** A project with one package of a registry, fetched by real cargo into `home`. */
async function project(t: TestContext) {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-packages-'))
  t.after(() => rmSync(base, { recursive: true, force: true }))
  const [checkout, home] = [join(base, 'checkout'), join(base, 'home')]
  const registry = await crateRegistry(t)
  registry.writeProject(checkout, '1.0.0')
  // Not synchronously: the registry answers from this process.
  const cargo = async (cargoHome: string, ...args: string[]) =>
    await ports.commands.run('cargo', args, { cwd: checkout, env: { CARGO_HOME: cargoHome } })
  const built = await cargo(home, 'build', '--locked')
  assert.equal(built.exitCode, 0, built.stderr)
  return { base, checkout, home, cargo }
}

/** Saves what travels of `home`, and brings it to a new machine by the lock file. */
async function travel(
  { base, checkout, home }: Awaited<ReturnType<typeof project>>,
  { lock, add = [] }: { readonly lock?: string; readonly add?: readonly string[] } = {},
): Promise<string> {
  const text = readFileSync(join(checkout, 'Cargo.lock'), 'utf8')
  const entries = await registryFiles(home, parseLock(text), ports.files)
  const all = await ports.files.tree(home)
  const added = all.filter(({ path }) => add.some((each) => path.startsWith(each)))
  const [from, other] = [join(base, 'from'), mkdtempSync(join(base, 'machine-'))]
  mkdirSync(from, { recursive: true })
  const pack = { base: home, to: join(from, 'registry-0'), compression: 'gzip' as const }
  const packed = [...entries, ...added.filter(({ kind }) => kind === 'file')]
  await packFiles({ ...pack, entries: packed, content: 'usual' }, ports)
  const registryStaging = join(other, 'staging')
  const manifest = manifestFacts({
    ...{ compression: 'gzip', cargoHome: other },
    registry: { parts: [{ file: 'registry-0', sizeBytes: 1 }] },
  })
  const locked = parseLock(lock ?? text)
  const request = { manifest, placements: [], registryStaging, leftOut: LEFT_OUT, locked }
  await unpackAll(request, from, ports)
  await mergeRegistry({ manifest, registryStaging }, ports.files)
  return other
}

function below(home: string, kind: string): string {
  const [registry = ''] = readdirSync(join(home, 'registry', kind))
  return join(home, 'registry', kind, registry)
}

/** What stands in the place of the package, in its packed form. */
function tamperPacked(home: string): void {
  const staging = mkdtempSync(join(tmpdir(), 'fast-cargo-tampered-'))
  const archive = join(below(home, 'cache'), `${FULL}.crate`)
  execFileSync('tar', ['-xzf', archive, '-C', staging])
  writeFileSync(join(staging, FULL, 'src/lib.rs'), 'pub static NOISE: &str = "planted";\n')
  execFileSync('tar', ['-czf', archive, '-C', staging, FULL])
  rmSync(staging, { recursive: true })
}

function tamperUnpacked(home: string): void {
  writeFileSync(
    join(below(home, 'src'), FULL, 'src/lib.rs'),
    'pub static NOISE: &str = "planted";\n',
  )
}

test('packages come packed, and cargo starts from them without a network', async (t) => {
  const built = await project(t)
  const other = await travel(built)
  assert.equal(existsSync(join(other, 'registry/src')), false)
  const { exitCode, stdout, stderr } = await built.cargo(
    other,
    'run',
    '--locked',
    '--offline',
    '--release',
  )
  assert.equal(exitCode, 0, stderr)
  assert.equal(stdout, `${2048 * 64}\n`)
})

test('unpacked sources that somebody changed are not what cargo compiles', async (t) => {
  const built = await project(t)
  tamperUnpacked(built.home)
  const other = await travel(built, { add: ['registry/src'] })
  const { stdout, stderr } = await built.cargo(other, 'run', '--locked', '--offline', '--release')
  assert.equal(stdout, `${2048 * 64}\n`, stderr)
})

test('a package that Cargo.lock has another checksum of ends the restore', async (t) => {
  const built = await project(t)
  tamperPacked(built.home)
  const why = new RegExp(`${FULL}.crate is not what the checksum in Cargo.lock says`)
  await assert.rejects(travel(built), why)
  tamperUnpacked(built.home)
  await assert.rejects(travel(built, { add: ['registry/src'] }), why)
})

test('without a checksum, or with two, cargo downloads the package itself', async (t) => {
  const built = await project(t)
  const text = readFileSync(join(built.checkout, 'Cargo.lock'), 'utf8')
  const twice = text.replace(/checksum = "(.*)"/, (line) => {
    const other = createHash('sha256').update('other').digest('hex')
    const again = `[[package]]\nname = "${CRATE}"\nversion = "1.0.0"\nchecksum = "${other}"\n`
    return `${line}\n${again}`
  })
  for (const lock of [text.replace(/^checksum.*\n/m, ''), twice]) {
    const other = await travel(built, { lock })
    assert.equal(existsSync(join(below(other, 'cache'), `${FULL}.crate`)), false)
    const { stdout, stderr } = await built.cargo(other, 'run', '--locked', '--release')
    assert.equal(stdout, `${2048 * 64}\n`, stderr)
    rmSync(dirname(join(built.checkout, 'target/release')), { recursive: true })
  }
})

test('without any Cargo.lock, packages are as trusted as what was compiled from them', async (t) => {
  const built = await project(t)
  const other = await travel(built, { lock: '' })
  assert.equal(existsSync(join(below(other, 'cache'), `${FULL}.crate`)), true)
})
