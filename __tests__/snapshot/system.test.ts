import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { localFiles } from '../../src/runner/files.ts'
import { processorName } from '../../src/snapshot/system.ts'

test('a processor is known by its model and features', {
  skip: !existsSync('/proc/cpuinfo') && 'there is no /proc/cpuinfo',
}, async () => {
  const files = localFiles()
  const name = await processorName(files)
  assert.match(name, /\(features [0-9a-f]{8}\)$/)
  const text = (await files.readText('/proc/cpuinfo')) ?? ''
  const other = text.replaceAll(/^(flags|Features)(\s*: )/gm, '$1$2one_more ')
  assert.notEqual(await processorName({ readText: async () => other }), name)
})
