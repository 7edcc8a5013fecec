import * as core from '@actions/core'
import type { Log } from './ports.ts'

/** The step's log, as GitHub shows it. */
export function stepLog(): Log {
  return {
    info: core.info,
    debug: core.debug,
    warning: (line) => core.warning(line, { title: 'fast-cargo' }),
    group: core.group,
  }
}
