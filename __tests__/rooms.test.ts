import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'
import { root } from '../scripts/run.ts'

/**
 * Each room of src/, and the rooms that it may use. A room uses what stands before it; src/job/ alone says what
 * happens when, and the entries beside the rooms wire it to the machine.
 */
const ROOMS = tableOf(`
  runner:
  json:
  audit/sources:
  cargo:
  cargo/read: cargo
  snapshot: cargo
  timing:
  tools:
  audit/project: cargo cargo/read timing
  benchmark: cargo/read
  cargo/place: cargo/read
  history: timing
  kept-tools: timing
  sccache: timing
  snapshot/survey: cargo snapshot timing
  audit: timing audit/project
  audit/ask: audit/project
  benchmark/choose: benchmark history
  cargo/plan: cargo cargo/read timing cargo/place
  job: sccache
  snapshot/judge: cargo snapshot snapshot/survey
  snapshot/save: cargo snapshot timing snapshot/survey
  audit/candidates: audit/sources audit/project audit
  linker: cargo cargo/read timing cargo/plan
  report: timing benchmark history audit benchmark/choose
  snapshot/restore: cargo snapshot snapshot/survey snapshot/judge
  audit/run: audit/project audit audit/ask audit/candidates
  benchmark/measure: cargo cargo/read snapshot benchmark sccache benchmark/choose snapshot/save linker
  job/look: cargo cargo/read snapshot timing cargo/place sccache snapshot/survey cargo/plan job linker
  snapshot/kept: cargo snapshot snapshot/save snapshot/restore
  job/prepare: cargo cargo/read snapshot timing tools cargo/place history kept-tools sccache cargo/plan job snapshot/judge snapshot/save linker report snapshot/restore job/look snapshot/kept
  job/report: snapshot timing history sccache audit cargo/plan job linker report job/look
  job/sub-actions: timing tools benchmark audit benchmark/choose job report audit/run benchmark/measure
  job/finish: snapshot timing cargo/place history kept-tools sccache snapshot/survey job snapshot/save report snapshot/restore job/look job/prepare job/report
`)

function tableOf(text: string): Readonly<Record<string, readonly string[]>> {
  const lines = text.trim().split('\n')
  return Object.fromEntries(
    lines.map((line) => {
      const [room = '', uses = ''] = line.trim().split(':')
      return [room, uses.split(' ').filter((use) => use !== '')]
    }),
  )
}

/** Of runner/, a room sees ports and the errors that stop a step. */
const PORT = /^src\/runner\/(ports|errors|[a-z0-9-]+-ports)\.ts$/

/** It knows of nothing, and every room reads something that may be cut off. */
const FOR_ALL = 'json'

/** Path of a file -> paths of the files that it imports, all from the project's root. */
type Imports = ReadonlyMap<string, readonly string[]>

function importsBelow(folder: string): Imports {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return new Map(
    files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => {
        const path = join(folder, file)
        const text = readFileSync(join(root, path), 'utf8')
        const named = [...text.matchAll(/(?:from|import\() ?'(\.[^']+\.ts)'/g)]
        return [path, named.map(([, to = '']) => join(dirname(path), to))]
      }),
  )
}

const roomOf = (path: string): string => relative('src', dirname(path))

/** Imports that the table does not allow, a sentence each. */
function wrongWays(imports: Imports, rooms = ROOMS): readonly string[] {
  return [...imports].flatMap(([from, named]) => {
    const room = roomOf(from)
    if (room === '') return []
    const allowed = rooms[room]
    if (allowed === undefined) return [`${from}: src/${room}/ is in no table of rooms`]
    return named.flatMap((to) => {
      const other = roomOf(to)
      if (other === room || other === FOR_ALL) return []
      if (other === 'runner') return PORT.test(to) ? [] : [`${from} uses ${to}, which is no port`]
      return allowed.includes(other) ? [] : [`${from} uses ${to}: src/${room}/ may not`]
    })
  })
}

/** Files that lead back to themselves by their imports, each with the way. */
function circles(imports: Imports): readonly string[] {
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, way: readonly string[]): void => {
    const seen = way.indexOf(path)
    if (seen >= 0) found.push([...way.slice(seen), path].join(' -> '))
    if (seen >= 0 || done.has(path)) return
    for (const to of imports.get(path) ?? []) walk(to, [...way, path])
    done.add(path)
  }
  for (const path of imports.keys()) walk(path, [])
  return found
}

test('each room of src/ uses only the rooms before it', () => {
  assert.deepEqual(wrongWays(importsBelow('src')), [])
})

test('the order of the rooms has no circle', () => {
  const rooms = new Map(
    Object.entries(ROOMS).map(([room, uses]) => [`src/${room}`, uses.map((use) => `src/${use}`)]),
  )
  assert.deepEqual(circles(rooms), [])
})

for (const folder of ['src', 'scripts', 'emulator']) {
  test(`no file below ${folder}/ imports itself by way of others`, () => {
    assert.deepEqual(circles(importsBelow(folder)), [])
  })
}

test('an import against the order, one that passes the ports, and a circle are seen', () => {
  const imports = new Map([
    ['src/timing/a.ts', ['src/job/b.ts', 'src/runner/files.ts']],
    ['src/job/b.ts', ['src/timing/a.ts']],
  ])
  assert.deepEqual(wrongWays(imports, { timing: [], job: ['timing'] }), [
    'src/timing/a.ts uses src/job/b.ts: src/timing/ may not',
    'src/timing/a.ts uses src/runner/files.ts, which is no port',
  ])
  assert.deepEqual(circles(imports), ['src/timing/a.ts -> src/job/b.ts -> src/timing/a.ts'])
})

for (const [what, from, to] of [
  ['a room that wires the machine', 'src/tools/x.ts', 'src/runner/commands.ts'],
  ['a room that calls its neighbour', 'src/tools/x.ts', 'src/sccache/server.ts'],
  ['a room that calls the order of things', 'src/timing/x.ts', 'src/job/prepare/prepare.ts'],
  ['a room of the snapshot that goes back', 'src/snapshot/judge/x.ts', 'src/snapshot/restore/y.ts'],
  ['a report that calls the order of things', 'src/report/x.ts', 'src/job/report/report-job.ts'],
  ['the door that knows a room', 'src/runner/x.ts', 'src/cargo/read/config.ts'],
] as const) {
  test(`${what} is seen`, () => {
    assert.equal(wrongWays(new Map([[from, [to]]])).length, 1)
  })
}
