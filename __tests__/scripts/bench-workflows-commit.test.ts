import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { git } from '../../scripts/bench-caches/commands.ts'
import { commitWithStep } from '../../scripts/bench-workflows/commit-with-step.ts'

const WORKFLOW = `on: push
jobs:
  lint:
    steps:
      - uses: actions/checkout@v6
      - run: cargo fmt --check
`

test('the commit that a job checks out has the step in its workflow file, and nothing else differs', async (t) => {
  const source = mkdtempSync(join(tmpdir(), 'fast-cargo-commit-'))
  t.after(() => rmSync(source, { recursive: true }))
  await git(source, 'init', '-q')
  mkdirSync(join(source, '.github/workflows'), { recursive: true })
  writeFileSync(join(source, '.github/workflows/ci.yml'), WORKFLOW)
  writeFileSync(join(source, 'other'), 'text')
  await git(source, 'add', '.')
  await git(source, 'commit', '-qm', 'first')
  const commit = await git(source, 'rev-parse', 'HEAD')
  const request = { source, commit, file: 'ci.yml' }

  const made = await commitWithStep({ ...request, job: 'lint' })
  assert.equal(await commitWithStep({ ...request, job: 'lint' }), made)
  const changed = await git(source, 'diff', commit, made)
  assert.deepEqual(
    changed.split('\n').filter((line) => /^[-+]/.test(line)),
    [
      '--- a/.github/workflows/ci.yml',
      '+++ b/.github/workflows/ci.yml',
      '+      - name: fast-cargo',
      '+        uses: fast-cargo/fast-cargo@v1',
      '+        with: {}',
    ],
  )
  assert.equal(await git(source, 'status', '--short'), '')
  assert.equal(await git(source, 'rev-parse', 'HEAD'), commit)
  assert.match(await git(source, 'branch', '--contains', made), /with-step/)
  assert.equal(await commitWithStep({ ...request, job: 'test' }), commit)
  assert.equal(await commitWithStep({ ...request, file: 'none.yml', job: 'lint' }), commit)
})
