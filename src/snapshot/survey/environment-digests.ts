import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'

/** What a cargo command found in its environment, as the shim wrote it down. */
export interface EnvironmentDigests {
  /** When the command began, in nanoseconds since the epoch. */
  readonly sinceNs: bigint
  /** Keyed digests by variable; '' stands for all that are not of each run or machine. */
  readonly digests: ReadonlyMap<string, string>
}

const NAME = /^environment-\d+-(\d+)$/

/** Those of all commands of the job, the earliest first. */
export async function readEnvironments(
  folder: string,
  files: Pick<Files, 'list' | 'readText'>,
): Promise<readonly EnvironmentDigests[]> {
  const found: EnvironmentDigests[] = []
  for (const name of await files.list(folder)) {
    const sinceNs = NAME.exec(name)?.[1]
    if (sinceNs === undefined) continue
    const fields = ((await files.readText(join(folder, name))) ?? '').split('\0')
    const pairs = fields.flatMap((field, place) =>
      place % 2 === 1 ? [[fields[place - 1] ?? '', field] as const] : [],
    )
    found.push({ sinceNs: BigInt(sinceNs), digests: new Map(pairs) })
  }
  return found.sort((one, other) => Number(one.sinceNs - other.sinceNs))
}

/** The environment of the command that built something then; `undefined` where none was written down. */
export function environmentAt(
  timeNs: bigint,
  environments: readonly EnvironmentDigests[],
): EnvironmentDigests | undefined {
  return environments.findLast(({ sinceNs }) => sinceNs <= timeNs)
}
