import { spawnSync } from 'node:child_process'
import { type TemporaryFolder, temporaryFolder } from './records-folder.ts'

/** For `skip`: why there can be no real cargo, or false. */
export function missingCargo(): string | false {
  return spawnSync('cargo', ['--version']).status === 0 ? false : 'cargo is not installed'
}

/** A workspace of a library with a build script and a program, which builds in a second. */
export async function tinyWorkspace(): Promise<TemporaryFolder> {
  const folder = await temporaryFolder()
  await folder.write('Cargo.toml', '[workspace]\nmembers = ["app", "words"]\nresolver = "2"\n')
  await folder.write('words/Cargo.toml', manifest('words'))
  await folder.write('words/build.rs', 'fn main() {}\n')
  await folder.write('words/src/lib.rs', 'pub fn hello() -> &\'static str { "hello" }\n')
  await folder.write(
    'app/Cargo.toml',
    `${manifest('app')}[dependencies]\nwords = { path = "../words" }\n`,
  )
  await folder.write('app/src/main.rs', 'fn main() { println!("{}", words::hello()) }\n')
  return folder
}

function manifest(name: string): string {
  return `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`
}
