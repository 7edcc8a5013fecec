import { execFileSync } from 'node:child_process'
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { type Run, run } from './shim-home.ts'
import {
  makeWatchHome,
  type UnitLog,
  unitLogs,
  type WatchHome,
  watcherLibrary,
} from './watch-home.ts'

/** A folder for programs in C, and what is seen of one that is a unit by itself. */
export interface Bench extends WatchHome {
  /** The folder that the programs run in. */
  readonly cwd: string
  /** Writes files below the folder. */
  write(files: Readonly<Record<string, string>>): void
  /** Compiles a program and returns its path. */
  compile(name: string, source: string, flags?: readonly string[]): string
  /** Runs a program as if it were a compiler, without the watcher and with it. */
  watch(program: string, options?: WatchOptions): Promise<Watched>
}

interface WatchOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Called before each of the two runs. */
  readonly prepare?: () => void
}

interface Watched {
  readonly watched: Run
  readonly plain: Run
  readonly log: UnitLog
  /** The log's records as `r path`; without the folder of the bench, where they are below it. */
  readonly records: readonly string[]
}

/** What the programs include. */
export const HEAD = `
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
extern char **environ;
`

/** A program that says whether it sees the watcher. */
export const GREETS =
  '#include <stdio.h>\n#include <stdlib.h>\nint main() { puts(getenv("LD_PRELOAD") ? "seen" : "hello"); return 5; }\n'

/** Makes a program a unit: `sh` and the programs here do not look at these. */
export const AS_UNIT = ['--crate-name', 'probe', '--out-dir', '/out']

export function makeBench(t: TestContext): Bench {
  const home = makeWatchHome(t)
  // Also where the kernel and the programs resolve links.
  const cwd = realpathSync(home.root)
  return {
    ...{ ...home, cwd },
    write: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(cwd, path, '..'), { recursive: true })
        writeFileSync(join(cwd, path), text)
      }
    },
    compile: (name, source, flags = []) => {
      writeFileSync(join(cwd, `${name}.c`), source)
      const to = join(cwd, name)
      execFileSync('cc', ['-w', '-pthread', '-o', to, join(cwd, `${name}.c`), ...flags])
      return to
    },
    watch: (program, options = {}) => watch({ ...home, cwd }, program, options),
  }
}

async function watch(
  home: WatchHome & { readonly cwd: string },
  program: string,
  { args = [], env = {}, prepare = () => undefined }: WatchOptions,
): Promise<Watched> {
  const all = [...args, ...AS_UNIT]
  prepare()
  const plain = await run(home, program, all, { cwd: home.cwd, env })
  const before = new Set(unitLogs(home).map(({ path }) => path))
  const own = { LD_PRELOAD: watcherLibrary(), FAST_CARGO_WATCH: home.logs }
  prepare()
  const watched = await run(home, program, all, { cwd: home.cwd, env: { ...env, ...own } })
  const [log] = unitLogs(home).filter((log) => !before.has(log.path) && log.parent === undefined)
  if (log === undefined) throw new Error(`${program} was not watched: ${watched.stderr}`)
  const records = log.body.map(
    (record) => `${record.charAt(0)} ${record.slice(1).replace(`${home.cwd}/`, '')}`,
  )
  return { watched, plain, log, records }
}
