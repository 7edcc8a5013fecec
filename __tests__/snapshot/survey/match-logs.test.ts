import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logFinder } from '../../../src/snapshot/survey/match-logs.ts'
import type { TargetUnit } from '../../../src/snapshot/survey/survey-target.ts'
import { readWatchLogs } from '../../../src/snapshot/survey/watch-log.ts'

const HASH = '0123456789abcdef'
const unit = { package: 'app', profile: 'debug', hash: HASH, mark: 'lib-app' } as TargetUnit
const script = { ...unit, mark: 'run-build-script-build-script-build' }

/** With `CARGO_TARGET_DIR=sub/../../out`, and from another folder with another way to the same. */
const LOGS: Readonly<Record<string, string>> = {
  '1-1.log': `Ucompile\0capp\0x${HASH}\0o/work/sub/../../out/debug/deps\0rone.rs\0`,
  '2-2.log': `Ucompile\0capp\0x${HASH}\0o/work/./../out/debug/deps\0rtwo.rs\0`,
  '3-3.log': `Uscript\0o/work/sub/../../out/debug/build/app-${HASH}/out\0rthree.rs\0`,
}

test('what a unit did is found by its target folder, however the command named that', async () => {
  const files = {
    list: async () => Object.keys(LOGS),
    readText: async (path: string) => LOGS[path.slice('/logs/'.length)],
  }
  const find = logFinder(await readWatchLogs('/logs', files))
  const survey = { folder: '/out', entries: [], units: [unit, script] }
  assert.deepEqual([...(find(survey, unit)?.read ?? [])], ['one.rs', 'two.rs'])
  assert.deepEqual([...(find(survey, script)?.read ?? [])], ['three.rs'])
})
