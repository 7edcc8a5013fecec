import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { parse, parseDocument } from 'yaml'
import { root } from '../scripts/run.ts'

interface Action {
  readonly inputs?: object
  readonly outputs?: object
  readonly runs: { readonly main?: string; readonly post?: string }
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly needs?: readonly string[] | string }>>
}

const text = (path: string): string => readFileSync(join(root, path), 'utf8')

/** What GitHub packs for a job that uses the action. */
const downloaded = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((path) => !leftOut().some((entry) => path === entry || path.startsWith(`${entry}/`)))

function leftOut(): readonly string[] {
  const marked = text('.gitattributes').matchAll(/^\/(\S+) export-ignore$/gm)
  return [...marked].map(([, path = '']) => path)
}

test('the gate waits for every other job of its workflow', () => {
  const { jobs } = parse(text('.github/workflows/ci.yml')) as Workflow
  const others = Object.keys(jobs).filter((job) => job !== 'gate')
  assert.deepEqual([...(jobs['gate']?.needs ?? [])].sort(), others.sort())
})

test('action-types.yml knows every input and output of action.yml, and no other', () => {
  const action = parse(text('action.yml')) as Action
  const types = parse(text('action-types.yml')) as Action
  assert.deepEqual(Object.keys(types.inputs ?? {}), Object.keys(action.inputs ?? {}))
  assert.deepEqual(Object.keys(types.outputs ?? {}), Object.keys(action.outputs ?? {}))
})

test('what a job downloads has each file that an action names, the native sources, and no test', () => {
  const actions = downloaded.filter((path) => /(^|\/)action\.yml$/.test(path))
  assert.ok(actions.includes('action.yml') && actions.includes('report/action.yml'))
  for (const path of actions) {
    const { main, post } = (parse(text(path)) as Action).runs
    for (const file of [main, post]) {
      if (file === undefined) continue
      const named = join(dirname(path), file)
      assert.ok(downloaded.includes(named), `${path} names ${named}`)
    }
  }
  assert.ok(downloaded.includes('native/fast-cargo.rs'))
  assert.ok(downloaded.some((path) => path.startsWith('LICENSE')))
  for (const folder of ['__tests__', 'src', 'docs', 'demo', 'scripts', 'emulator']) {
    assert.ok(!downloaded.some((path) => path.startsWith(`${folder}/`)), folder)
  }
})

test('what is left out of the download is there', () => {
  const gone = leftOut().filter((path) => !existsSync(join(root, path)))
  assert.deepEqual(gone, [])
})

test('every workflow gives its jobs no more than they need, and says each action by SHA', () => {
  for (const name of readdirSync(join(root, '.github/workflows'))) {
    const workflow = text(`.github/workflows/${name}`)
    assert.match(workflow, /^permissions:( \{\}|\n {2}contents: read\n)/m, name)
    for (const [, used = ''] of workflow.matchAll(/uses: (\S+)/g)) {
      assert.match(used, /^(\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40}$)/, name)
    }
  }
})

test('every form and setting for GitHub can be read', () => {
  const files = readdirSync(join(root, '.github'), { recursive: true, encoding: 'utf8' })
  const yaml = files.filter((path) => path.endsWith('.yml'))
  assert.ok(yaml.length > 8)
  for (const path of yaml) {
    assert.deepEqual(parseDocument(text(join('.github', path))).errors, [], path)
  }
})
