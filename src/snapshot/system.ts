import { createHash } from 'node:crypto'
import type { Commands, Files } from '../runner/ports.ts'

/** First line of `cc --version`, or which Visual Studio brings compiler and linker; '' without either. */
export async function ccVersion(commands: Pick<Commands, 'run'>): Promise<string> {
  const { exitCode, stdout } = await commands.run('cc', ['--version'], { timeoutMs: 5_000 })
  if (exitCode === 0) return stdout.split('\n')[0] ?? ''
  const asked = ['-latest', '-products', '*', '-property', 'installationVersion']
  const studio = await commands.run(VSWHERE, asked, { timeoutMs: 5_000 })
  const version = studio.exitCode === 0 ? studio.stdout.trim() : ''
  return version === '' ? '' : `Visual Studio ${version}`
}

/** Microsoft keeps it at this place, on every machine, for those who look for a compiler. */
const VSWHERE = 'C:\\Program Files (x86)\\Microsoft Visual Studio\\Installer\\vswhere.exe'

/**
 * Name and release of the operating system, as far as what was compiled depends on them: Linux says
 * it in os-release, macOS by `sw_vers`, Windows by `ver`; the C library tells itself from others by `ldd`.
 */
export async function systemName({
  commands,
  files,
}: {
  readonly commands: Pick<Commands, 'run'>
  readonly files: Pick<Files, 'readText'>
}): Promise<string> {
  const release = await files.readText('/etc/os-release')
  if (release === undefined) {
    const { exitCode, stdout } = await commands.run('sw_vers', ['-productVersion'], {
      timeoutMs: 5_000,
    })
    return exitCode === 0 ? `macos ${stdout.trim()}` : `windows ${await windowsBuild(commands)}`
  }
  const field = (name: string): string =>
    new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(release)?.[1] ?? ''
  const libc = await commands.run('ldd', ['--version'], { timeoutMs: 5_000 })
  const [version = ''] = `${libc.stdout}${libc.stderr}`.split('\n')
  return `${field('ID')} ${field('VERSION_ID')} ${version}`
}

/** `10.0.20348` of `Microsoft Windows [Version 10.0.20348.2700]`: what follows is that month's updates. */
async function windowsBuild(commands: Pick<Commands, 'run'>): Promise<string> {
  const { stdout } = await commands.run('cmd.exe', ['/d', '/c', 'ver'], { timeoutMs: 5_000 })
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? ''
}

/** Whether flags compile for the processor at hand alone: what they make may not run on another. */
export function isForThisProcessor(flags: string): boolean {
  return /(target-cpu|-m(arch|cpu))=native/.test(flags)
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
