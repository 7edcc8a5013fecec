import { join } from 'node:path'
import { parse, type TomlValue } from 'smol-toml'
import { isTable, valueAt } from '../../cargo/read/config.ts'
import { describeError } from '../../runner/errors.ts'
import type { Files } from '../../runner/ports.ts'
import type { Skeleton } from './skeleton.ts'

/** Lines of the manifests that stay as they are, because somebody said so. */
export interface Suppressions {
  /** `app/tokio`, or a crate in every member as in `*` + `/tokio` -> why. */
  readonly reasons: ReadonlyMap<string, string>
  /** What is wrong with them, a sentence each. */
  readonly notes: readonly string[]
}

const FILE = '.github/fast-cargo.toml'

/** Reads `[audit.keep]` of `.github/fast-cargo.toml` and `[workspace.metadata.fast-cargo.audit.keep]`. */
export async function readSuppressions(
  { root, manifests }: Pick<Skeleton, 'root' | 'manifests'>,
  files: Pick<Files, 'readText'>,
): Promise<Suppressions> {
  const notes: string[] = []
  const manifest = manifests.find(({ path }) => path === join(root, 'Cargo.toml'))
  const inManifest =
    manifest === undefined
      ? undefined
      : (valueAt(manifest.toml, ['workspace', 'metadata', 'fast-cargo', 'audit', 'keep']) ??
        valueAt(manifest.toml, ['package', 'metadata', 'fast-cargo', 'audit', 'keep']))
  const text = await files.readText(join(root, FILE))
  const inFile = text === undefined ? undefined : keepOf(text, notes)
  const reasons = new Map<string, string>()
  for (const [id, reason] of [...entriesOf(inManifest), ...entriesOf(inFile)]) {
    if (typeof reason === 'string' && reason.trim() !== '') reasons.set(id, reason)
    else notes.push(`The suppression of ${id} has no reason, so it does not count.`)
  }
  return { reasons, notes }
}

function keepOf(text: string, notes: string[]): TomlValue | undefined {
  try {
    return valueAt(parse(text), ['audit', 'keep'])
  } catch (error) {
    const [reason = ''] = describeError(error).split('\n')
    notes.push(`${FILE} is not valid TOML, so its suppressions do not count (${reason}).`)
    return undefined
  }
}

function entriesOf(value: TomlValue | undefined): readonly (readonly [string, TomlValue])[] {
  return isTable(value) ? Object.entries(value) : []
}

/** The reason why a line stays; `undefined` when nobody gave one. */
export function suppressionOf(id: string, { reasons }: Suppressions): string | undefined {
  return reasons.get(id) ?? reasons.get(id.replace(/^[^/]+\//, '*/'))
}

/** Suppressions that no line of the project has the name of. */
export function staleSuppressions(
  ids: readonly string[],
  { reasons }: Suppressions,
): readonly string[] {
  const names = new Set(ids.flatMap((id) => [id, id.replace(/^[^/]+\//, '*/')]))
  return [...reasons.keys()].filter((id) => !names.has(id))
}
