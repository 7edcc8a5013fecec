import { parse } from 'smol-toml'
import { type CargoConfig, type Found, type KeyPath, valueAt } from './config.ts'
import type { RootManifest } from './read-manifest.ts'

/** `/repo/.cargo/config.toml:4` for what a file sets, else the name of the variable. */
export function placeOf(
  key: KeyPath,
  { from }: Found,
  {
    config,
    manifest,
  }: { readonly config: CargoConfig; readonly manifest: RootManifest | undefined },
): string {
  const files = [...config.layers, ...(manifest === undefined ? [] : [manifest])]
  const text = files.find(({ path }) => path === from)?.text
  const line = text === undefined ? undefined : lineOf(text, key)
  return line === undefined ? from : `${from}:${line}`
}

/** The line that a key is set in, from 1; `undefined` when the text does not set it. */
export function lineOf(text: string, key: KeyPath): number | undefined {
  const lines = text.split('\n')
  const last = key.at(-1) ?? ''
  for (const [index, line] of lines.entries()) {
    if (!line.includes(last)) continue
    // A list may go on over several lines: it is there once the text up to some line has it.
    for (let end = index + 1; end <= lines.length; end++) {
      const seen = hasKey(lines.slice(0, end).join('\n'), key)
      if (seen === true) return index + 1
      if (seen === false) break
    }
  }
  return undefined
}

/** `undefined` while the text is cut off inside a value. */
function hasKey(text: string, key: KeyPath): boolean | undefined {
  try {
    return valueAt(parse(text), key) !== undefined
  } catch {
    return undefined
  }
}
