import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCommand } from '../../emulator/job/workflow-commands.ts'
import { withoutCommands } from '../../src/runner/log.ts'

const HOSTILE: readonly string[] = [
  '::error::x',
  ' \t::set-output name=a::b',
  'one\n::warning::two',
  'one\r::warning::two',
  'one\r\n\r\n  ::add-mask::two',
  '::::error::x',
  'one ##[add-path]two',
  '####[warning]x',
  '\u2028::error::x',
  ' \u200b\u00ad::error::x',
]

for (const text of HOSTILE) {
  test(`the runner obeys no ${JSON.stringify(text)}`, () => {
    const shown = withoutCommands(text)
    assert.equal(shown.replaceAll('\u2060', ''), text)
    assert.doesNotMatch(shown, /##\[/)
    for (const line of shown.split(/\r\n|\r|\n/)) assert.equal(parseCommand(line), undefined, line)
  })
}

for (const text of [
  '\u0085::error::x',
  '\u001b\u0007\u0085 \u0000::error::x',
  'a\n\u0085::error::x',
]) {
  test(`of ${JSON.stringify(text)} the runner gets no control character`, () => {
    const shown = withoutCommands(text)
    assert.match(shown, /^(a\n)? ?:\u2060:error::x$/)
    for (const line of shown.split('\n')) assert.equal(parseCommand(line), undefined)
  })
}

test('other text stays as it is', () => {
  const text = 'tokio::spawn, crate ::a::b, [#1], a: :b\n# heading ## more\n'
  assert.equal(withoutCommands(text), text)
})
