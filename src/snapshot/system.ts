import { createHash } from 'node:crypto'
import type { Commands, Files } from '../runner/ports.ts'

/** First line of `cc --version`; '' without a C compiler. */
export async function ccVersion(commands: Commands): Promise<string> {
  const { exitCode, stdout } = await commands.run('cc', ['--version'], { timeoutMs: 5_000 })
  return exitCode === 0 ? (stdout.split('\n')[0] ?? '') : ''
}

/**
 * Name and release of the operating system, as far as what was compiled depends on them: Linux says
 * it in os-release, macOS by `sw_vers`, and the C library tells itself from others by `ldd`.
 */
export async function systemName({
  commands,
  files,
}: {
  readonly commands: Commands
  readonly files: Pick<Files, 'readText'>
}): Promise<string> {
  const release = await files.readText('/etc/os-release')
  if (release === undefined) {
    const { stdout } = await commands.run('sw_vers', ['-productVersion'], { timeoutMs: 5_000 })
    return `macos ${stdout.trim()}`
  }
  const field = (name: string): string =>
    new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(release)?.[1] ?? ''
  const libc = await commands.run('ldd', ['--version'], { timeoutMs: 5_000 })
  const [version = ''] = `${libc.stdout}${libc.stderr}`.split('\n')
  return `${field('ID')} ${field('VERSION_ID')} ${version}`
}

/** Model and features of the processor, as `-C target-cpu=native` compiles for them; '' where no file tells. */
export async function processorName(files: Pick<Files, 'readText'>): Promise<string> {
  const text = (await files.readText('/proc/cpuinfo', 10_000_000)) ?? ''
  const field = (name: string): string =>
    new RegExp(`^${name}\\s*: (.*)$`, 'm').exec(text)?.[1]?.trim() ?? ''
  const features = (field('flags') || field('Features')).split(' ').sort().join(' ')
  if (features === '') return ''
  const digest = createHash('sha256').update(features).digest('hex').slice(0, 8)
  return `${field('model name')} (features ${digest})`.trim()
}
