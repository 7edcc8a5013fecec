import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  parseDepInfo,
  parseDepInfoEnvironment,
  parseEmitted,
  parseWatch,
} from '../../../src/snapshot/survey/dep-info.ts'

test('the files of a crate are read from what rustc wrote, blanks in names included', () => {
  const text = [
    '/t/deps/app-1.d: app/src/main.rs /t/out/words.rs',
    '',
    '/t/deps/app-1: app/src/main.rs /home/a\\ b/data.txt',
    '',
    'app/src/main.rs:',
    '# env-dep:OUT_DIR=/t/out: not a file',
  ].join('\n')
  assert.deepEqual(parseDepInfo(text), ['app/src/main.rs', '/t/out/words.rs', '/home/a b/data.txt'])
})

test('what rustc emitted besides is read from it, too', () => {
  const text = '/t/app-1.d: a.rs b.s\n\n/t/a\\ b/app-1.s: a.rs b.s\n\n/t/app-1: a.rs b.s\n\na.rs:\n'
  assert.deepEqual(parseEmitted(text), ['/t/a b/app-1.s'])
})

test('the variables of a crate are read but for those that cargo sets, an unset one too', () => {
  const text = [
    'app.d: src/main.rs',
    '# env-dep:CARGO_PKG_VERSION=1.0.0',
    '# env-dep:OUT_DIR=/t/out',
    '# env-dep:BUILD_ID=7=seven',
    '# env-dep:EMPTY=',
    '# env-dep:NOT_SET',
  ].join('\n')
  const found = { BUILD_ID: '7=seven', EMPTY: '', NOT_SET: null }
  assert.deepEqual(parseDepInfoEnvironment(text), found)
})

test('what a build script watches is read from the JSON beside its fingerprint', () => {
  const watched = { RerunIfChanged: { output: 'debug/build/x/output', paths: ['data', '/etc/x'] } }
  const variable = { RerunIfEnvChanged: { var: 'CC', val: null } }
  assert.deepEqual(parseWatch(JSON.stringify({ local: [watched, variable] })), {
    paths: ['data', '/etc/x'],
    watchesPackage: false,
    newest: undefined,
    environment: { CC: null },
  })
  const whole = JSON.stringify({ local: [{ Precalculated: '17.000000002s (src/lib.rs)' }] })
  const newest = { path: 'src/lib.rs', modifiedNs: 17_000_000_002n }
  const all = { paths: [], watchesPackage: true, newest, environment: {} }
  assert.deepEqual(parseWatch(whole), all)
})

test('a form that is not known is not taken for a script that watches nothing', () => {
  assert.equal(parseWatch('{"another":1}'), undefined)
  assert.equal(parseWatch('cut of'), undefined)
})

test('a variable is what it is, not what rustc made of its backslashes and line breaks', () => {
  const text = `${String.raw`# env-dep:ROOT=C:\\new\\repo`}\n${String.raw`# env-dep:TEXT=a\nb\\n\r`}`
  assert.deepEqual(parseDepInfoEnvironment(text), {
    ROOT: String.raw`C:\new\repo`,
    TEXT: 'a\nb\\n\r',
  })
})
