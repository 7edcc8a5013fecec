import * as core from '@actions/core'
import { withoutUserInfo } from './errors.ts'
import type { Log } from './ports.ts'

/** The step's log, as GitHub shows it. */
export function stepLog(): Log {
  return {
    info: (line) => core.info(withoutCommands(withoutUserInfo(line))),
    debug: (line) => core.debug(withoutUserInfo(line)),
    warning: (line) => core.warning(withoutUserInfo(line), { title: 'fast-cargo' }),
    group: core.group,
  }
}

/** All but tabs and the ends of lines. The runner takes U+0085 for a blank; JavaScript does not. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu

/** Before `::` the runner passes over what is not seen. Within a line alone: no line is looked at twice. */
const COMMAND = /^(?:(?![\n\r\u2028\u2029])[\t\p{Cf}\p{Z}])*:(?=\p{Cf}*:)|#(?=#\[)/gmu

/**
 * Text that the runner shows and does not obey: it takes `::name::` at the start of a line for a
 * command, and the older `##[name]` anywhere. A word joiner, which is not seen, ends both.
 */
export function withoutCommands(text: string): string {
  return text.replace(CONTROL, '').replace(COMMAND, '$&\u2060')
}
