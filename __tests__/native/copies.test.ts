import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { makeHome, nativeBinary, run, type ShimHome, writeSettings } from './shim-home.ts'

/** As cargo writes it. */
const BEGUN = 'This file has an mtime of when this was started.'
const UNITS = ['app-0123456789abcdef', 'other-0123456789abcdef'] as const
const OTHER_MANIFEST = '[package]\nname = "app"\n'

interface Restored {
  readonly home: ShimHome
  /** Of a path below the home's root. */
  readonly at: (path: string) => string
}

/** A target folder right after the restore, with a unit of each package. */
function restored(t: TestContext): Restored {
  const home = makeHome('native', t)
  const at = (path: string): string => join(home.root, path)
  for (const unit of UNITS) {
    mkdirSync(at(`repo/target/debug/.fingerprint/${unit}`), { recursive: true })
    writeFileSync(begun(at, unit), BEGUN)
  }
  const units = UNITS.map((unit) => `+debug/.fingerprint/${unit}`)
  const entries = [`<${at('repo/target/.rustc_info.json')}`, ...units]
  writeFileSync(at('inputs'), entries.map((entry) => `${entry}\0`).join(''))
  writeFileSync(at('repo/target/.rustc_info.json'), '{}')
  writeFileSync(at('repo/Cargo.toml'), OTHER_MANIFEST)
  home.program('cargo', 'exit 0')
  return { home, at }
}

function begun(at: Restored['at'], unit: string): string {
  return at(`repo/target/debug/.fingerprint/${unit}/invoked.timestamp`)
}

function mark({ at }: Restored): void {
  const { status, stderr } = spawnSync(nativeBinary(), ['identities', at('inputs'), at('none')])
  assert.equal(status, 0, String(stderr))
}

test('restored units are marked, with the size and time that they had, and nothing that a link leads to', (t) => {
  const job = restored(t)
  const [unit] = UNITS
  const before = lstatSync(begun(job.at, unit), { bigint: true })
  const linked = job.at('repo/target/debug/.fingerprint/linked-0123456789abcdef')
  mkdirSync(linked)
  writeFileSync(job.at('elsewhere.txt'), BEGUN)
  symlinkSync(job.at('elsewhere.txt'), join(linked, 'invoked.timestamp'))
  const list = readFileSync(job.at('inputs'), 'utf8')
  writeFileSync(job.at('inputs'), `${list}+debug/.fingerprint/linked-0123456789abcdef\0`)
  mark(job)
  const after = lstatSync(begun(job.at, unit), { bigint: true })
  assert.equal(readFileSync(begun(job.at, unit), 'utf8'), `Restored${BEGUN.slice(8)}`)
  assert.deepEqual([after.size, after.mtimeNs], [before.size, before.mtimeNs])
  assert.equal(readFileSync(job.at('elsewhere.txt'), 'utf8'), BEGUN)
})

/** Which units are left when cargo builds another checkout of `app` into the restored folder. */
async function leftBeside(t: TestContext, files: number): Promise<readonly string[]> {
  const job = restored(t)
  mark(job)
  mkdirSync(job.at('release'))
  writeFileSync(job.at('release/Cargo.toml'), OTHER_MANIFEST)
  for (let file = 0; file < files; file += 1) writeFileSync(job.at(`release/${file}`), '')
  // All of it has an old time.
  const nowNs = `${BigInt(Date.now()) * 1_000_000n}`
  const settings = { inputs: job.at('inputs'), restored_ns: nowNs, newest_ns: nowNs }
  writeSettings(job.home.folder, { records: job.home.records, ...settings })
  const env = { CARGO_TARGET_DIR: job.at('repo/target') }
  await run(job.home, 'cargo', ['build'], { cwd: job.at('release'), env })
  return UNITS.filter((unit) => existsSync(begun(job.at, unit)))
}

test('of other sources with old times, units of their packages are forgotten', async (t) => {
  assert.deepEqual(await leftBeside(t, 0), [UNITS[1]])
})

test('of other sources that are too many to look at, all are', async (t) => {
  assert.deepEqual(await leftBeside(t, 20_000), [])
})
