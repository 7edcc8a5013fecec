import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slimmed } from '../../scripts/slim-bundle.ts'

const BUNDLE = `
export const modules = {
/***/ 12: /***/ ((module) => {
  // Why.
  function neverCalled() { return 1 }
  function greeting(name) { return \`hello
 },
 \${name}\` }
  module.exports = greeting
/***/ }),
/***/ 34: /***/ (function(module) {
  module.exports = () => 34
/***/ })
/***/ };
`

test('comments and functions that nobody calls are left out; names stay', async () => {
  const text = await slimmed(BUNDLE)
  assert.doesNotMatch(text, /Why|neverCalled|\/\*/)
  assert.match(text, /function greeting\(name\)/)
})

test('libraries keep the names of functions alone', async () => {
  const text = await slimmed(BUNDLE, { ofLibraries: true })
  assert.match(text, /12: \((\w) => \{/)
  assert.match(text, /function greeting\(\w\)/)
})

test('each module is compiled at once', async () => {
  const text = await slimmed(BUNDLE)
  assert.match(text, /12: \(module => \{/)
  assert.match(text, /34: \(function\(module\) \{/)
})

test('what is slimmed does what it did', async () => {
  const text = await slimmed(BUNDLE)
  const { modules } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
    modules: Record<number, (module: { exports?: (name: string) => unknown }) => void>
  }
  const module: { exports?: (name: string) => unknown } = {}
  modules[12]?.(module)
  assert.equal(module.exports?.('you'), 'hello\n },\n you')
})
