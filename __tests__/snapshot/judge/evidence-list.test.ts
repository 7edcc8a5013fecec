import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { localFiles } from '../../../src/runner/files.ts'
import { evidenceList } from '../../../src/snapshot/judge/evidence-list.ts'
import { manifestFacts, unitFacts } from '../manifest-facts.ts'

test('who asked git is looked after wherever git notes that it stands elsewhere', async (t) => {
  const git = mkdtempSync(join(tmpdir(), 'fast-cargo-evidence-'))
  t.after(() => rmSync(git, { recursive: true }))
  for (const folder of ['refs/tags/app', 'refs/heads/feature', 'modules/libs/dep/refs/heads']) {
    mkdirSync(join(git, folder), { recursive: true })
  }
  for (const file of ['HEAD', 'refs/tags/app/v1', 'modules/libs/dep/HEAD']) {
    writeFileSync(join(git, file), '')
  }
  const survey = {
    ...{ root: '/w', commit: 'one', refs: 'refs/heads/main false x', gitFolders: [git] },
    ...{ sources: [], changedNs: new Map(), untracked: [] },
  }
  const manifest = manifestFacts({ units: [unitFacts({ asksGit: true })] })
  const request = {
    manifest,
    survey,
    stale: new Set<string>(),
    remainsOf: () => ['/gone'],
    leavesOf: () => [],
  }
  const fields = (await evidenceList(request, localFiles())).split('\0')
  const watched = fields.filter((_, place) => fields[place - 1] === 'g')
  for (const path of [
    ...['HEAD', 'logs/HEAD', 'packed-refs', 'shallow', 'refs/tags', 'refs/tags/app'],
    ...['refs/heads', 'refs/heads/feature', 'modules'],
    ...['modules/libs/dep/HEAD', 'modules/libs/dep/refs/heads', 'modules/libs/dep/packed-refs'],
  ]) {
    assert.ok(watched.includes(join(git, path)), path)
  }
  assert.equal(
    fields.find((field) => field.startsWith('u')),
    `u${watched.map((_, place) => place).join(',')}`,
  )
})
