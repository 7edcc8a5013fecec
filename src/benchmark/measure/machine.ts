import type { Commands, Files } from '../../runner/ports.ts'
import type { BenchmarkRecords } from '../records.ts'
import type { ToolsHere } from './tools-here.ts'

/** What the numbers were measured on, so that anybody can repeat them. */
export async function describeMachine(
  { toolchain, sccache, linkers }: ToolsHere,
  { files, commands }: { readonly files: Files; readonly commands: Commands },
): Promise<BenchmarkRecords['machine']> {
  const cpuInfo = (await files.readText('/proc/cpuinfo')) ?? ''
  const release = (await files.readText('/etc/os-release')) ?? ''
  const memory = /^MemTotal:\s+(\d+)/m.exec((await files.readText('/proc/meminfo')) ?? '')?.[1]
  const lineOf = async (program: string, args: readonly string[]): Promise<string> => {
    const { exitCode, stdout } = await commands.run(program, args)
    return exitCode === 0 ? (stdout.split('\n')[0] ?? '').trim() : ''
  }
  const cores = await lineOf('getconf', ['_NPROCESSORS_ONLN'])
  const linked = [...linkers].flatMap(([, found]) =>
    typeof found === 'object' ? [found.linkedBy] : [],
  )
  const versions = [
    `rustc ${toolchain.rustcVersion} (${toolchain.host})`,
    `cargo ${toolchain.cargoVersion}`,
    await lineOf('cc', ['--version']),
    await lineOf('clang', ['--version']),
    sccache === undefined ? '' : await lineOf(sccache, ['--version']),
    ...linked,
  ]
  return {
    cpu: /^model name\s*:\s*(.+)$/m.exec(cpuInfo)?.[1] ?? '',
    cores: Number(cores) || 0,
    memoryGb: Math.round(Number(memory ?? 0) / 1e6),
    system: /^PRETTY_NAME="?([^"\n]+)/m.exec(release)?.[1] ?? (await lineOf('uname', ['-sr'])),
    versions: versions.filter((version) => version !== ''),
  }
}

/** Bytes that the file system of a folder has left; `undefined` where `df` does not say. */
export async function freeBytes(
  folder: string,
  commands: Pick<Commands, 'run'>,
): Promise<number | undefined> {
  const { exitCode, stdout } = await commands.run('df', ['-Pk', folder])
  const blocks = /^\S+\s+\d+\s+\d+\s+(\d+)/m.exec(stdout.split('\n').slice(1).join('\n'))?.[1]
  return exitCode === 0 && blocks !== undefined ? Number(blocks) * 1024 : undefined
}
