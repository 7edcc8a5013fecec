import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editManifest } from '../../src/audit/project/edit-manifest.ts'
import { lineOf } from '../../src/cargo/read/setting-line.ts'
import { readYaml } from '../../src/job/look/workflow-file.ts'
import { settingsPart } from '../../src/report/settings-section.ts'
import { withoutUserInfo } from '../../src/runner/errors.ts'
import { withoutCommands } from '../../src/runner/log.ts'
import { parseTransferLine } from '../../src/runner/transfer-lines.ts'
import { decodeManifest, encodeManifest } from '../../src/snapshot/manifest.ts'
import { registryFiles } from '../../src/snapshot/save/registry-files.ts'
import { interestIn, normalized } from '../../src/snapshot/survey/path-interest.ts'
import { unitNeeds } from '../../src/snapshot/survey/unit-needs.ts'
import { parseLog } from '../../src/snapshot/survey/watch-log.ts'
import { argumentsToKeep } from '../../src/timing/cargo-arguments.ts'
import { parseCargoTimings } from '../../src/timing/cargo-timings.ts'
import { jobRecord } from '../report/sample-record.ts'
import { manifestFacts } from '../snapshot/manifest-facts.ts'
import { processorMs } from './processor-ms.ts'

const MEGABYTE = 1_000_000
const NOWHERE = {
  root: '/w',
  targetFolders: ['/w/target'],
  cargoHome: '/h',
  own: [],
  temporary: [],
}

function settings(value: string): string {
  const setting = { key: 'build.rustflags', value, outcome: 'theirs kept', from: 'x' } as const
  return settingsPart(jobRecord({ settings: [setting] }))?.body ?? ''
}

const wrapped = `x = '''\n${'rustc-wrapper rustc-wrapper\n'.repeat(400)}'''\n[build]\nrustc-wrapper = "x"\n`

function manifestOf(newestNs: string): string {
  return encodeManifest(manifestFacts()).replace(/"newestNs":"\d+"/, `"newestNs":"${newestNs}"`)
}

/** Texts that others may write, and what reads them: each once took from seconds to for ever. */
const TEXTS: Readonly<Record<string, () => unknown>> = {
  'a setting behind a long string': () => lineOf(wrapped, ['build', 'rustc-wrapper']),
  'a setting in a file of many': () => lineOf('a.b = 1\n'.repeat(100_000), ['a', 'c', 'b']),
  'a log line of ends of lines': () => withoutCommands('\n'.repeat(MEGABYTE)),
  'a log line of line separators': () => withoutCommands('\u2028'.repeat(MEGABYTE)),
  'a command of a transfer': () => parseTransferLine(`::${'a'.repeat(MEGABYTE)}`),
  'an argument that looks like secrets': () => argumentsToKeep(['token'.repeat(200_000)]),
  'an address of addresses': () => withoutUserInfo('a://'.repeat(250_000)),
  'a timing report of beginnings': () =>
    parseCargoTimings('const UNIT_DATA = [\n'.repeat(MEGABYTE / 20)),
  'a value of slashes': () => settings(`${' /a'.repeat(100_000)}//`),
  'what a watched program named': () => parseLog(`Uscript\0r${'/a'.repeat(MEGABYTE / 2)}\0`),
  'a path of dots': () => interestIn(normalized('/./..'.repeat(MEGABYTE / 20)), NOWHERE),
  'a source of a git dependency': () => {
    const source = `git+${'a'.repeat(MEGABYTE)}`
    return registryFiles('/', [{ name: 'a', version: '1', source, dependencies: [] }], {
      tree: async () => [],
    })
  },
  'a workflow file of open brackets': () =>
    readYaml(`on:\n  push:\n    branches: ${'['.repeat(3000)}`.repeat(40)),
  'a workflow file of brackets': () => readYaml(`${'['.repeat(37)}}`.repeat(5000)),
  'a manifest with a key of many parts': () => {
    const [line, edit] = [{ table: ['a'], key: 'a' }, { kind: 'remove' }] as const
    assert.throws(() => editManifest(`${'a.'.repeat(5000)}a = 1\n`, line, edit), /deeper/)
  },
  'a time of a million digits': () => decodeManifest(manifestOf('9'.repeat(10 * MEGABYTE))),
  'a fingerprint of a long number': () => {
    const text = `"deps":[[1,"a",false,${'9'.repeat(10 * MEGABYTE)}]]`
    const unit = { folder: 'f', mark: 'm' }
    return unitNeeds([unit as never], { readText: async () => text })
  },
  'a fingerprint of beginnings': () => {
    const text = '"deps":['.repeat(MEGABYTE / 8)
    const unit = { folder: 'f', mark: 'm' }
    return unitNeeds([unit as never], { readText: async () => text })
  },
}

for (const [what, read] of Object.entries(TEXTS)) {
  test(`${what} is read within a second`, async () => {
    assert.ok((await processorMs(read)) < 1000)
  })
}
