import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeTools, encodeTools } from '../../src/kept-tools/manifest.ts'
import { packagesAsked } from '../../src/kept-tools/packages-asked.ts'
import { TOOLS } from './sample-tools.ts'

const [TOOL] = TOOLS.tools
assert.ok(TOOL !== undefined)
const [PROGRAM] = TOOL.programs

function withTool(change: Partial<typeof TOOL>): string {
  return JSON.stringify({ schema: 1, ...TOOLS, tools: [{ ...TOOL, ...change }] })
}

test('what is kept is read as it was written', () => {
  const ofGit = { ...TOOL, key: 'a 1.0.0 (git+https://x.test/r.git?rev=0a#0abc)' }
  assert.deepEqual(decodeTools(encodeTools({ ...TOOLS, tools: [ofGit] }))?.tools, [ofGit])
  assert.deepEqual(decodeTools(encodeTools(TOOLS))?.tools, [TOOL])
})

test('what was kept names programs in bin, files beside it, and one entry of a record', () => {
  assert.ok(PROGRAM !== undefined)
  const named = (name: string): string => withTool({ programs: [{ ...PROGRAM, name }] })
  const inFile = (file: string): string => withTool({ programs: [{ ...PROGRAM, file }] })
  const hostile = [
    ...['cargo', 'rustc', 'rustup', 'cargo-clippy', 'cargo.exe', 'git', 'sh'].map(named),
    ...['Cargo', 'GIT', 'cargo-FMT', 'sudo.EXE'].map(named),
    ...['../x', '/bin/x', 'a/b', '-x', '.x', 'a\0b', ''].map(named),
    ...['../x', '/etc/passwd', 'a/b', 'a\0<b'].map(inFile),
    ...[
      'a 1 (path+file:///x)',
      'a 1 (registry+https://me:pw@x)',
      'a 1 (git+https://x/r?token=pw#0a)',
      `${TOOL?.key}\n[v2]`,
    ].map((key) => withTool({ key })),
    ...['../../x', 'x'.repeat(32), ''].map((request) => withTool({ request })),
    ...[
      '',
      '{}}',
      '{"a":1},"b":{}',
      '{"a":\n1}',
      '[]',
      '{"a":1}\0',
      '{"url":"https://me:pw@x"}',
      '{"url":"https://x/?t=pw"}',
    ].map((record) => withTool({ record })),
    withTool({ programs: [] }),
    'null',
    '',
  ]
  for (const text of hostile) assert.equal(decodeTools(text), undefined, text)
})

test('the packages of a command are the words that nothing else can be', () => {
  const asked = (line: string): string => packagesAsked(line.split(' ')).join(' ')
  assert.equal(asked('install cargo-deny cargo-nextest@0.9.1 --locked'), 'cargo-deny cargo-nextest')
  assert.equal(asked('+nightly install --locked --version 1.0.0 cargo-deny'), 'cargo-deny')
  assert.equal(asked('install --features openssl cargo-deny -F vendored'), 'cargo-deny')
  assert.equal(asked('install --features=openssl -q cargo-deny'), 'cargo-deny')
  assert.equal(asked('binstall -y --no-confirm cargo-deny'), 'cargo-deny')
  assert.equal(asked('install --git https://x.test/y.git --rev abc'), '')
  assert.equal(asked('install --git https://x.test/y.git name'), 'name')
  assert.equal(asked('install --unheard-of cargo-deny'), '')
})
