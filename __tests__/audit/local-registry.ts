import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addToRegistry, useRegistry } from '../support/local-registry.ts'

/** A project with a dev-dependency that is in the lock file, but was never downloaded. */
export function projectWithoutTestPackages(folder: string): string {
  const project = projectOfRegistry(folder)
  rmSync(join(folder, 'registry/only-tests-1.0.0.crate'))
  return project
}

/** A project whose dependencies lie in a local registry of their own. */
export function projectOfRegistry(folder: string): string {
  const registry = join(folder, 'registry')
  addToRegistry(registry, { name: 'used' })
  addToRegistry(registry, { name: 'user', optional: ['used'] })
  addToRegistry(registry, { name: 'only-tests' })
  const project = join(folder, 'project')
  mkdirSync(join(project, 'src'), { recursive: true })
  writeFileSync(join(project, 'src/lib.rs'), '')
  writeFileSync(
    join(project, 'Cargo.toml'),
    '[package]\nname = "project"\nversion = "0.1.0"\n[dependencies]\nuser = "1"\n[dev-dependencies]\nonly-tests = "1"\n',
  )
  useRegistry(project, registry)
  execFileSync('cargo', ['generate-lockfile', '--offline', '-q'], { cwd: project })
  return project
}
