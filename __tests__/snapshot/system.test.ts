import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { localFiles } from '../../src/runner/files.ts'
import { ccVersion, processorName, systemName } from '../../src/snapshot/system.ts'

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

/** A machine that has these programs alone, each with what it says. */
function machine(says: Readonly<Record<string, string>>) {
  const run = async (program: string) => {
    const stdout = says[program.replace(/^.*\\/, '')]
    return {
      exitCode: stdout === undefined ? 127 : 0,
      stdout: stdout ?? '',
      stderr: '',
      timedOut: false,
    }
  }
  return { commands: { run }, files: { readText: async () => undefined } }
}

test('a snapshot is for one build of Windows, whatever its updates, and for one Visual Studio', async () => {
  const windows = machine({
    'cmd.exe': '\r\nMicrosoft Windows [Version 10.0.20348.2700]\r\n',
    'vswhere.exe': '17.14.36301.6\r\n',
  })
  assert.equal(await systemName(windows), 'windows 10.0.20348')
  assert.equal(await ccVersion(windows.commands), 'Visual Studio 17.14.36301.6')
  const mac = machine({ sw_vers: '15.4\n', cc: 'Apple clang version 17\nTarget: x\n' })
  assert.equal(await systemName(mac), 'macos 15.4')
  assert.equal(await ccVersion(mac.commands), 'Apple clang version 17')
  assert.equal(await ccVersion(machine({}).commands), '')
})
