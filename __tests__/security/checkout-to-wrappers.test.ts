import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { settingsText } from '../../src/cargo/place/wrapper-settings.ts'
import { releaseProfiles } from '../../src/cargo/plan/release-profiles.ts'
import { jobMachine, jobSteps } from '../support/job-machine.ts'

test("the name of a profile writes no line of its own into the wrappers' settings", async (t) => {
  const config = '[profile."x\\nsccache=/tmp/evil"]\ninherits = "release"\n'
  const machine = await jobMachine(t, {
    change: (origin) => writeFileSync(join(origin, 'evil.toml'), config),
  })
  const seen = join(machine.folder, 'settings')
  const look = `cp "${dirname(machine.workspace)}/.cargo/fast-cargo/settings" "${seen}"`
  const put = 'mkdir .cargo && mv evil.toml .cargo/config.toml'
  const [checkout, rust, ours] = jobSteps(machine, [])
  assert.ok(checkout !== undefined && rust !== undefined && ours !== undefined)
  const job = await machine.run([checkout, { run: put }, rust, ours, { run: look }])
  assert.equal(job.conclusion, 'success', job.log)
  assert.doesNotMatch(readFileSync(seen, 'utf8'), /evil/)
})

test('profiles that cargo takes are passed on, others are not', () => {
  const profile = Object.fromEntries(
    ['fat', 'größe-2', 'a b', 'x\ny=z', ''].map((name) => [name, { inherits: 'release' }]),
  )
  const manifest = { path: '/Cargo.toml', table: { profile } }
  assert.deepEqual(releaseProfiles(manifest, { layers: [] }), ['fat', 'größe-2'])
})

test('whatever would go on in the next line is refused as a setting', () => {
  for (const value of ['/a\nsccache=/tmp/evil', '/a\r', '/a\u0085b', '/a\0b']) {
    assert.throws(() => settingsText({ records: value }, '/h'), /control character/)
    assert.throws(() => settingsText({ releaseProfiles: ['a', value] }, '/h'), /control character/)
  }
})
