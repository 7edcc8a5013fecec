import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { auditOf, PORTS, temporaryFolder } from './audited.ts'

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** A repository with `heavy`, whose default feature pulls in `light` beside it. */
function repository(folder: string): string {
  write(folder, {
    'heavy/Cargo.toml': `[package]
name = "heavy"
version = "1.0.0"
[features]
default = ["light"]
[dependencies]
light = { path = "../light", optional = true }
`,
    'heavy/src/lib.rs': 'pub fn lift() {}\n',
    'light/Cargo.toml': '[package]\nname = "light"\nversion = "1.0.0"\n',
    'light/src/lib.rs': '',
  })
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t.test', ...args])
  }
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'first')
  return `file://${folder}`
}

function project(t: TestContext, dependency: string): string {
  const folder = join(temporaryFolder(t), 'project')
  write(folder, {
    'Cargo.toml': `[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\n${dependency}\n`,
    'src/main.rs': 'fn main() {\n    heavy::lift();\n}\n',
  })
  return folder
}

test('a dependency from git is audited like any other, once it was fetched', async (t) => {
  const url = repository(join(temporaryFolder(t), 'repository'))
  const folder = project(t, `heavy = { git = "${url}" } # of our own`)
  const env = { ...PORTS.env, CARGO_HOME: temporaryFolder(t) }
  await assert.rejects(auditOf(t, folder, { env }), /offline.*heavy/)
  execFileSync('cargo', ['fetch', '-q'], { cwd: folder, env: { ...process.env, ...env } })
  const { report } = await auditOf(t, folder, { env })
  const [finding] = report.findings
  assert.deepEqual(finding?.dropped, ['light 1.0.0'])
  assert.equal(finding.verdict, 'needs review')
  const line = `heavy = { git = "${url}", default-features = false } # of our own`
  assert.deepEqual(finding.lines[0]?.after, [line])
})

test('a private registry that was not fetched is named, and nothing is asked of the network', async (t) => {
  const folder = project(t, 'heavy = { version = "1", registry = "corp" }')
  write(folder, {
    '.cargo/config.toml': '[registries.corp]\nindex = "sparse+https://corp.invalid/index/"\n',
  })
  const env = { ...PORTS.env, CARGO_HOME: temporaryFolder(t) }
  await assert.rejects(auditOf(t, folder, { env }), /offline.*`heavy`.*`corp` index/)
})
