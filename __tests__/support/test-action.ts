import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buildBundles } from '../../scripts/build.ts'
import { root } from '../../scripts/run.ts'
import { realSccache } from './real-sccache.ts'

/**
 * The action as whole-job tests run it: the real bundle, but for a catalog that trusts the archives
 * that are packed here. `scripts/run-tests.ts` builds it once, before the tests start.
 */
export const testAction = join(root, '.test', 'action')

/** What the emulator's release mirror serves to it. */
export const testMirror = join(root, '.test', 'mirror')

interface Packed {
  readonly version: string
  readonly path: string
  readonly binary: string
  readonly sha256: string
}

/** Packs the tools of this machine as releases, and builds the bundle that has their digests. */
export async function buildTestAction(): Promise<void> {
  await rm(testMirror, { recursive: true, force: true })
  const catalog = {
    sccache: pinned(await packSccache()),
    mold: pinned(await packMold()),
  }
  const catalogFile = join(root, '.test', 'catalog.json')
  await writeFile(catalogFile, JSON.stringify(catalog))
  await mkdir(testAction, { recursive: true })
  for (const part of ['action.yml', 'package.json', 'native', 'report', 'audit', 'benchmark']) {
    await cp(join(root, part), join(testAction, part), { recursive: true })
  }
  await buildBundles({ out: join(testAction, 'dist'), catalog: catalogFile })
}

function pinned({ version, ...release }: Packed): object {
  const releases = { [version]: { [`linux-${process.arch}`]: release } }
  return { default: version, releases, wheels: {} }
}

async function packSccache(): Promise<Packed> {
  const program = await realSccache()
  const version = versionOf(program)
  const folder = `sccache-v${version}-${machine()}-unknown-linux-musl`
  const path = `/mozilla/sccache/releases/download/v${version}/${folder}.tar.gz`
  return pack({ version, path, folder, binary: `${folder}/sccache`, program })
}

async function packMold(): Promise<Packed> {
  const program = spawnSync('sh', ['-c', 'command -v mold'], { encoding: 'utf8' }).stdout.trim()
  const version = versionOf(program || undefined)
  const folder = `mold-${version}-${machine()}-linux`
  const path = `/rui314/mold/releases/download/v${version}/${folder}.tar.gz`
  return pack({
    version,
    path,
    folder,
    binary: `${folder}/bin/mold`,
    program: program || undefined,
  })
}

/** A machine without the tool gets a release that nobody can download: a plain miss. */
function versionOf(program: string | undefined): string {
  if (program === undefined) return '1.0.0'
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? '1.0.0'
}

function machine(): string {
  return process.arch === 'arm64' ? 'aarch64' : 'x86_64'
}

interface PackRequest extends Omit<Packed, 'sha256'> {
  readonly folder: string
  readonly program: string | undefined
}

async function pack({ version, path, folder, binary, program }: PackRequest): Promise<Packed> {
  if (program === undefined) return { version, path, binary, sha256: '0'.repeat(64) }
  const staging = join(root, '.test', 'staging')
  const archive = join(testMirror, path)
  await rm(staging, { recursive: true, force: true })
  await mkdir(join(staging, binary, '..'), { recursive: true })
  await mkdir(join(archive, '..'), { recursive: true })
  await cp(program, join(staging, binary), { dereference: true })
  if (basename(binary) === 'mold') await symlink('mold', join(staging, folder, 'bin', 'ld.mold'))
  const packed = spawnSync('tar', ['-czf', archive, '-C', staging, folder], { encoding: 'utf8' })
  if (packed.status !== 0) throw new Error(`tar failed: ${packed.stderr}`)
  const sha256 = createHash('sha256')
    .update(await readFile(archive))
    .digest('hex')
  await rm(staging, { recursive: true })
  return { version, path, binary, sha256 }
}
