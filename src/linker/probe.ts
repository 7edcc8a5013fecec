import { join } from 'node:path'
import type { Commands, Files } from '../runner/ports.ts'
import { whoLinked } from './who-linked.ts'

const PROBE_LIMIT_MS = 15_000
const PROGRAM = 'fn main() {}\n'

interface ProbeRequest {
  /** Absolute path of rustc, and the folder to run it in: rust-toolchain.toml chooses by it. */
  readonly rustc: string
  readonly cwd: string
  /** The driver to link with; `undefined`: rustc's own. */
  readonly driver: string | undefined
  /** Other arguments that say who links. */
  readonly args?: readonly string[]
  /** Stands for PATH. */
  readonly path?: string
  /** Made for the probe, and removed after it. */
  readonly folder: string
}

/** `linkedBy` is absent for formats that do not say it. `reason` is a clause. */
export type LinkProbe =
  | { readonly kind: 'links'; readonly linkedBy: string | undefined }
  | { readonly kind: 'fails'; readonly reason: string }

/** Links a small program as the job will, and reads from it who did. */
export async function probeLinker(
  request: ProbeRequest,
  { commands, files }: { readonly commands: Commands; readonly files: Files },
): Promise<LinkProbe> {
  const source = join(request.folder, 'probe.rs')
  const output = join(request.folder, 'probe')
  await files.writeText(source, PROGRAM)
  try {
    const driver = request.driver === undefined ? [] : ['-C', `linker=${request.driver}`]
    const args = [source, '--edition', '2021', '-o', output, ...driver, ...(request.args ?? [])]
    const { cwd, path } = request
    const env = path === undefined ? {} : { env: { PATH: path } }
    const result = await commands.run(request.rustc, args, {
      ...{ cwd, timeoutMs: PROBE_LIMIT_MS },
      ...env,
    })
    if (result.timedOut) return { kind: 'fails', reason: 'the probe did not link within 15 s' }
    if (result.exitCode !== 0) return { kind: 'fails', reason: reasonOf(result.stderr) }
    return { kind: 'links', linkedBy: await whoLinked(output, files) }
  } finally {
    await files.remove(request.folder)
  }
}

/** Some linkers repeat their command line. */
const LONGEST_LINE = 2000

/** The linker's own words stand in rustc's note, at its end. */
function reasonOf(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim().slice(0, LONGEST_LINE))
  const telling = lines.findLast((line) =>
    /\b(ld|lld|mold|wild|cc|collect2|linker)\b.*: /.test(line),
  )
  return (
    telling?.replace(/^= note: /, '') ??
    lines.find((line) => line.startsWith('error')) ??
    'rustc gave no reason'
  )
}
