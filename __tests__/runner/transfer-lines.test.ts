import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTransferLine, withoutSecrets } from '../../src/runner/transfer-lines.ts'

test('a workflow command is taken apart, its escapes undone', () => {
  assert.deepEqual(parseTransferLine('::warning::100%25 full%0Asee the docs'), {
    text: '100% full\nsee the docs',
    complaint: true,
  })
  assert.deepEqual(parseTransferLine('::error file=a::b'), { text: 'b', complaint: true })
  assert.deepEqual(parseTransferLine('::debug::a::b'), { text: 'a::b', complaint: false })
  assert.deepEqual(parseTransferLine('plain\r'), { text: 'plain', complaint: false })
})

test('a command that masks a secret, or does anything else, is not repeated', () => {
  assert.equal(parseTransferLine('::add-mask::secret'), undefined)
  assert.equal(parseTransferLine('::set-output name=a::b'), undefined)
})

test('known secrets, signatures and bearer tokens are taken out', () => {
  const text = 'tok.en Bearer ab.c-d https://x/y?sp=r&sig=a%2Fb%3D&sv=1 {"token=q"}'
  assert.equal(
    withoutSecrets(text, ['tok.en', '']),
    '*** Bearer *** https://x/y?sp=r&sig=***&sv=1 {"token=***"}',
  )
})
