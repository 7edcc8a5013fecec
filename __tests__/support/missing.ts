import { spawnSync } from 'node:child_process'

/** The reason to skip a test: a system program that this machine lacks; false when it has it. */
export function missing(program: string): string | false {
  const found = spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
  return found ? false : `${program} is not installed here`
}
