import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where rustup keeps this machine's toolchains. */
export function machineToolchains(env: NodeJS.ProcessEnv): string {
  return join(env['RUSTUP_HOME'] ?? join(homedir(), '.rustup'), 'toolchains')
}

/** The folder of an installed toolchain: `1.89` is `1.89.0-x86_64-unknown-linux-gnu`, too. */
export function toolchainFolder(toolchains: string, name: string): string | undefined {
  const installed = existsSync(toolchains) ? readdirSync(toolchains) : []
  const found =
    installed.find((one) => one === name) ??
    installed.find((one) => one.startsWith(`${name}-`) || one.startsWith(`${name}.`))
  return found === undefined ? undefined : join(toolchains, found)
}
