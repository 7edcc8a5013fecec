import assert from 'node:assert/strict'
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { openProject, type Project } from '../../src/audit/project/open-project.ts'
import { makeScratch } from '../../src/audit/project/scratch.ts'
import { copySources } from '../../src/audit/project/source-copy.ts'
import { PORTS, projectCopy, temporaryFolder } from '../audit/audited.ts'

/** More steps up than there are folders: the path ends at the file from wherever it is taken. */
const TO_THE_TOP = '../'.repeat(60)

test('a target whose path leads out of the project empties no file there', async (t) => {
  const project = projectCopy(t)
  const theirs = join(temporaryFolder(t), 'theirs.rs')
  writeFileSync(theirs, 'fn main() {}\n')
  appendFileSync(
    join(project, 'app/Cargo.toml'),
    `\n[[example]]\nname = "out"\npath = "${TO_THE_TOP}${theirs.slice(1)}"\n`,
  )
  const { lines } = await opened(t, project)
  assert.ok(lines.length > 0, 'it is audited all the same')
  assert.equal(readFileSync(theirs, 'utf8'), 'fn main() {}\n')
})

function opened(t: TestContext, project: string): Promise<Project> {
  const scratchFolder = join(temporaryFolder(t), 'scratch')
  const request = { scratchFolder, commands: [], workers: 1, skip: [], env: PORTS.env }
  return openProject({ ...request, project }, PORTS)
}

/** Files and folders of a project that lie elsewhere, and links in their places. */
function linked(t: TestContext, places: readonly string[]): { project: string; elsewhere: string } {
  const project = projectCopy(t)
  const elsewhere = join(dirname(project), 'elsewhere')
  mkdirSync(elsewhere)
  for (const place of places) {
    const target = join(elsewhere, basename(place))
    renameSync(join(project, place), target)
    symlinkSync(target, join(project, place))
  }
  return { project, elsewhere }
}

test('manifests that are links, or lie behind one, are changed in the copy alone', async (t) => {
  const { project, elsewhere } = linked(t, ['Cargo.toml', 'Cargo.lock', 'core'])
  symlinkSync('itself', join(project, 'itself'))
  symlinkSync('..', join(project, 'app/around'))
  const { skeleton, cargoHome } = await opened(t, project)
  const folder = join(temporaryFolder(t), 'copy')
  const scratch = await makeScratch({ skeleton, folder, cargoHome }, PORTS.files)
  await copySources(skeleton, scratch, PORTS.files)
  const sources = scratch.place(join(project, 'core/src/lib.rs'))
  assert.equal(
    readFileSync(sources, 'utf8'),
    readFileSync(join(elsewhere, 'core/src/lib.rs'), 'utf8'),
  )
  for (const name of ['Cargo.toml', 'Cargo.lock', 'core/Cargo.toml']) {
    const path = scratch.place(join(project, name))
    assert.equal(readFileSync(path, 'utf8'), readFileSync(join(elsewhere, name), 'utf8'), name)
    writeFileSync(path, 'changed')
    assert.notEqual(readFileSync(join(elsewhere, name), 'utf8'), 'changed', name)
  }
})
