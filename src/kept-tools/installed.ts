import { join } from 'node:path'
import { parse } from 'smol-toml'
import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import type { Files } from '../runner/ports.ts'
import { parseKey, type RecordKey } from './manifest.ts'

const MOST_BYTES = 4_000_000

const First = v.object({ v1: v.optional(v.record(v.string(), v.array(v.string())), {}) })
const Second = v.object({ installs: v.record(v.string(), v.record(v.string(), v.unknown())) })
const OfBinstall = v.array(v.looseObject({ name: v.string(), current_version: v.string() }))

/** A package that cargo or binstall has installed from a registry or from git. */
export interface InstalledPackage extends RecordKey {
  readonly key: string
  /** Names of its programs. */
  readonly programs: readonly string[]
  /** JSON of what is written down of it. */
  readonly record?: string
  readonly binstall?: string
}

/** What is installed in a root, by its records; none where they cannot be read. */
export async function readInstalled(
  root: string,
  files: Pick<Files, 'readText'>,
): Promise<readonly InstalledPackage[]> {
  const read = async (name: string): Promise<string> =>
    (await files.readText(join(root, name), MOST_BYTES).catch(() => undefined)) ?? ''
  const first = asFirst(await read('.crates.toml'))
  const second = asSecond(await read('.crates2.json'))
  const third = asThird(await read('binstall/crates-v1.json'))
  return Object.entries(first).flatMap(([key, programs]) => {
    const parsed = parseKey(key)
    if (parsed === undefined) return []
    const record = second[key]
    const binstall = third.findLast(
      ({ name, current_version }) => name === parsed.package && current_version === parsed.version,
    )
    return {
      ...{ ...parsed, key, programs },
      ...(record === undefined ? {} : { record: JSON.stringify(record) }),
      ...(binstall === undefined ? {} : { binstall: JSON.stringify(binstall) }),
    }
  })
}

function asFirst(text: string): Readonly<Record<string, readonly string[]>> {
  try {
    const parsed = v.safeParse(First, parse(text))
    return parsed.success ? parsed.output.v1 : {}
  } catch {
    return {} // not TOML
  }
}

function asSecond(text: string): Readonly<Record<string, object>> {
  return parseJson(Second, text)?.installs ?? {}
}

/** Objects, one after another. */
function asThird(text: string): v.InferOutput<typeof OfBinstall> {
  return parseJson(OfBinstall, `[${text.replace(/\}\s*\{/g, '},{')}]`) ?? []
}
