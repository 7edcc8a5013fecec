import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineOf } from '../../src/cargo/setting-line.ts'
import { renderSettings } from '../../src/report/settings-section.ts'
import { withoutUserInfo } from '../../src/runner/errors.ts'
import { withoutCommands } from '../../src/runner/log.ts'
import { parseTransferLine } from '../../src/runner/transfer-lines.ts'
import { leadsIn, ledTo } from '../../src/snapshot/judge/markdown-leads.ts'
import { registryFiles } from '../../src/snapshot/save/registry-files.ts'
import { unitNeeds } from '../../src/snapshot/survey/unit-needs.ts'
import { argumentsToKeep } from '../../src/timing/cargo-arguments.ts'
import { parseCargoTimings } from '../../src/timing/cargo-timings.ts'
import { jobRecord } from '../report/sample-record.ts'
import { processorMs } from './processor-ms.ts'

const MEGABYTE = 1_000_000

/** All Markdown that `name` could be, by the literals of one source. */
function leads(text: string, path: string): void {
  ledTo([path], leadsIn([{ path: 'src/lib.rs', text }]), () => undefined)
}

function settings(value: string): string {
  const setting = { key: 'build.rustflags', value, outcome: 'theirs kept', from: 'x' } as const
  return renderSettings(jobRecord({ settings: [setting] }))
}

const wrapped = `x = '''\n${'rustc-wrapper rustc-wrapper\n'.repeat(400)}'''\n[build]\nrustc-wrapper = "x"\n`

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
  'a source with a macro of colons': () => leads(`x!(${':'.repeat(190)} y "*" `.repeat(50), 'a.md'),
  'a pattern of stars': () => leads(`x!("**/${'*a'.repeat(100)}b.md")`, `${'a'.repeat(200)}.md`),
  'a path of folders': () => leads('"x"', `${'a/'.repeat(2000)}b.md`),
  'a source of a git dependency': () => {
    const source = `git+${'a'.repeat(MEGABYTE)}`
    return registryFiles('/', [{ name: 'a', version: '1', source, dependencies: [] }], {
      tree: async () => [],
    })
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
