import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  givenByCargo,
  givenByWorkflow,
  plainVariables,
} from '../../src/job/look/plain-variables.ts'
import { readYaml } from '../../src/job/look/workflow-file.ts'
import { localCommands } from '../../src/runner/commands.ts'

const WORKFLOW = `
env:
  OF_WORKFLOW: all jobs
  A_SECRET: \${{ secrets.KEY }}
  MIXED: a-\${{ github.sha }}
jobs:
  test:
    strategy:
      matrix:
        features: ['--no-default-features', --features full]
        include:
          - { os: ubuntu, number: 7 }
    env:
      OF_JOB: 12
      OF_MATRIX: \${{ matrix.features }}
      SWITCH: true
    container: { image: rust, env: { OF_CONTAINER: inside } }
    steps:
      - env: { OF_STEP: 'postgres://me:example@localhost/app' }
        run: |
          echo "OF_FILE=with spaces" >> "$GITHUB_ENV"
          export OF_EXPORT='in quotes' PLAIN=word; OTHER="double" cargo build
          TOKEN=$(cat token) cargo build
          KEY=abc$REST cargo build
          HOME_OF=~/x QUOTED="of $SECRET" GLOB=* cargo build --config=a.b=1
      - shell: pwsh
        run: $env:OF_PWSH = "shell"
`

test('a workflow gives plain values at every level, in a matrix and in scripts, and what it computes is none', async () => {
  const given = givenByWorkflow(await readYaml(WORKFLOW))
  const values = Map.groupBy(given, ([name]) => name)
  const found = Object.fromEntries(
    [...values].map(([name, all]) => [name, all.map(([, value]) => value)]),
  )
  const { OF_MATRIX, ...others } = found
  assert.deepEqual(others, {
    ...{ OF_WORKFLOW: ['all jobs'], OF_JOB: ['12'], SWITCH: ['true'], OF_CONTAINER: ['inside'] },
    ...{ OF_STEP: ['postgres://me:example@localhost/app'], OF_FILE: ['with spaces'] },
    ...{ OF_EXPORT: ['in quotes'], PLAIN: ['word'], OTHER: ['double'], OF_PWSH: ['shell'] },
  })
  assert.deepEqual(OF_MATRIX?.toSorted(), [
    ...['--features full', '--no-default-features', '7', 'ubuntu'],
  ])
})

test('cargo gives what its table env says', () => {
  const text = '[env]\nONE = "1"\nTWO = { value = "2", force = true }\nTHREE = 3\n'
  assert.deepEqual(givenByCargo(text), [
    ['ONE', '1'],
    ['ONE', '\n[env]\nONE = "1"\n'],
    ['TWO', '2'],
    ['TWO', '\n[env]\nTWO = { value = "2", force = true }\n'],
  ])
  assert.deepEqual(givenByCargo('[env\n'), [])
})

test('only what the commit says counts, not what a later step wrote into the files', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'fast-cargo-plain-'))
  t.after(() => rmSync(root, { recursive: true }))
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim()
  write('.github/workflows/ci.yml', 'env:\n  ONE: 1\n')
  write('.cargo/config.toml', '[env]\nTWO = "2"\n')
  execFileSync('git', ['init', '-q', root])
  git('add', '.')
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'first')
  const commit = git('rev-parse', 'HEAD')
  write('.github/workflows/ci.yml', 'env:\n  ONE: secret\n')
  write('.cargo/config.toml', '[env]\nTWO = "secret"\n')
  const context = { repository: 'a/b', workflowFile: 'a/b/.github/workflows/ci.yml' }
  const state = { inputs: { allowedVariables: ['MY_*'] }, checkout: { root, commit } }
  const found = await plainVariables(state, { job: { context }, commands: localCommands() })
  assert.deepEqual(found, {
    names: ['MY_*'],
    values: new Map([
      ['ONE', new Set(['1'])],
      ['TWO', new Set(['2', '\n[env]\nTWO = "2"\n'])],
    ]),
  })
})
