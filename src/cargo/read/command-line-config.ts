import { isAbsolute, join } from 'node:path'
import { parse, type TomlTable } from 'smol-toml'
import type { Files } from '../../runner/ports.ts'
import type { ConfigLayer } from './config.ts'
import { layersOf } from './read-config.ts'

/** How an argument of the command itself is called where it sets a key. */
const COMMAND_LINE = '--config'

/** The values of one of cargo's long options, in their order; what comes after `--` is not cargo's. */
export function argumentValues(args: readonly string[], name: string): readonly string[] {
  const end = args.indexOf('--')
  const own = end === -1 ? args : args.slice(0, end)
  return own.flatMap((arg, index) => {
    if (own[index - 1] === name) return [arg]
    return arg.startsWith(`${name}=`) ? [arg.slice(name.length + 1)] : []
  })
}

/** Reads the `--config` arguments of a command: a file that exists, else TOML. The one that wins comes last. */
export async function readCommandLine(
  args: readonly string[],
  cwd: string,
  files: Pick<Files, 'readText'>,
): Promise<readonly ConfigLayer[]> {
  const read: ConfigLayer[] = []
  for (const argument of argumentValues(args, '--config')) {
    const path = isAbsolute(argument) ? argument : join(cwd, argument)
    const fromFile = await layersOf(path, files)
    const table = fromFile.length > 0 ? undefined : parseArgument(argument)
    if (table !== undefined) read.push({ path: COMMAND_LINE, table })
    read.push(...fromFile.toReversed())
  }
  return read
}

function parseArgument(text: string): TomlTable | undefined {
  try {
    return parse(text)
  } catch {
    return undefined // cargo has said what is wrong with it
  }
}
