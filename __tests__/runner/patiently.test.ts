import assert from 'node:assert/strict'
import { test } from 'node:test'
import { patiently, patientlySync } from '../../src/runner/patiently.ts'

/** Held `times` times, then let go. */
function held(times: number, code: string): () => string {
  let left = times
  return () => {
    left -= 1
    if (left >= 0) throw Object.assign(new Error(code), { code })
    return 'done'
  }
}

const PAUSES = [1, 1, 1]

test('on Windows, what is held for a while is done when it is let go', async () => {
  const windows = { isWindows: true, pausesMs: PAUSES }
  for (const code of ['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY']) {
    const operation = held(3, code)
    assert.equal(await patiently(async () => operation(), windows), 'done')
    assert.equal(patientlySync(held(3, code), windows), 'done')
  }
})

test('what stays held, or fails for another reason, is an error with its code', async () => {
  const windows = { isWindows: true, pausesMs: PAUSES }
  const [stays, missing] = [held(9, 'EBUSY'), held(1, 'ENOENT')]
  await assert.rejects(
    patiently(async () => stays(), windows),
    { code: 'EBUSY' },
  )
  await assert.rejects(
    patiently(async () => missing(), windows),
    { code: 'ENOENT' },
  )
  assert.throws(() => patientlySync(held(1, 'ENOENT'), windows), { code: 'ENOENT' })
})

test('elsewhere nobody waits: the first answer is the last', async () => {
  const unix = { isWindows: false, pausesMs: [60_000] }
  const operation = held(1, 'EBUSY')
  await assert.rejects(
    patiently(async () => operation(), unix),
    { code: 'EBUSY' },
  )
  assert.throws(() => patientlySync(held(1, 'EPERM'), unix), { code: 'EPERM' })
})
