import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { root } from '../../scripts/run.ts'
import { askGraph } from '../../src/audit/ask/ask-graph.ts'
import { findCandidates } from '../../src/audit/candidates/find-candidates.ts'
import { propose } from '../../src/audit/candidates/proposals.ts'
import {
  predictedDrops,
  trustedPredictor,
  worthAsking,
} from '../../src/audit/candidates/worth-asking.ts'
import { type PackageGraph, packageGraph, parseMetadata } from '../../src/audit/project/metadata.ts'
import { openProject, type Project } from '../../src/audit/project/open-project.ts'
import { type Platform, predictor } from '../../src/audit/project/predict.ts'
import { PORTS, projectCopy, temporaryFolder } from './audited.ts'

function open(t: TestContext, project: string): Promise<Project> {
  const scratchFolder = join(temporaryFolder(t), 'scratch')
  return openProject(
    { project, scratchFolder, commands: [], workers: 2, skip: [], env: PORTS.env },
    PORTS,
  )
}

/** Candidate by candidate: what we predict to go, and what cargo says goes. */
async function compare(t: TestContext, path: string): Promise<readonly [unknown, unknown][]> {
  const project = await open(t, path)
  const predict = trustedPredictor(project)
  assert.ok(predict !== undefined, 'we and cargo see the same packages')
  const { lines, baseline } = project
  const candidates = await findCandidates({ project, lines, actionRoot: root }, PORTS)
  const { proposals } = propose(candidates, project.skeleton)
  const changes = proposals.map((one) => one.changes)
  const untilMs = PORTS.clock.nowMs() + 60_000
  const { found } = await askGraph({ project, changes, untilMs }, PORTS)
  return proposals.map((one, at) => {
    const answer = found[at]
    const predicted = predictedDrops(one.candidates, { predict, lines, baseline })
    return [predicted, answer?.kind === 'known' ? answer.difference.dropped : answer]
  })
}

test('what is predicted to go is what cargo drops', async (t) => {
  const pairs = await compare(t, projectCopy(t))
  assert.ok(pairs.length >= 9)
  for (const [predicted, dropped] of pairs) assert.deepEqual(predicted, dropped)
})

test('the same with build dependencies, member features and lines that add to inherited ones', async (t) => {
  const project = projectCopy(t)
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(join(project, file), change(readFileSync(join(project, file), 'utf8')))
  edit('core/Cargo.toml', (text) =>
    text
      .replace(
        'tokio = { workspace = true }',
        'tokio = { workspace = true, features = ["net", "signal"] }',
      )
      .concat('[build-dependencies]\nimages = { package = "pictures", version = "1" }\n'),
  )
  edit('Cargo.toml', (text) => text.replace('["full"]', '["time", "fs"]'))
  edit(
    'tools/Cargo.toml',
    (text) => `${text}\n[features]\ndefault = ["pictures/png", "pictures/weigh"]\n`,
  )
  const pairs = await compare(t, project)
  for (const [predicted, dropped] of pairs) assert.deepEqual(predicted, dropped)
  assert.ok(
    pairs.some(([, dropped]) => Array.isArray(dropped) && dropped.includes('socket2 0.5.0')),
  )
})

test('nothing is predicted of a job that builds parts of the workspace', async (t) => {
  const project = await open(t, projectCopy(t))
  const parts = [{ folder: '', selectors: ['-p', 'app'], withDev: true }]
  assert.equal(trustedPredictor({ ...project, views: parts }), undefined)
})

const UNIX = { triple: 'x86_64-unknown-linux-gnu', cfg: ['unix'] }
const WINDOWS = { triple: 'x86_64-pc-windows-msvc', cfg: ['windows'] }

/** An app that uses `sys`, which needs `errno` on Windows, and elsewhere only when it is asked to. */
function graphOfSys(): PackageGraph {
  const declared = { req: '*', features: [], uses_default_features: false, optional: false }
  const pkg = (name: string, dependencies: readonly object[]) => ({
    ...{ id: name, name, version: '1.0.0', manifest_path: '', dependencies },
    ...{ features: {}, targets: [] },
  })
  const either = [{ target: 'cfg(windows)' }, { target: 'cfg(unix)' }]
  const metadata = {
    packages: [
      pkg('app', [{ ...declared, name: 'sys' }]),
      pkg('sys', [
        { ...declared, name: 'errno', target: 'cfg(windows)' },
        { ...declared, name: 'errno', target: 'cfg(unix)', optional: true },
      ]),
      pkg('errno', []),
    ],
    workspace_members: ['app'],
    workspace_root: '',
    resolve: {
      nodes: [
        { id: 'app', features: [], deps: [{ name: 'sys', pkg: 'sys', dep_kinds: [{}] }] },
        { id: 'sys', features: [], deps: [{ name: 'errno', pkg: 'errno', dep_kinds: either }] },
        { id: 'errno', features: [], deps: [] },
      ],
    },
  }
  return packageGraph(parseMetadata(JSON.stringify(metadata)))
}

test('a dependency counts where its platform is the one that is built for', () => {
  const packagesFor = (target: Platform): readonly string[] =>
    [...predictor(graphOfSys(), { withDev: true, target, host: UNIX })((_, one) => one)].sort()
  assert.deepEqual(packagesFor(UNIX), ['app 1.0.0', 'sys 1.0.0'])
  assert.deepEqual(packagesFor(WINDOWS), ['app 1.0.0', 'errno 1.0.0', 'sys 1.0.0'])
})

test('cargo is asked of what promises most first, and not of what a person would judge for nothing', async (t) => {
  const project = await open(t, projectCopy(t))
  const { lines, baseline } = project
  const candidates = await findCandidates({ project, lines, actionRoot: root }, PORTS)
  const { proposals } = propose(candidates, project.skeleton)
  const predict = trustedPredictor(project)
  assert.ok(predict !== undefined)
  const asked = worthAsking(proposals, project)
  const drops = asked.map((one) => predictedDrops(one.candidates, { predict, lines, baseline }))
  const counts = drops.map(({ length }) => length)
  assert.deepEqual(
    counts,
    counts.toSorted((one, other) => other - one),
  )
  assert.ok(asked.length < proposals.length)
  const spared = proposals.filter((one) => !asked.includes(one))
  assert.ok(spared.every((one) => !one.candidates.some(({ ground }) => ground === 'not used')))
})
