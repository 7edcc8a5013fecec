import assert from 'node:assert/strict'
import { copyFileSync, rmSync } from 'node:fs'
import { test } from 'node:test'
import { children, NO_WATCHER, unitLogs } from './watch-home.ts'
import { GREETS, HEAD, makeBench } from './watch-program.ts'

test('nobody sees the watcher in an environment, however deep', { skip: NO_WATCHER }, async (t) => {
  const bench = makeBench(t)
  const args = [
    '-c',
    'env; bash -c env; python3 -c "import os; print(sorted(os.environ.items()))"; perl -e "print \\`env\\`"',
  ]
  const { watched, plain, log } = await bench.watch('/bin/sh', { args, env: { OTHER: 'x' } })
  assert.equal(watched.stdout, plain.stdout)
  assert.match(plain.stdout, /OTHER=x/)
  const { started, watched: seen } = children(log)
  assert.equal(started, seen)
})

test("a library of the job's own stays preloaded", { skip: NO_WATCHER }, async (t) => {
  const bench = makeBench(t)
  const own = bench.compile(
    'own.so',
    'int puts(const char *text) { return write(1, "own\\n", 4); }',
    ['-shared', '-fPIC'],
  )
  const short = `/tmp/fast-cargo-own-${process.pid}.so`
  copyFileSync(own, short)
  t.after(() => rmSync(short))
  const program = bench.compile('program', GREETS)
  const args = [
    '-c',
    `LD_PRELOAD=${short} "$0"; LD_PRELOAD=${short} sh -c 'env | grep LD_; "$0"' "$0"`,
    program,
  ]
  const { watched, plain, log } = await bench.watch('/bin/sh', { args })
  assert.deepEqual(watched, plain)
  assert.match(plain.stdout, new RegExp(`^own\\nLD_PRELOAD=${short}\\nown\\n$`))
  const { started, watched: seen } = children(log)
  assert.equal(started, seen)
})

test('threads that open files at once lose no record, and no descriptor', {
  skip: NO_WATCHER,
}, async (t) => {
  const bench = makeBench(t)
  const program = bench.compile(
    'program',
    `${HEAD}
    static void *look(void *number) {
      char path[100];
      for (int index = 0; index < 500; index++) {
        sprintf(path, "missing-%ld-%d", (long)number, index);
        open(path, O_RDONLY);
      }
      return 0;
    }
    int main() {
      pthread_t threads[8];
      for (long it = 0; it < 8; it++) pthread_create(&threads[it], 0, look, (void *)it);
      for (int it = 0; it < 8; it++) pthread_join(threads[it], 0);
      printf("%d\\n", open("/dev/null", O_RDONLY));
      return 0;
    }`,
  )
  const { watched, plain, records } = await bench.watch(program)
  assert.deepEqual(watched, plain)
  const missing = new Set(records.filter((record) => record.startsWith('n missing-')))
  assert.equal(missing.size, 4000)
})

test('a program that ends by a signal ends by that signal', { skip: NO_WATCHER }, async (t) => {
  const bench = makeBench(t)
  const { watched, plain } = await bench.watch('/bin/sh', { args: ['-c', 'kill -ABRT $$'] })
  assert.equal(watched.signal, 'SIGABRT')
  assert.deepEqual(watched, plain)
})

test('a log that lacks a record is taken away', { skip: NO_WATCHER }, async (t) => {
  const bench = makeBench(t)
  // No descriptor is left to write with.
  const without = bench.watch('/bin/sh', { args: ['-c', 'ulimit -n 3; test -e missing'] })
  await assert.rejects(without, /was not watched/)
  assert.deepEqual(unitLogs(bench), [])
})

test('a compiler in the tree of a unit is a unit of its own that names its parent', {
  skip: NO_WATCHER,
}, async (t) => {
  const bench = makeBench(t)
  bench.write({ inner: '' })
  const args = [
    '-c',
    'sh -c ": < inner; sh -c : --crate-name child --out-dir /elsewhere" x --crate-name child --out-dir /elsewhere',
  ]
  const { log } = await bench.watch('/bin/sh', { args })
  const nested = unitLogs(bench).filter(({ parent }) => parent !== undefined)
  assert.deepEqual(
    nested.map(({ crateName, parent }) => ({ crateName, parent })),
    [{ crateName: 'child', parent: log.path }],
  )
  assert.ok(nested[0]?.body.includes(`r${bench.cwd}/inner`))
  for (const one of [log, ...nested]) assert.deepEqual(children(one), { started: 1, watched: 1 })
})
