import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'

/** A unit by its fingerprint. */
interface Fingerprinted {
  /** Absolute. */
  readonly folder: string
  /** Name of the file with its hash. */
  readonly mark: string
}

/**
 * For each unit the places of those among them that it was built from. Cargo writes the hash of each
 * into the JSON of those that use it; what is not understood is left out.
 */
export async function unitNeeds(
  units: readonly Fingerprinted[],
  { readText }: Pick<Files, 'readText'>,
): Promise<readonly (readonly number[])[]> {
  const read = await Promise.all(
    units.map(async ({ folder, mark }) => {
      const path = join(folder, mark)
      return { hash: await readText(path), json: await readText(`${path}.json`) }
    }),
  )
  const places = new Map(read.map(({ hash }, place) => [parseHash(hash ?? ''), place]))
  return read.map(({ json }) => parseNeeds(json ?? '').flatMap((hash) => places.get(hash) ?? []))
}

/** 64 bits in hexadecimal digits, the lowest byte first. */
function parseHash(text: string): bigint | undefined {
  const bytes = /^[0-9a-f]{16}$/.test(text.trim()) ? text.trim().match(/../g) : null
  return bytes === null ? undefined : BigInt(`0x${bytes.reverse().join('')}`)
}

/** `"deps":[[package,"name",is public,hash],…]`; JSON.parse would round the numbers. */
function parseNeeds(json: string): readonly bigint[] {
  const start = json.indexOf('"deps":[')
  const list = start === -1 ? '' : json.slice(start, json.indexOf(']]', start) + 1)
  const entries = list.matchAll(/\[\d+,"[^"]*",(?:true|false),(\d{1,20})\]/g)
  return [...entries].map(([, hash = '0']) => BigInt(hash))
}
