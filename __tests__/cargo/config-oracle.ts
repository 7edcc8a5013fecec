import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { parse, stringify, type TomlTable } from 'smol-toml'
import { keyName } from '../../src/cargo/read/config.ts'
import type { Layout } from './config-layouts.ts'
import { writeAll } from './rust-job.ts'

/** Writes a layout to a fresh folder, and hands it to `body`. */
export async function inLayout<T>(
  { files, cwd, cargoHome }: Layout,
  body: (top: string) => Promise<T>,
): Promise<T> {
  const top = mkdtempSync(join(tmpdir(), 'fast-cargo oracle-'))
  try {
    for (const folder of [cwd, cargoHome]) mkdirSync(join(top, folder), { recursive: true })
    const texts = Object.entries(files).map(([path, table]) => [path, stringify(table)] as const)
    writeAll(top, Object.fromEntries(texts))
    return await body(top)
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}

const run = promisify(execFile)

/** What cargo says of its config: values with the places of their items; undefined where it stops. */
export async function askCargo(
  cargo: string,
  { args, env, cwd, cargoHome }: Layout,
  { top, key }: { readonly top: string; readonly key?: readonly string[] },
): Promise<ReadonlyMap<string, Answer> | undefined> {
  const given = args.flatMap((argument) => ['--config', argument])
  const asked = key === undefined ? [] : [keyName(key)]
  const all = [...given, '-Zunstable-options', 'config', 'get', '--show-origin', ...asked]
  const variables = { ...env, CARGO_HOME: join(top, cargoHome), RUSTC_BOOTSTRAP: '1' }
  const options = { cwd: join(top, cwd), env: { PATH: process.env['PATH'] ?? '', ...variables } }
  try {
    return parseAnswer((await run(cargo, all, options)).stdout)
  } catch (error) {
    if (key !== undefined && / not set/.test(String(error))) return new Map()
    return undefined
  }
}

export interface Answer {
  readonly value: unknown
  readonly from: readonly string[]
}

/** Reads `key = value # place` and lists with a place for each item. */
function parseAnswer(text: string): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>()
  let list: { key: string; items: unknown[]; from: string[] } | undefined
  for (const line of text.split('\n').filter((line) => !line.startsWith('# '))) {
    const [, content = '', place = ''] = /^(.*?),? # (.*)$/.exec(line) ?? []
    if (line.endsWith(' = [')) list = { key: keyIn(`${line}]`), items: [], from: [] }
    else if (line === ']' && list !== undefined) {
      answers.set(list.key, { value: list.items, from: list.from })
      list = undefined
    } else if (list !== undefined) {
      list.items.push(valueIn(`x = ${greedy(line)}`))
      list.from.push(placeIn(line))
    } else if (content !== '') {
      answers.set(keyIn(greedy(line)), {
        value: valueIn(greedy(line)),
        from: [place && placeIn(line)],
      })
    }
  }
  return answers
}

/** The last ` # ` begins the place: values may hold one too. */
function greedy(line: string): string {
  return line.slice(0, line.lastIndexOf(' # ')).trim().replace(/,$/, '')
}

function placeIn(line: string): string {
  const place = line.slice(line.lastIndexOf(' # ') + 3)
  const [, variable] = /^environment variable `(.*)`$/.exec(place) ?? []
  return variable ?? (place === '--config cli option' ? '--config' : normalize(place))
}

function keyIn(assignment: string): string {
  const parts: string[] = []
  let inner: unknown = parse(assignment)
  while (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
    const [part = ''] = Object.keys(inner)
    parts.push(part)
    inner = (inner as TomlTable)[part]
  }
  return keyName(parts)
}

function valueIn(assignment: string): unknown {
  let inner: unknown = parse(assignment)
  while (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
    inner = Object.values(inner)[0]
  }
  return inner
}
