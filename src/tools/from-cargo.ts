import { join } from 'node:path'
import { lastLine } from './last-line.ts'
import { passed, programName, type Search, type SourceOutcome, type ToolPorts } from './search.ts'
import { toolFolder } from './unpack-tool.ts'
import { versionOf } from './versions.ts'

/**
 * Compiles the tool from crates.io, which vouches for its sources. Takes minutes, in every job: the compiler
 * may be the checkout's, so that its work is not for others.
 */
export async function fromCargo(search: Search, ports: ToolPorts): Promise<SourceOutcome> {
  if (search.tool === 'mold') return passed('mold is no crate')
  const root = toolFolder(`${search.tool}-from-cargo`, ports)
  const outcome = await compile(root, search, ports)
  if (outcome.kind === 'passed') await ports.files.remove(root)
  return outcome
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
      isShown: true,
    },
  )
  if (timedOut) return passed(`not finished within ${limits.cargoMs / 60_000} minutes`)
  if (exitCode === 127) return passed('there is no cargo here')
  if (exitCode !== 0) return passed(`cargo install ${tool} failed: ${lastLine(stderr)}`)
  const binary = join(root, 'bin', programName(search))
  const says = await versionOf(tool, binary, ports.commands)
  if (says === version) return { kind: 'found', version, binary, sha256: undefined }
  return passed(says === undefined ? `its ${tool} does not run here` : `its ${tool} is ${says}`)
}
