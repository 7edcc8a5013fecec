import { join } from 'node:path'
import type { Commands, Files } from '../runner/ports.ts'
import { clientVariables, type ServerAddress } from './address.ts'
import { reasonOf } from './failure.ts'
import { parseStatistics } from './statistics.ts'
import type { SccacheStorage } from './storage.ts'

const COMPILE_LIMIT_MS = 10_000
const ANSWER_LIMIT_MS = 3_000

interface ProbeRequest {
  readonly address: ServerAddress
  readonly rustc: string
  readonly storage: SccacheStorage
  /** Our own cache folder, for `archive`. */
  readonly cacheFolder: string
  /** An empty folder to compile in. */
  readonly folder: string
}

type Probed =
  | { readonly kind: 'works'; readonly version: string }
  | { readonly kind: 'fails'; readonly reason: string }

/**
 * Compiles a real crate through the server and looks at what the server says of it. A compilation
 * alone proves little: with an unreadable config or an unwritable folder sccache starts, compiles
 * and keeps nothing, or keeps it elsewhere.
 */
export async function probeServer(
  { address, rustc, storage, cacheFolder, folder }: ProbeRequest,
  { files, commands }: { readonly files: Files; readonly commands: Commands },
): Promise<Probed> {
  const source = join(folder, 'lib.rs')
  await files.writeText(source, 'pub fn probe() {}\n')
  const env = clientVariables(address)
  const kind = ['--crate-name', 'fast_cargo_probe', '--crate-type', 'lib', '--edition=2021']
  const output = ['--emit=dep-info,metadata,link', '--out-dir', folder]
  const limits = { env, cwd: folder, timeoutMs: COMPILE_LIMIT_MS }
  const args = [rustc, ...kind, ...output, source]
  const compiled = await commands.run(address.binary, args, limits)
  if (compiled.timedOut || compiled.exitCode !== 0) {
    return { kind: 'fails', reason: reasonOf('a probe compilation through it', compiled) }
  }
  const shown = await commands.run(address.binary, ['--show-stats', '--stats-format=json'], {
    env,
    timeoutMs: ANSWER_LIMIT_MS,
  })
  return judge(shown.stdout, storage, cacheFolder)
}

function judge(shown: string, storage: SccacheStorage, cacheFolder: string): Probed {
  const statistics = parseStatistics(shown)
  if (statistics === undefined) return { kind: 'fails', reason: 'it shows no statistics' }
  const { version, errors, writeErrors, hits, misses, location } = statistics
  if (storage.kind === 'archive') {
    // In Rust's quotes a backslash of a Windows path is doubled.
    if (!location.replaceAll('\\\\', '\\').includes(cacheFolder)) {
      return { kind: 'fails', reason: `it keeps its cache in ${location}, not in ${cacheFolder}` }
    }
    if (errors + writeErrors > 0 || hits + misses === 0) {
      return { kind: 'fails', reason: `it cannot store anything in ${cacheFolder}` }
    }
  }
  return { kind: 'works', version: version || 'unknown' }
}
