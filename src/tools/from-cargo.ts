import { join } from 'node:path'
import { keepInToolCache } from './from-tool-cache.ts'
import { lastLine } from './last-line.ts'
import { passed, programName, type Search, type SourceOutcome, type ToolPorts } from './search.ts'

/** Compiles the tool from crates.io, which vouches for its sources. Takes minutes. */
export async function fromCargo(search: Search, ports: ToolPorts): Promise<SourceOutcome> {
  if (search.tool === 'mold') return passed('mold is no crate')
  const root = join(ports.job.context.temp, 'fast-cargo', 'cargo-install')
  try {
    return await compile(root, search, ports)
  } finally {
    await ports.files.remove(root)
  }
}

async function compile(root: string, search: Search, ports: ToolPorts): Promise<SourceOutcome> {
  const { tool, limits, pinned } = search
  const version = search.version === 'auto' ? pinned.default : search.version
  await ports.files.makeFolder(root)
  const { exitCode, stderr, timedOut } = await ports.commands.run(
    'cargo',
    ['install', '--locked', tool, '--version', version, '--root', root],
    {
      cwd: root, // outside the checkout, whose config is for the project
      // The job may name a wrapper that only this installation provides.
      env: { RUSTC_WRAPPER: '', CARGO_BUILD_RUSTC_WRAPPER: '', CARGO_TARGET_DIR: undefined },
      timeoutMs: limits.cargoMs,
    },
  )
  if (timedOut) return passed(`not finished within ${limits.cargoMs / 60_000} minutes`)
  if (exitCode === 127) return passed('there is no cargo here')
  if (exitCode !== 0) return passed(`cargo install ${tool} failed: ${lastLine(stderr)}`)
  const binary = join(root, 'bin', programName(search))
  return keepInToolCache({ version, binary, sha256: undefined }, search, ports)
}
