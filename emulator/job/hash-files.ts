import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One digest over the digests of all files that match; '' when none does. `!` takes away. */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const exclude = patterns.filter((pattern) => pattern.startsWith('!'))
  const files = globSync(
    patterns.filter((pattern) => !pattern.startsWith('!')),
    { cwd: workspace, exclude: exclude.map((pattern) => pattern.slice(1)) },
  )
    .map((file) => join(workspace, file))
    .filter((file) => statSync(file).isFile())
    .sort()
  if (files.length === 0) return ''
  const whole = createHash('sha256')
  for (const file of files) whole.update(createHash('sha256').update(readFileSync(file)).digest())
  return whole.digest('hex')
}
