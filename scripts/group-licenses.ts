import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.ts'

/**
 * ncc writes each package's name, the name of its licence and the licence. Most are the same text: here each stands
 * once, below the names of all packages that have it.
 */
export function groupedLicenses(text: string): string {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, at) => (isHead(line, lines[at + 1]) ? [at] : []))
  if (starts[0] !== 0) throw new Error(`The licences begin with ${lines[0]}, which is no package`)
  const blocks = starts.map((start, index) => {
    const [name = '', ...rest] = lines.slice(start, starts[index + 1])
    return { name, licence: rest.join('\n').trim() }
  })
  const groups = Map.groupBy(blocks, ({ licence }) => licence)
  return [...groups]
    .map(([licence, members]) => `${members.map(({ name }) => name).join(', ')}\n${licence}\n`)
    .join('\n')
}

/** Whether a line names a package, and the next one its licence. */
function isHead(line: string, next: string | undefined): boolean {
  if (!/^(@[\w.-]+\/)?[\w.-]+$/.test(line)) return false
  const manifest = join(root, 'node_modules', line, 'package.json')
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).license === next
}
