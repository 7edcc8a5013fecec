import assert from 'node:assert/strict'
import { existsSync, linkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { localFiles } from '../../src/runner/files.ts'
import {
  findTimings,
  isOurReport,
  parseReportStamp,
  removeTimings,
} from '../../src/timing/find-timings.ts'
import type { ShimCommand } from '../../src/timing/shim-records.ts'
import { temporaryFolder } from './records-folder.ts'

const NOON = Date.UTC(2026, 10, 23, 12)

function command(changes: Partial<ShimCommand> = {}): ShimCommand {
  return {
    args: ['build'],
    cwd: '/checkout',
    startMs: NOON,
    endMs: NOON + 5000,
    exitCode: 0,
    outcome: 'succeeded',
    timings: true,
    targetDirVariable: '',
    ...changes,
  }
}

/** The name of the report that is chosen among these. */
async function chosen(
  names: readonly string[],
  { search = command(), taken = [] as readonly string[] } = {},
): Promise<string | undefined> {
  await using folder = await temporaryFolder()
  for (const name of names) await folder.write(join('cargo-timings', name), '')
  const paths = new Set(taken.map((name) => join(folder.path, 'cargo-timings', name)))
  const found = await findTimings(
    { command: search, targetFolder: folder.path, taken: paths },
    localFiles(),
  )
  return found === undefined
    ? undefined
    : found.slice(folder.path.length + '/cargo-timings/'.length)
}

const BEFORE = 'cargo-timing-20261123T115959999Z-00000000000000aa.html'
const FIRST = 'cargo-timing-20261123T120000250Z-00000000000000aa.html'
const SECOND = 'cargo-timing-20261123T120003000Z-00000000000000aa.html'
const AFTER = 'cargo-timing-20261123T120006000Z-00000000000000aa.html'

test("of the reports from the command's time, the one closest to its start is its own", async () => {
  const all = [BEFORE, SECOND, FIRST, AFTER, 'cargo-timing.html']
  assert.equal(await chosen(all), FIRST)
  assert.equal(await chosen(all, { taken: [FIRST] }), SECOND)
  assert.equal(await chosen([BEFORE, AFTER, 'cargo-timing.html', 'notes.html']), undefined)
})

test('a stamp in whole seconds may lie before the start by less than one', async () => {
  const name = 'cargo-timing-20261123T120000Z.html'
  assert.equal(await chosen([name], { search: command({ startMs: NOON + 900 }) }), name)
  assert.equal(await chosen([name], { search: command({ startMs: NOON + 1000 }) }), undefined)
})

test('a command whose end nobody wrote down may have a report at any time after its start', async () => {
  assert.equal(await chosen([AFTER], { search: command({ endMs: undefined }) }), AFTER)
})

test('names that only look like reports have no time', () => {
  const names = ['cargo-timing.html', 'cargo-timing-20269999T999999Z.html', `${FIRST}.bak`]
  assert.deepEqual(names.map(parseReportStamp), [undefined, undefined, undefined])
})

test('a report is ours when the shim asked for it, and the user did not', () => {
  assert.equal(isOurReport(command()), true)
  assert.equal(isOurReport(command({ args: ['test', '--', '--timings'] })), true)
  assert.equal(isOurReport(command({ args: ['build', '--timings'] })), false)
  assert.equal(isOurReport(command({ args: ['build', '--timings=html'] })), false)
  assert.equal(isOurReport(command({ timings: false })), false)
})

test('our report goes with its copy and the folder, when nothing else is in it', async () => {
  await using folder = await temporaryFolder()
  const report = await folder.write(join('cargo-timings', FIRST), 'ours')
  linkSync(report, join(folder.path, 'cargo-timings/cargo-timing.html'))
  await removeTimings(report, folder.path, localFiles())
  assert.equal(existsSync(join(folder.path, 'cargo-timings')), false)
})

test("the user's own reports stay", async () => {
  await using folder = await temporaryFolder()
  const report = await folder.write(join('cargo-timings', FIRST), 'ours')
  const theirs = await folder.write(join('cargo-timings', BEFORE), 'theirs')
  linkSync(theirs, join(folder.path, 'cargo-timings/cargo-timing.html'))
  await removeTimings(report, folder.path, localFiles())
  assert.deepEqual(await localFiles().list(join(folder.path, 'cargo-timings')), [
    BEFORE,
    'cargo-timing.html',
  ])
})

test('the name that some nightlies gave the report is known, to the millisecond', () => {
  assert.deepEqual(parseReportStamp('cargo-timing-20261123T120000.6007706Z.html'), {
    atMs: NOON + 600,
    precisionMs: 1,
  })
})
