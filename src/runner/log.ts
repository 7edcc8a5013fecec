import * as core from '@actions/core'
import type { Log } from './ports.ts'

/** The step's log, as GitHub shows it. */
export function stepLog(): Log {
  return {
    info: (line) => core.info(withoutCommands(line)),
    debug: core.debug,
    warning: (line) => core.warning(line, { title: 'fast-cargo' }),
    group: core.group,
  }
}

/**
 * Text that the runner shows and does not obey: it takes `::name::` at the start of a line for a
 * command, and the older `##[name]` anywhere. A word joiner, which is not seen, ends both.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^\s*:(?=:)|#(?=#\[)/gm, '$&\u2060')
}
