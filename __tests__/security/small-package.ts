import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package without dependencies: what is looked at is who may save and restore, not what is built. */
export function writePackage(origin: string): void {
  rmSync(origin, { recursive: true })
  mkdirSync(join(origin, 'src'), { recursive: true })
  writeFileSync(join(origin, '.gitignore'), 'target\n')
  writeFileSync(join(origin, 'Cargo.toml'), '[package]\nname = "small"\nedition = "2021"\n')
  writeFileSync(join(origin, 'src/main.rs'), 'fn main() { println!("as it is written"); }\n')
  writeFileSync(join(origin, 'src/lib.rs'), 'pub fn small() {}\n')
  execFileSync('cargo', ['generate-lockfile', '--offline'], { cwd: origin })
}

/** The same, and so slow to build that a save pays. */
export function writeSlowPackage(origin: string): void {
  writePackage(origin)
  const wait = 'std::thread::sleep(std::time::Duration::from_millis(1500))'
  writeFileSync(join(origin, 'build.rs'), `fn main() { ${wait}; }\n`)
}
