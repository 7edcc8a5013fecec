import { type PlatformPath, posix, win32 } from 'node:path'

/**
 * Paths inside have one form: relative ones have `/` between names, on every system; absolute ones are those of the
 * machine, in the one spelling that `spelled` gives. Which of the two kinds of absolute paths one is, it tells by
 * itself.
 */

const OF_WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/

function kindOf(path: string): PlatformPath {
  return OF_WINDOWS.test(path) ? win32 : posix
}

export function isAbsolutePath(path: string): boolean {
  return path.startsWith('/') || OF_WINDOWS.test(path)
}

/**
 * The one spelling of an absolute path: cargo, rustc and git on Windows write `/` or `\`, put `\\?\` in front, and
 * take the drive's letter as somebody typed it. Elsewhere a path stays as it is.
 */
export function spelled(path: string): string {
  if (!OF_WINDOWS.test(path)) return path
  const plain = path
    .replaceAll('/', '\\')
    .replace(/^\\\\\?\\UNC\\/i, '\\\\')
    .replace(/^\\\\[?.]\\(?=[A-Za-z]:)/, '')
  return win32.normalize(plain).replace(/^[a-z](?=:)/, (letter) => letter.toUpperCase())
}

/** Relative to the folder, with `/` between names; '' when it is not below it. */
export function pathBelow(path: string, folder: string): string {
  return wayTo(path, folder) ?? ''
}

export function isBelow(path: string, folder: string): boolean {
  return wayTo(path, folder) !== undefined
}

/** Of an absolute path, the folder that it lies in. */
export function parentOf(path: string): string {
  return kindOf(path).dirname(path)
}

/** A name that is empty, `.` or `..`, or a `/` at the end. */
const UNTIDY = /\/\.{0,2}(?:\/|$)/

/** Windows' names are compared without case. */
function wayTo(path: string, folder: string): string | undefined {
  const kind = kindOf(folder)
  // Asked a hundred thousand times a job, nearly always of such paths.
  const isTidy = (each: string): boolean => each.startsWith('/') && !UNTIDY.test(each)
  if (kind === posix && isTidy(folder) && isTidy(path)) {
    if (path === folder) return ''
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
  }
  const way = kind.relative(folder, path)
  const plain = kind === win32 ? way.replaceAll('\\', '/') : way
  return /^\.\.(\/|$)/.test(plain) || kind.isAbsolute(way) ? undefined : plain
}
