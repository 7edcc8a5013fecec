import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { NO_SCCACHE, realSccache } from '../support/real-sccache.ts'
import {
  cargoRecords,
  FLAVOURS,
  type Flavour,
  jsonLines,
  makeHome,
  type Run,
  run,
  type ShimHome,
  writeSettings,
} from './shim-home.ts'

const sccache = await realSccache()
const SCCACHE_MISSING = sccache === undefined && NO_SCCACHE
const mold = onPath('mold')
const MOLD_MISSING = mold === undefined && 'mold is not installed'

for (const flavour of FLAVOURS) {
  test(`${flavour}: cargo builds through shim, launcher and linker driver`, async (t) => {
    const home = homeWithProject(flavour, t)
    succeeded(await build(home))
    assert.deepEqual(compiles(home), ['app bin direct', 'greet lib direct', 'name lib direct'])
    const [link] = jsonLines(home, 'links.jsonl')
    assert.match(String(link?.['output']), /\/project\/target\/debug\/deps\/app-/)
    const [record] = await cargoRecords(home)
    assert.equal(record?.start.timings, true)
    const app = await run(home, join(home.root, 'project/target/debug/app'), [])
    assert.equal(app.stdout, 'hello world\n')
  })

  test(`${flavour}: mold in the folder is what links`, { skip: MOLD_MISSING }, async (t) => {
    const home = homeWithProject(flavour, t)
    for (const name of ['ld', 'ld.lld', 'ld.mold']) {
      symlinkSync(mold ?? '', join(home.folder, 'ld', name))
    }
    succeeded(await build(home))
    assert.match(commentOfApp(home), /mold/)
    assert.equal(jsonLines(home, 'links.jsonl')[0]?.['linker'], 'ours')
    symlinkOver('/bin/false', join(home.folder, 'ld'))
    succeeded(await build(home))
    assert.doesNotMatch(commentOfApp(home), /mold/)
    assert.equal(jsonLines(home, 'links.jsonl')[1]?.['fallback'], true)
  })

  test(`${flavour}: sccache compiles the libraries`, { skip: SCCACHE_MISSING }, async (t) => {
    const home = homeWithProject(flavour, t, '[cache.disk]\ndir = "CACHE"\n')
    server(home, '--start-server')
    try {
      succeeded(await build(home))
    } finally {
      assert.match(server(home, '--stop-server'), /Compile requests executed\s+2/)
    }
    assert.deepEqual(compiles(home), ['app bin direct', 'greet lib sccache', 'name lib sccache'])
  })

  test(`${flavour}: a build survives an sccache without storage`, {
    skip: SCCACHE_MISSING,
  }, async (t) => {
    const home = homeWithProject(flavour, t, '[cache.webdav]\nendpoint = "http://127.0.0.1:9"\n')
    succeeded(await build(home))
    assert.deepEqual(compiles(home), ['app bin direct', 'greet lib fallback', 'name lib fallback'])
  })
}

/** Two libraries and a program, under the configuration that the action would write. */
function homeWithProject(
  flavour: Flavour,
  t: Parameters<typeof makeHome>[1],
  storage?: string,
): ShimHome {
  const home = makeHome(flavour, t)
  const conf = join(home.root, 'sccache.conf')
  const cached = { sccache: sccache ?? '', sccache_conf: conf, sccache_socket: socket(home) }
  writeFileSync(conf, (storage ?? '').replace('CACHE', join(home.root, 'cache')))
  writeSettings(home.folder, {
    records: home.records,
    timings: '1',
    ...(storage === undefined ? {} : cached),
  })
  const host = /host: (.*)/.exec(spawnSync('rustc', ['-vV'], { encoding: 'utf8' }).stdout)?.[1]
  const lines = [
    `[build]\nrustc-wrapper = "${join(home.folder, 'rustc-wrapper')}"\nincremental = false`,
    `[target.${host}]\nlinker = "${join(home.folder, 'cc')}"\n`,
  ]
  writeFileSync(join(home.root, '.cargo/config.toml'), lines.join('\n'))
  writePackage(home, 'name', 'lib.rs', 'pub const NAME: &str = "world";')
  writePackage(home, 'greet', 'lib.rs', 'pub const GREETING: &str = "hello";')
  writePackage(
    home,
    'app',
    'main.rs',
    'fn main() { println!("{} {}", greet::GREETING, name::NAME) }',
  )
  writeFileSync(
    join(home.root, 'project/Cargo.toml'),
    '[workspace]\nmembers = ["name", "greet", "app"]\nresolver = "2"\n',
  )
  return home
}

function writePackage(home: ShimHome, name: string, file: string, source: string): void {
  const folder = join(home.root, 'project', name)
  mkdirSync(join(folder, 'src'), { recursive: true })
  writeFileSync(join(folder, 'src', file), `${source}\n`)
  const uses = name === 'app' ? 'name = { path = "../name" }\ngreet = { path = "../greet" }\n' : ''
  const manifest = `[package]\nname = "${name}"\nedition = "2021"\n[dependencies]\n${uses}`
  writeFileSync(join(folder, 'Cargo.toml'), manifest)
}

function build(home: ShimHome): Promise<Run> {
  const cwd = join(home.root, 'project')
  rmSync(join(cwd, 'target'), { recursive: true, force: true })
  return run(home, 'cargo', ['build', '--offline'], { cwd })
}

function succeeded({ code, stderr }: Run): void {
  assert.equal(code, 0, stderr)
}

function compiles(home: ShimHome): readonly string[] {
  const lines = jsonLines(home, 'rustc.jsonl')
  return lines.map((line) => `${line['crate']} ${line['type']} ${line['via']}`).sort()
}

function commentOfApp(home: ShimHome): string {
  const app = join(home.root, 'project/target/debug/app')
  return spawnSync('readelf', ['-p', '.comment', app], { encoding: 'utf8' }).stdout
}

function symlinkOver(target: string, folder: string): void {
  for (const name of ['ld', 'ld.lld', 'ld.mold']) {
    rmSync(join(folder, name))
    symlinkSync(target, join(folder, name))
  }
}

/** Short: the path of a Unix socket has some hundred bytes. */
function socket(home: ShimHome): string {
  return join(home.root, 's')
}

function server(home: ShimHome, command: '--start-server' | '--stop-server'): string {
  const own = { SCCACHE_SERVER_UDS: socket(home), SCCACHE_CONF: join(home.root, 'sccache.conf') }
  const env = { ...home.env, ...own }
  return spawnSync(sccache ?? '', [command], { env, encoding: 'utf8' }).stdout
}

function onPath(program: string): string | undefined {
  const found = spawnSync('which', [program], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.trim() : undefined
}
