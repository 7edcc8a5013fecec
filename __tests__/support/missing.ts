import { spawnSync } from 'node:child_process'

/** The reason to skip a test: a system program (or, with 'd', a folder) that this machine lacks; false when it has it. */
export function missing(program: string, kind: 'program' | 'd' = 'program'): string | false {
  const question = kind === 'program' ? `command -v ${program}` : `test -d ${program}`
  const found = spawnSync('sh', ['-c', question]).status === 0
  return found ? false : `${program} is not installed here`
}
