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
]

for (const text of HOSTILE) {
  test(`the runner obeys no ${JSON.stringify(text)}`, () => {
    const shown = withoutCommands(text)
    assert.equal(shown.replaceAll('\u2060', ''), text)
    assert.doesNotMatch(shown, /##\[/)
    for (const line of shown.split(/\r\n|\r|\n/)) assert.equal(parseCommand(line), undefined, line)
  })
}

test('other text stays as it is', () => {
  const text = 'tokio::spawn, crate ::a::b, [#1], a: :b\n# heading ## more\n'
  assert.equal(withoutCommands(text), text)
})
