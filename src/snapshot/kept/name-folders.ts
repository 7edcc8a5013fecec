import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import { isBelow } from '../../cargo/paths.ts'
import { InputError } from '../../runner/errors.ts'
import type { Commands, Files } from '../../runner/ports.ts'
import { type Anchors, refusalOf } from '../folder-rules.ts'

const GIT_LIMIT_MS = 20_000

interface Ports {
  readonly files: Pick<Files, 'realPath' | 'facts'>
  readonly commands: Pick<Commands, 'run'>
}

/**
 * The absolute paths of the folders that the input `cache-directories` names, each once; those that lie in another one
 * come with it. Throws `InputError` for one that may not be kept.
 */
export async function nameFolders(
  words: readonly string[],
  anchors: Anchors,
  ports: Ports,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const word of words) {
    const path = absolute(word, anchors)
    const why = await whyNotKept(path, anchors, ports)
    if (why === undefined) found.push(path)
    else throw new InputError(`Input "cache-directories" has "${word}", but ${why}. ${VALID}`)
  }
  const outer = found.filter(
    (path) => !found.some((other) => other !== path && isBelow(path, other)),
  )
  return [...new Set(outer)].sort()
}

const VALID =
  'Name folders that tools fill, relative to the checkout, absolute or below the home folder, such as "~/.cache/wasm-pack".'

function absolute(word: string, { workspace, home }: Anchors): string {
  if (word === '~' || word.startsWith('~/')) {
    if (home !== '') return resolve(join(home, word.slice(1)))
    throw new InputError(`Input "cache-directories" has "${word}", and HOME is not set. ${VALID}`)
  }
  return isAbsolute(word) ? resolve(word) : resolve(workspace, word)
}

/** A clause; asked again before the folder is packed, for a later step may have put a link there. */
export async function whyNotKept(
  path: string,
  anchors: Anchors,
  ports: Ports,
): Promise<string | undefined> {
  const refusal = refusalOf(path, anchors)
  if (refusal !== undefined) return refusal
  const real = await realPathOf(path, ports.files)
  const behindLinks = await realAnchors(anchors, ports.files)
  if (real === undefined) return 'there is a link that leads nowhere'
  const behind = refusalOf(real, behindLinks)
  if (behind !== undefined) return `it leads to ${real}: ${behind}`
  if (!isBelow(path, anchors.workspace)) return undefined
  if (!isBelow(real, behindLinks.workspace)) return 'a link leads from there out of the checkout'
  return (await isTracked(path, ports))
    ? 'git tracks files in it, and what was deleted there would come back'
    : undefined
}

async function realAnchors(anchors: Anchors, files: Ports['files']): Promise<Anchors> {
  const real = async (path: string): Promise<string> => (await realPathOf(path, files)) ?? path
  const { workspace, home, cargoHome, temp, own } = anchors
  return {
    workspace: await real(workspace),
    home: await real(home),
    cargoHome: await real(cargoHome),
    temp: await real(temp),
    own: await Promise.all(own.map(real)),
  }
}

/** Of what is not there yet, by the folder above that is. */
async function realPathOf(
  path: string,
  files: Pick<Files, 'realPath' | 'facts'>,
): Promise<string | undefined> {
  if (path === '') return ''
  const real = await files.realPath(path).catch(() => undefined) // a link to itself
  if (real !== undefined) return real
  // A link to nothing: what is written through it would come into being elsewhere.
  if ((await files.facts(path)) !== undefined) return undefined
  const above = dirname(path) === path ? path : await realPathOf(dirname(path), files)
  return above === undefined ? undefined : join(above, basename(path))
}

/** Asked from the folder above: what lies in it may be a clone of its own. */
async function isTracked(path: string, { files, commands }: Ports): Promise<boolean> {
  if ((await files.facts(path)) === undefined) return false
  const args = ['-c', 'safe.directory=*', '-C', dirname(path), 'ls-files', '-z', '--', path]
  const { exitCode, stdout } = await commands.run('git', args, { timeoutMs: GIT_LIMIT_MS })
  return exitCode === 0 && stdout !== ''
}
