import { join } from 'node:path'
import type { ToolCache } from '../../src/runner/github-ports.ts'
import { files } from './rust-job.ts'

/** A tool cache below `folder`, laid out as the runner's. */
export function toolCacheIn(folder: string): Pick<ToolCache, 'find' | 'add'> {
  const place = (tool: string, version: string): string => join(folder, tool, version, 'x64')
  return {
    find: async (tool, version) => {
      const path = place(tool, version)
      return (await files.facts(path)) === undefined ? undefined : path
    },
    add: async (from, tool, version) => {
      const to = place(tool, version)
      await files.makeFolder(to)
      for (const name of await files.list(from)) await files.copy(join(from, name), join(to, name))
      return to
    },
  }
}
