import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { test } from 'node:test'
import { BenchError } from '../../scripts/bench-caches/bench-error.ts'
import { latencyProxy } from '../../scripts/bench-stores/latency-proxy.ts'
import { type MethodName, scenariosWith } from '../../scripts/bench-stores/methods.ts'
import { parseStoresOptions } from '../../scripts/bench-stores/options.ts'
import { storesPage } from '../../scripts/bench-stores/page.ts'
import { methodsIn, planGroups } from '../../scripts/bench-stores/plan.ts'
import type { StoresMeasurement, StoresResults } from '../../scripts/bench-stores/results.ts'
import { withStores } from '../../scripts/docs.ts'
import { listenOnLoopback } from '../support/stores/listen.ts'

const parse = (...args: string[]) => parseStoresOptions(args, '/home/me')

test('without arguments demo/ is built with every store, near and far', () => {
  const options = parse()
  assert.match(options?.project ?? '', /\/demo$/)
  assert.deepEqual(options?.latenciesMs, [0, 40])
  assert.ok((options?.stores.length ?? 0) > 4)
  assert.match(options?.results ?? '', /stores-demo\.json$/)
})

test('what is named is measured alone', () => {
  const options = parse('--store', 's3', '--latency', '5', '--latency', '5', '--project', 'own/x')
  assert.deepEqual(
    options?.stores.map(({ store }) => store),
    ['s3'],
  )
  assert.deepEqual([options?.latenciesMs, options?.project], [[5], '/home/me/own/x'])
  assert.equal(parse('--minutes', '0')?.minutes, Number.POSITIVE_INFINITY)
  assert.equal(parse('--help'), undefined)
})

const WRONG: readonly (readonly [string[], RegExp])[] = [
  [['--store', 'gcs'], /--store takes one of redis, .*, not "gcs"/],
  [['--latency', 'far'], /--latency takes a whole number, not "far"/],
  [['--rounds', '0'], /--rounds takes at least 1/],
  [['--stores', 's3'], /Options: --store, --latency/],
]

for (const [args, message] of WRONG) {
  test(`${args.join(' ')} is refused with what would be right`, () => {
    assert.throws(
      () => parse(...args),
      (error) => error instanceof BenchError && message.test(error.message),
    )
  })
}

type Change = Partial<StoresMeasurement>

function measured(method: MethodName, seconds: number, change: Change = {}): StoresMeasurement {
  return {
    ...{ store: 's3', latencyMs: 40, round: 1, method, scenario: 'cold' },
    ...{ criticalMs: seconds * 1000, cargoMs: seconds * 900, afterMs: 500 },
    ...{ hits: 3, misses: 4, writes: 4, restored: false },
    ...{ roundTrips: 12, fromStoreBytes: 5e6, toStoreBytes: 7e6 },
    at: '2026-11-30T00:00:00.000Z',
    ...change,
  }
}

test('each round begins with another store, latency and method, and a group counts as a whole', () => {
  const request = { stores: ['redis', 's3'], latenciesMs: [0, 40], rounds: 2, done: [] }
  const names = (done: readonly StoresMeasurement[]): readonly string[] =>
    planGroups({ ...request, done }).map(
      ({ round, store, latencyMs }) => `${round} ${store} ${latencyMs}`,
    )
  assert.deepEqual(names([]), [
    ...['1 redis 0', '1 redis 40', '1 s3 0', '1 s3 40'],
    ...['2 s3 40', '2 s3 0', '2 redis 40', '2 redis 0'],
  ])
  const all = (['none', 'store', 'snapshot + store'] as const).flatMap((method) =>
    scenariosWith(method).map(({ name: scenario }) => measured(method, 1, { scenario })),
  )
  assert.ok(!names(all).includes('1 s3 40'))
  assert.ok(names(all.slice(1)).includes('1 s3 40'))
  const group = { store: 's3', latencyMs: 0, round: 2 }
  assert.deepEqual(methodsIn(group), ['store', 'snapshot + store', 'none'])
})

function results(measurements: readonly StoresMeasurement[]): StoresResults {
  const leftOut = { gcs: 'it is far away', s3: 'of before' }
  const of = { machine: '2 cores', project: 'demo', action: 'abc' }
  return { schema: 1, ...of, leftOut, measurements: [...measurements] }
}

function row(page: string, start: RegExp): readonly string[] {
  const line = page.split('\n').find((found) => start.test(found)) ?? ''
  return line.split('|').map((cell) => cell.trim())
}

test('the table has ratios to no action in the same round, and how far the rounds lie apart', () => {
  const page = storesPage(
    results([
      ...[measured('none', 100), measured('none', 200, { round: 2 })],
      ...[measured('store', 150), measured('store', 220, { round: 2 })],
      measured('store', 30, { scenario: 'second' }),
      measured('store', 90, { scenario: 'warm', round: 3 }),
      ...[measured('none', 10, { store: 'azure' }), measured('store', 5, { store: 'azure' })],
    ]),
  )
  const cells = row(page, /^\| s3 +\| +40 ms \| 1/).slice(2, -1)
  assert.deepEqual(cells, ['40 ms', '1.30 (1.10 to 1.50)', '', '0.30', '', ''])
  assert.match(page, /azure.*\n\| s3/)
  assert.deepEqual(row(page, /\| store +\| cold/).slice(5, -1), [
    ...['0.5', '4.5', '0.5', '3', '4', '12', '5', '7', '1'],
  ])
  assert.match(page, /Left out:\n\n- gcs: it is far away\n\nProject/)
})

test('docs/stores.md gets the tables where their place is', () => {
  const text = 'before\n<!-- stores -->\n<!-- /stores -->\nafter\n'
  const first = withStores(text, results([]))
  assert.match(
    first,
    /^before\n<!-- stores -->\n\nNothing is measured yet[\s\S]*stores\.json[\s\S]*after/,
  )
  assert.equal(withStores(first, results([])), first)
})

test('what a store answers comes late, whole and in order, and is counted', async (t) => {
  const store = await listenOnLoopback(
    createServer({ allowHalfOpen: true }, (socket) => {
      socket.on('data', (asked) => socket.write(`<${asked}>`)).on('end', () => socket.end('over'))
    }),
  )
  t.after(() => store.close())
  const proxy = await latencyProxy({ to: store.port, latencyMs: 100 })
  t.after(() => proxy.close())
  const startedMs = performance.now()
  const client = connect({ port: proxy.port, host: '127.0.0.1', allowHalfOpen: true })
  const heard: string[] = []
  client.setEncoding('utf8').on('data', (text: string) => heard.push(text))
  client.write('one')
  await once(client, 'data')
  client.write('two')
  await once(client, 'data')
  client.end()
  await once(client, 'close')
  assert.equal(heard.join(''), '<one><two>over')
  // The connection, and two answers.
  assert.ok(performance.now() - startedMs > 295)
  assert.deepEqual(proxy.travelled(), { roundTrips: 2, fromStoreBytes: 14, toStoreBytes: 6 })
  assert.deepEqual(proxy.travelled(), { roundTrips: 0, fromStoreBytes: 0, toStoreBytes: 0 })
})
