import { type ParseArgsConfig, parseArgs } from 'node:util'
import { InputError } from '../src/runner/errors.ts'

/** What `parseArgs` reads; for a wrong option an `InputError` that names those there are. */
export function parseOptions<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (cause) {
    // Node's second sentence is of arguments that begin with a dash.
    const [reason = ''] = cause instanceof Error ? cause.message.split(/\. |\n/) : [String(cause)]
    const names = Object.keys(config.options ?? {}).map((name) => `--${name}`)
    throw new InputError(`${reason.replace(/\.$/, '')}. Options: ${names.join(', ')}.`, { cause })
  }
}
