import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError, describeError } from '../../src/runner/errors.ts'

test('a message has those of its causes behind it', () => {
  const cause = new Error('EACCES: permission denied', { cause: 'a string' })
  const error = new Error('the config cannot be written', { cause })
  assert.equal(
    describeError(error),
    'the config cannot be written (EACCES: permission denied (a string))',
  )
})

test('what a library repeats of its causes is said once', () => {
  const network = new Error('getaddrinfo ENOTFOUND api.github.com')
  const fetching = new TypeError('fetch failed', { cause: network })
  const request = new Error('getaddrinfo ENOTFOUND api.github.com', { cause: fetching })
  const error = new ApiError(describeError(request), 0, { cause: request })
  assert.equal(describeError(error), 'getaddrinfo ENOTFOUND api.github.com (fetch failed)')
})

test('an error without a message has its name, and its code or status', () => {
  assert.equal(describeError(new RangeError('')), 'RangeError')
  const refused = Object.assign(new Error(''), { name: 'RestError', statusCode: 401 })
  assert.equal(describeError(refused), 'RestError 401')
  const both = Object.assign(new Error(''), { code: 'ECONNREFUSED' })
  assert.equal(describeError(new AggregateError([both], '')), 'Error ECONNREFUSED')
})

test('causes that lead back to themselves have an end', () => {
  const error = new Error('one')
  error.cause = new Error('two', { cause: error })
  assert.equal(describeError(error), 'one (two)')
})

test('what is no error is said as it is', () => {
  assert.equal(describeError('text'), 'text')
  assert.equal(describeError(undefined), 'undefined')
})
