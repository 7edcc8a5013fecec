import { createHash } from 'node:crypto'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { CiRun } from './snapshot-under-test.ts'

/** Cargo's own, and what it links there from its own folders. */
const CARGOS =
  /^(build|deps|examples|incremental|\.fingerprint|\.cargo-[\w-]*lock|[^.]*|.*\.(d|rlib|rmeta|so))$/

/**
 * What later steps of a job find besides programs: every file around and in the checkout, and beside the programs
 * in target folders. One line for each.
 */
export async function leftFiles({ checkout, targetDirs }: CiRun): Promise<readonly string[]> {
  const job = dirname(checkout)
  const isLeftOut = (path: string): boolean =>
    basename(path) === '.git' || targetDirs.includes(path) || path === join(job, 'marker')
  const beside: string[] = []
  for (const folder of targetDirs) {
    for (const profile of ['', 'debug', 'release']) {
      beside.push(...(await besidePrograms(join(folder, profile))))
    }
  }
  const paths = [...(await filesIn(job, isLeftOut)), ...beside].sort()
  return Promise.all(
    paths.map(async (path) => `file ${path.slice(job.length + 1)}: ${await contentOf(path)}`),
  )
}

async function besidePrograms(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  const own = names.filter((name) => !CARGOS.test(name) && !/^\.rustc_info|^CACHEDIR/.test(name))
  return own.map((name) => join(folder, name))
}

async function filesIn(
  folder: string,
  isLeftOut: (path: string) => boolean,
): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = entries.map(async (entry) => {
    const path = join(folder, entry.name)
    if (isLeftOut(path)) return []
    return entry.isDirectory() ? filesIn(path, isLeftOut) : [path]
  })
  return (await Promise.all(found)).flat()
}

/** Short ones as they are. */
async function contentOf(path: string): Promise<string> {
  if ((await lstat(path)).isSymbolicLink()) return `-> ${await readlink(path)}`
  const bytes = await readFile(path)
  if (bytes.length < 60) return JSON.stringify(bytes.toString())
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
