import { dirname } from 'node:path'
import { isBelow, pathBelow } from '../../cargo/paths.ts'

/**
 * Of absolute paths, those that cargo looks at to know the package in a folder by its newest time: all below it, but
 * for what lies below another manifest. (`include` and `exclude` of its manifest are not asked here.)
 */
export function packageFiles(folder: string, paths: readonly string[]): readonly string[] {
  const below = paths.filter((path) => isBelow(path, folder))
  const inner = new Set(
    below
      .filter((path) => /[\\/]Cargo\.toml$/.test(path))
      .map((path) => dirname(path))
      .filter((each) => pathBelow(each, folder) !== ''),
  )
  if (inner.size === 0) return below
  const known = new Map<string, boolean>()
  const isInner = (path: string): boolean => {
    const found =
      known.get(path) ?? (inner.has(path) || (path !== folder && isInner(dirname(path))))
    known.set(path, found)
    return found
  }
  return below.filter((path) => path === folder || !isInner(path))
}
