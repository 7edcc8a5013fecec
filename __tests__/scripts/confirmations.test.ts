import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  type Confirmation,
  type ConfirmedFinding,
  confirmationTable,
  isRefuted,
  keepConfirmation,
  readConfirmations,
  withEarlierChecks,
} from '../../scripts/audit/confirmations.ts'
import { fetchDependencies } from '../../scripts/audit/real-projects.ts'
import { temporaryFolder } from '../audit/audited.ts'
import { projectOfRegistry } from '../audit/local-registry.ts'

function finding(changes: Partial<ConfirmedFinding>): ConfirmedFinding {
  const about = { ids: ['app/x'], removed: ['y'], dropped: 1, treeDiffers: '' }
  return { ...about, said: 'not verified', verdict: 'not verified', ...changes }
}

function confirmation(project: string, findings: readonly ConfirmedFinding[] = []): Confirmation {
  const about = { packages: 9, lines: 3, questions: 2, auditMs: 1000, compiled: true, notes: [] }
  return { project, ...about, findings: [...findings] }
}

test('the compiler refutes what was said to be unused or a matter of behaviour, not what was left to judge', () => {
  const error = 'error[E0425]: cannot find function `y`'
  const verdict = 'needed'
  assert.ok(isRefuted(finding({ said: 'not verified', verdict, error })))
  assert.ok(isRefuted(finding({ said: 'may change behaviour', verdict, error })))
  assert.ok(!isRefuted(finding({ said: 'needs review', verdict, error })))
  assert.ok(!isRefuted(finding({ verdict: 'safe', error: '' })))
  assert.ok(!isRefuted(finding({})))
})

test('a project confirmed again takes the place of what was kept of it', (t) => {
  const file = join(temporaryFolder(t), 'deep/results.json')
  assert.deepEqual(readConfirmations(file), [])
  keepConfirmation(file, confirmation('a@1.0.0'))
  keepConfirmation(file, confirmation('b@1.0.0'))
  keepConfirmation(file, confirmation('a@1.0.0', [finding({})]))
  assert.deepEqual(
    readConfirmations(file).map(({ project, findings }) => [project, findings.length]),
    [
      ['b@1.0.0', 0],
      ['a@1.0.0', 1],
    ],
  )
})

test('what was compiled before counts for the same change, by what the audit says of it now', () => {
  const broken = finding({ said: 'may change behaviour', verdict: 'needed', error: 'error' })
  const other = finding({ removed: ['z'], verdict: 'safe', error: '' })
  const before = confirmation('a@1.0.0', [broken, other])
  const now = [
    finding({ said: 'needs review', verdict: 'needs review' }),
    finding({ removed: ['w'] }),
  ]
  const { findings } = withEarlierChecks(confirmation('a@1.0.0', now), before)
  assert.deepEqual(findings, [{ ...now[0], error: 'error', verdict: 'needed' }, now[1]])
  assert.equal(findings.some(isRefuted), false)
})

test('the table tells what was resolved from what was compiled, and counts what was wrong', () => {
  const table = confirmationTable([
    confirmation('a@1.0.0', [
      finding({ verdict: 'safe', error: '' }),
      finding({ verdict: 'needed', error: 'error' }),
      finding({ treeDiffers: 'said a; is b' }),
    ]),
  ])
  assert.match(table, /\| a 1\.0\.0 \| 9 \| 3 \| 3 \| 2 \| 2 \| 1 \| 1 \| 1 \|/)
})

test('a lock file that names what the registry lacks is resolved anew, and that is said', (t) => {
  const project = projectOfRegistry(temporaryFolder(t))
  assert.deepEqual(fetchDependencies(project), [])
  const lock = join(project, 'Cargo.lock')
  const text = readFileSync(lock, 'utf8')
  writeFileSync(
    lock,
    text.replace('name = "user"\nversion = "1.0.0"', 'name = "user"\nversion = "1.0.9"'),
  )
  const notes = fetchDependencies(project)
  assert.match(notes.join(), /resolved anew/)
  assert.deepEqual(fetchDependencies(project), notes)
  assert.equal(readFileSync(lock, 'utf8'), text)
})
