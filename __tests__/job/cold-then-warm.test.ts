import assert from 'node:assert/strict'
import { appendFileSync, existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import type { JobRecord } from '../../src/timing/job-record.ts'
import { commitAll, git, jobMachine, jobSteps, ownStep } from '../support/job-machine.ts'
import { PULL_REQUEST } from '../support/snapshot-job.ts'

const BUILD = ['cargo build --workspace', 'cargo test --workspace']
const SCCACHE = { cache: 'sccache' }
const RECORD = 'fast-cargo/record.json'
const STATUS = { id: 'status', run: 'git status --porcelain' }

test('the first run fills the sccache archive, the second one and pull requests take from it, and all say so', async (t) => {
  const machine = await jobMachine(t)
  const steps = jobSteps(machine, BUILD, SCCACHE)

  const cold = await machine.run(steps)
  assert.equal(cold.conclusion, 'success', cold.log)
  const first = machine.record()
  assertHoldsWhatWasDone(first)
  assert.equal(ownStep(cold, 'main').outputs['record'], join(machine.temp, RECORD))
  assert.ok((first.sccache?.misses ?? 0) > 0)
  assert.equal(first.sccache?.hits, 0)
  assert.doesNotMatch(cold.summary, /keeps 0 B/)
  assert.match(cold.summary, /\*\*: \d.* set-up \+ \d.* cargo in 2 commands/)
  assert.match(
    ownStep(cold, 'post').lines.at(-1) ?? '',
    /^fast-cargo: \d.*: \d.* set-up \+ \d.* cargo in 2 commands\. 0 of \d/,
  )

  const warm = await machine.run(steps)
  assert.equal(warm.conclusion, 'success', warm.log)
  const second = machine.record()
  assert.equal(second.sccache?.misses, 0)
  assert.equal(second.sccache?.hits, first.sccache?.misses)
  assert.match(warm.summary, /cold: |than the run before|as long as the run before/)
  assert.equal(ownStep(warm, 'main').outputs['cache-hit'], 'true')

  appendFileSync(join(machine.origin, 'app/src/main.rs'), '#[allow(dead_code)]\nfn more() {}\n')
  commitAll(machine.origin)
  const saved = machine.services.cacheEntries.all().length
  const pull = await machine.run(steps, PULL_REQUEST)
  assert.equal(pull.conclusion, 'success', pull.log)
  assert.ok((machine.record().sccache?.hits ?? 0) > 0)
  assert.match(pull.summary, /cold: |than the run before|as long as the run before/)
  assert.match(ownStep(pull, 'post').lines.join('\n'), /Nothing is saved: runs for pull_request/)
  assert.equal(machine.services.cacheEntries.all().length, saved)

  appendFileSync(join(machine.origin, 'greeting/src/lib.rs'), 'pub fn more() {}\n')
  commitAll(machine.origin)
  const changed = await machine.run(steps)
  assert.equal(changed.conclusion, 'success', changed.log)
  assert.match(/sccache's archive: .*/.exec(changed.log)?.[0] ?? '', /: Saved \d+ entries/)
  const keys = machine.services.cacheEntries.all().map(({ key }) => key)
  const kept = (kind: string): number => keys.filter((key) => key.includes(`-${kind}-`)).length
  assert.equal(kept('sccache'), 1)
  assert.ok(kept('history') < 3, keys.join(' '))
})

/** Commands, units, links, settings, tools. */
function assertHoldsWhatWasDone(record: JobRecord): void {
  assert.equal(record.complete, true)
  assert.deepEqual(
    record.commands.map(({ label, exitCode, outcome }) => [label, exitCode, outcome]),
    [
      ['cargo build --workspace', 0, 'succeeded'],
      ['cargo test --workspace', 0, 'succeeded'],
    ],
  )
  const units = record.commands[0]?.units.map(({ name }) => name) ?? []
  assert.ok(units.includes('app') && units.includes('marks'), units.join(' '))
  assert.ok(Object.values(record.linker.linked).some((times) => times > 0))
  assert.deepEqual(
    record.tools.map(({ name, source }) => [name, source]),
    [['sccache', 'release']],
  )
  assert.match(record.tools[0]?.sha256 ?? '', /^[0-9a-f]{64}$/)
  const outcomes = Object.fromEntries(record.settings.map(({ key, outcome }) => [key, outcome]))
  assert.equal(outcomes['profile.dev.debug'], 'set')
  assert.equal(outcomes['build.rustc-wrapper'], 'set')
}

test('nothing is left behind, the checkout is as it was, a later step can read the record, and no token is in any variable or line', async (t) => {
  const machine = await jobMachine(t)
  const before = git(machine.origin, 'ls-files').trim().split('\n')
  const show = { run: `grep -o '"complete":[a-z]*' "\${{ steps.fast.outputs.record }}"` }
  const [checkout, toolchain, action, ...rest] = jobSteps(machine, [show, ...BUILD, STATUS])
  assert.ok(checkout && toolchain && action)
  const job = await machine.run([checkout, toolchain, { ...action, id: 'fast' }, ...rest])
  assert.match(job.log, /"complete":false/)
  const status = job.steps.find(({ name }) => name.includes('git status'))
  assert.deepEqual(
    status?.lines.filter((line) => /^( M|\?\?|M )/.test(line)),
    [],
  )
  assert.equal(existsSync(join(dirname(machine.workspace), '.cargo')), false)
  assert.deepEqual(job.orphans, [])
  assert.deepEqual(job.leaks, [])
  const exported = Object.keys(job.env).filter((name) => /^(ACTIONS_|SCCACHE_|RUSTC)/.test(name))
  assert.deepEqual(exported, [])
  const timings = join(machine.workspace, 'target', 'cargo-timings')
  assert.equal(existsSync(timings), false, 'timing reports that only we asked for are gone')
  const now = readdirSync(machine.workspace).filter((name) => !['.git', 'target'].includes(name))
  assert.deepEqual(now.sort(), [...new Set(before.map((path) => path.split('/')[0]))].sort())
})
