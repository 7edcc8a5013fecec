import { spawnSync } from 'node:child_process'
import { warning } from '@actions/core'

export const KEY_PREFIX = 'store-folder-'

/** Runs a command line; one that fails is a warning. */
export function runLine(line: string): void {
  if (line === '') return
  const { status } = spawnSync('bash', ['-euo', 'pipefail', '-c', line], { stdio: 'inherit' })
  if (status !== 0) warning(`"${line}" ended with ${status}`)
}
