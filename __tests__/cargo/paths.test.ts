import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { isBelow, pathBelow } from '../../src/cargo/paths.ts'

const NAMES = ['', '.', '..', 'a', 'ab', '..a', 'a..', '.a', '...', 'b c']

/** Absolute and relative ones, of up to three names each, tidy and not. */
function allPaths(): readonly string[] {
  const two = NAMES.flatMap((first) => NAMES.map((second) => `/${first}/${second}`))
  const three = NAMES.flatMap((third) => [`/a/b/${third}`, `/a/b/${third}/`, `a/${third}`])
  return ['/', '//', ...NAMES.map((name) => `/${name}`), ...two, ...three]
}

test('what lies below a folder is what a walk from there finds, however both are written', () => {
  const paths = allPaths()
  for (const folder of paths) {
    for (const path of paths) {
      const way = posix.relative(folder, path)
      const isThere = !/^\.\.(\/|$)/.test(way)
      assert.equal(isBelow(path, folder), isThere, `${path} below ${folder}`)
      assert.equal(pathBelow(path, folder), isThere ? way : '', `${path} from ${folder}`)
    }
  }
})
