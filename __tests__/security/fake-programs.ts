import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Programs that write down their variables before they do what the real ones do. */
export interface FakePrograms {
  /** PATH with them before all others. */
  readonly path: string
  /** Takes a program's place; `otherwise` is what it does where there is no real one, or none may run. */
  add(folder: string, name: string, otherwise?: string): void
  /** The variables of each start of a program, those in steps of the job left out. */
  starts(): readonly Start[]
}

export interface Start {
  readonly program: string
  readonly variables: Readonly<Record<string, string>>
}

/** Marks the environment of a step of the job: what such a step starts is its own affair. */
export const IN_A_STEP = { IN_A_STEP: '1' }

export function fakePrograms(folder: string, names: readonly string[]): FakePrograms {
  const bin = join(folder, 'fakes')
  const dumps = join(folder, 'started')
  for (const made of [bin, dumps]) mkdirSync(made, { recursive: true })
  const add: FakePrograms['add'] = (place, name, otherwise) => {
    const real = otherwise === undefined ? `exec '${realPath(name)}' "$@"` : otherwise
    const dump = `/usr/bin/env -0 > "$(/usr/bin/mktemp '${dumps}/${name}.XXXXXXXX')"`
    writeFileSync(join(place, name), `#!/bin/sh\n${dump}\n${real}\n`)
    chmodSync(join(place, name), 0o755)
  }
  for (const name of names) add(bin, name)
  return {
    path: [bin, process.env['PATH']].join(delimiter),
    add: (place, name, otherwise) => add(place === '' ? bin : place, name, otherwise),
    starts: () =>
      readdirSync(dumps)
        .map((file) => ({
          program: file.replace(/\.\w{8}$/, ''),
          variables: variablesIn(readFileSync(join(dumps, file), 'utf8')),
        }))
        .filter(({ variables }) => variables['IN_A_STEP'] === undefined),
  }
}

function variablesIn(text: string): Readonly<Record<string, string>> {
  const pairs = text.split('\0').filter((pair) => pair.includes('='))
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
}

function realPath(name: string): string {
  return spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()
}
