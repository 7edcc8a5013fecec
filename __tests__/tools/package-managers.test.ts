import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PACKAGE_MANAGERS } from '../../src/tools/package-managers.ts'

const ANSWERS: Readonly<Record<string, readonly [string, string | undefined]>> = {
  'apt-get': [
    'mold:\n  Installed: (none)\n  Candidate: 2.37.1+dfsg-1\n  Version table:\n     2.37.1+dfsg-1 500\n',
    '2.37.1+dfsg-1',
  ],
  dnf: ['2.40.4\n', '2.40.4'],
  apk: [
    'mold policy:\n  2.40.4-r0:\n    https://dl-cdn.alpinelinux.org/alpine/v3.23/main\n',
    '2.40.4-r0',
  ],
  brew: ['{"formulae":[{"name":"mold","versions":{"stable": "2.41.0","head":"HEAD"}}]}', '2.41.0'],
}

for (const { program, candidate } of PACKAGE_MANAGERS) {
  test(`finds the version in what ${program} answers`, () => {
    const [answer, version] = ANSWERS[program] ?? ['', undefined]
    assert.equal(candidate.exec(answer)?.[1], version)
  })
}

test('a package that a manager does not know has no version', () => {
  for (const { candidate } of PACKAGE_MANAGERS) {
    for (const answer of ['', 'mold:\n  Installed: (none)\n  Candidate: (none)\n']) {
      assert.equal(candidate.exec(answer), null)
    }
  }
})
