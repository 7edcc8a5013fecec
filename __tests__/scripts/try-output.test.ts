import assert from 'node:assert/strict'
import { test } from 'node:test'
import { machineWithoutNpm } from '../../scripts/try/machine.ts'
import { afterLine, describeProgress, NOTHING_YET } from '../../scripts/try/progress.ts'
import { readableText } from '../../scripts/try/readable.ts'

test('a table becomes columns, numbers to the right', () => {
  const text = readableText('| Crate | Time |\n| - | -: |\n| `serde` | 1.5 s |\n| a\\|b | 12.5 s |')
  assert.equal(text, 'Crate    Time\nserde   1.5 s\na|b    12.5 s')
})

test('marks, links, tags and entities become what they mean', () => {
  const text = readableText(
    '## Times\n\n**21.3 s**, see [docs](https://x)\n<details><summary>More &amp; more</summary>\n\n&lt;b&gt; \\* 1 -&#62; 2\n\n</details>',
  )
  assert.equal(text, 'TIMES\n\n21.3 s, see docs\n\nMore & more:\n\n<b> * 1 -> 2')
})

test('progress counts crates through colours and shows the newest line, cut to a width', () => {
  const lines = ['\u001b[1m\u001b[32m   Compiling\u001b[0m serde v1.0.0', '', 'x'.repeat(200)]
  const progress = lines.reduce(afterLine, NOTHING_YET)
  assert.equal(progress.compiled, 1)
  assert.match(describeProgress(progress, 10.4), /^ {6}10 s {2}1 crate, x+…$/)
  assert.ok(describeProgress(progress, 10.4).length <= 96)
})

test('what a user would see with debug logging alone is no progress', () => {
  const lines = [
    '##[group]Restore',
    'Restored.',
    '##[debug]Cache hit for version f0bda',
    '##[endgroup]',
    '"ok": false,',
    '}',
  ]
  const progress = lines.reduce(afterLine, NOTHING_YET)
  assert.equal(describeProgress(progress, 5), '      5 s  Restored.')
  assert.equal(
    describeProgress(lines.slice(0, 1).reduce(afterLine, NOTHING_YET), 5),
    '      5 s  Restore',
  )
  assert.equal(describeProgress(NOTHING_YET, 5), '      5 s  at work')
})

test("npm's own folders leave PATH, the user's stay in order", () => {
  const env = { PATH: '/p/node_modules/.bin:/usr/bin:/x/node-gyp-bin:/home/me/node_modules' }
  assert.equal(machineWithoutNpm(env)['PATH'], '/usr/bin:/home/me/node_modules')
})
