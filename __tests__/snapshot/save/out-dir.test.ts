import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'

/** Root may write into any folder: what is tested is what other users may. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

const PROJECT = {
  'Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n',
  'src/lib.rs': '',
  'build.rs': `use std::{env, fs, os::unix::fs::{symlink, PermissionsExt}, path::Path};
fn main() {
    let out = env::var("OUT_DIR").unwrap();
    let out = Path::new(&out);
    let mode = |path: &str, mode| fs::set_permissions(out.join(path), fs::Permissions::from_mode(mode)).unwrap();
    fs::create_dir_all(out.join("empty/locales")).unwrap();
    fs::create_dir_all(out.join("fixed.d/deep")).unwrap();
    fs::write(out.join("fixed.d/deep/file"), "fixed").unwrap();
    fs::write(out.join("tool"), "#!/bin/sh").unwrap();
    symlink("tool", out.join("link")).unwrap();
    fs::write(out.join("odd [x] * name\\\\é.txt"), "odd").unwrap();
    mode("tool", 0o755);
    mode("fixed.d/deep/file", 0o444);
    mode("fixed.d/deep", 0o555);
    mode("fixed.d", 0o555);
}
`,
}

/** A package that its build script has run for, owned by nobody. */
function built(t: TestContext): string {
  const base = mkdtempSync(join(tmpdir(), 'fast-cargo-out-dir-'))
  t.after(() => rmSync(base, { recursive: true }))
  for (const [path, text] of Object.entries(PROJECT)) {
    mkdirSync(join(base, dirname(path)), { recursive: true })
    writeFileSync(join(base, path), text)
  }
  execFileSync('cargo', ['build', '-q'], { cwd: base })
  chmodSync(base, 0o755)
  if (NOBODY.uid !== undefined) execFileSync('chown', ['-R', String(NOBODY.uid), base])
  return base
}

function roundTrip(base: string, ...args: readonly string[]): void {
  const program = join(import.meta.dirname, 'round-trip.ts')
  const run = spawnSync(process.execPath, [program, base, ...args], {
    ...NOBODY,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  })
  assert.equal(run.status, 0, run.stderr)
}

/** Kind, mode, time and path of everything that build scripts wrote. */
function outDirs(base: string, folder: string): string {
  const outs = `find . -path '*/build/*/out*' -printf '%y %m %T@ %P %l\\n' | LC_ALL=C sort -k4`
  return execFileSync('sh', ['-c', outs], { cwd: join(base, folder), encoding: 'utf8' })
}

test('folders of build scripts come back empty, read-only, and as old as they were', (t) => {
  const base = built(t)
  roundTrip(base)
  const before = outDirs(base, 'target')
  assert.match(before, /^d 555 .*\/out\/fixed.d $/m)
  assert.equal(outDirs(base, 'unpacked'), before)
})

test('what was unpacked of them can be taken away by who is not root', (t) => {
  const base = built(t)
  roundTrip(base, 'again')
  assert.equal(existsSync(join(base, 'unpacked')), false)
})
