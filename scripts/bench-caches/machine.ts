import { cpus, totalmem } from 'node:os'
import { root } from '../run.ts'
import { command } from './commands.ts'

/** What the numbers are measured on, in words. */
export async function describeMachine(): Promise<string> {
  const rustc = await command('rustc', ['--version'], { cwd: root })
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  return `${cpus().length} cores, ${memory}, ${process.platform}, ${rustc}`
}
