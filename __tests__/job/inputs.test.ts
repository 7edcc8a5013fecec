import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { parseInputs } from '../../src/job/inputs.ts'

const root = join(import.meta.dirname, '../..')
const action = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<
    Record<string, { readonly default: string; readonly description: string }>
  >
}

function inputsWith(written: Readonly<Record<string, string>>): ReturnType<typeof parseInputs> {
  const evaluated: Readonly<Record<string, string>> = { token: 'abc', 'job-context': 'null' }
  return parseInputs((name) => {
    const declared = action.inputs[name]
    assert.ok(declared, `src reads an input that action.yml does not declare: ${name}`)
    return written[name] ?? evaluated[name] ?? declared.default
  })
}

test('the defaults of action.yml are valid, and every declared input is read', () => {
  const read = new Set<string>()
  parseInputs((name) => {
    read.add(name)
    return name === 'job-context' ? 'null' : (action.inputs[name]?.default ?? '')
  })
  assert.deepEqual([...read].sort(), Object.keys(action.inputs).sort())
})

const WRONG: readonly (readonly [string, string, RegExp])[] = [
  ['linker', 'gold', /"linker" is "gold".*"auto", "mold", "wild", "lld", "default"/],
  ['profile', 'CI', /"profile" is "CI".*"ci", "runtime", "off"/],
  ['incremental', 'yes', /"incremental" is "yes".*"auto", "on", "off", "true" \(as "on"\)/],
  ['cache', 'target', /"cache" is "target".*"auto", "snapshot", "sccache", "registry", "off"/],
  ['cache-write', 'yes', /"cache-write" is "yes".*"always", "never", "true" \(as "always"\)/],
  ['cache', 'FAlse', /"cache" is "FAlse".*"false" \(as "off"\)/],
  ['cache-key', 'a,b', /"cache-key" is "a,b"/],
  ['cache-max-size', '2', /"cache-max-size" is "2".*"2 GiB"/],
  ['cache-max-size', '10abc', /"cache-max-size" is "10abc"/],
  ['cache-max-size', '0 MB', /"cache-max-size" is "0 MB"/],
  ['install-from', 'release, brew', /"install-from" is "brew".*"system", "cargo"/],
  ['install-from', ' , ', /"install-from" is empty/],
  ['tool-mirror', 'mirror.example', /"tool-mirror" is "mirror.example".*https:/],
  ['mold-version', '3', /"mold-version" is "3".*"1\.2\.3"/],
  ['sccache-version', 'latest', /"sccache-version" is "latest"/],
  ['summary', 'yes', /"summary" is "yes".*"on-failure", "never", "true"/],
  ['timings', '', /"timings" is ""/],
  ['strict', '1', /"strict" is "1"/],
  ['job-context', '{os: linux}', /"job-context" is "\{os: linux\}".*toJSON\(matrix\)/],
]

for (const [name, value, message] of WRONG) {
  test(`input ${name} with the value "${value}" is an error that names both and what is valid`, () => {
    assert.throws(() => inputsWith({ [name]: value }), { name: 'InputError', message })
  })
}

test('values are read into their own types', () => {
  const inputs = inputsWith({
    'cache-max-size': '1.5 GB',
    'install-from': 'pypi cache,pypi',
    'tool-mirror': 'https://mirror.example/gh/',
    'mold-version': 'v2.41.0',
    strict: 'TRUE',
    'job-context': '{ "os": "linux" }',
  })
  assert.equal(inputs.cacheMaxBytes, 1_500_000_000)
  assert.deepEqual(inputs.installFrom, ['pypi', 'cache'])
  assert.equal(inputs.toolMirror, 'https://mirror.example/gh')
  assert.equal(inputs.moldVersion, '2.41.0')
  assert.equal(inputs.strict, true)
  assert.equal(inputs.cell, '{"os":"linux"}')
})

test("YAML's booleans stand for on and off, and for who saves", () => {
  const on = inputsWith({
    ...{ cache: 'true', incremental: 'True', profile: 'true' },
    'cache-write': 'true',
  })
  assert.deepEqual(
    [on.cache, on.incremental, on.profile, on.cacheWrite],
    ['auto', 'on', 'ci', 'always'],
  )
  const off = inputsWith({
    ...{ cache: 'false', incremental: 'False', profile: 'false' },
    ...{ 'cache-write': 'false', 'fail-above': 'false' },
  })
  assert.deepEqual(
    [off.cache, off.incremental, off.profile, off.cacheWrite, off.failAbove],
    ['off', 'off', 'off', 'never', undefined],
  )
})

test('who asked for the audit in the main step is told of the sub-action, and who turned it off is not', () => {
  assert.doesNotThrow(() => inputsWith({ audit: 'off', 'audit-verify': 'false' }))
  assert.doesNotThrow(() => inputsWith({ audit: 'auto' }))
  for (const wrong of [{ audit: 'deny' }, { audit: 'true' }, { 'audit-verify': 'true' }]) {
    assert.throws(() => inputsWith(wrong), /fast-cargo\/audit, as a step of its own/)
  }
})
