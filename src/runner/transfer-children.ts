import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { JobContext } from './github-ports.ts'
import { baseOf, entryVariables } from './transfer-base.ts'
import type { TransferRequest } from './transfer-request.ts'
import { type WatchedChild, watchedChild } from './watched-child.ts'

type Kind = TransferRequest['kind']

/** The children that move entries: one that has nothing to do at the moment is taken before another is started. */
export interface TransferChildren {
  readonly take: (kind: Kind) => WatchedChild
  readonly giveBack: (kind: Kind, child: WatchedChild) => void
}

interface ChildrenSettings {
  readonly context: Pick<JobContext, 'actionRoot' | 'temp'>
  readonly env: Readonly<Record<string, string | undefined>>
}

export function transferChildren({ context, env }: ChildrenSettings): TransferChildren {
  const usual: WatchedChild[] = []
  const confined: WatchedChild[] = []
  // On Windows, a child that unpacks must not find Git's tar, which the library takes by its full path.
  const isConfined = (kind: Kind): boolean => process.platform === 'win32' && kind === 'restore'
  const idle = (kind: Kind): WatchedChild[] => (isConfined(kind) ? confined : usual)
  return {
    take: (kind) => {
      const known = idle(kind)
      for (let child = known.pop(); child !== undefined; child = known.pop()) {
        if (child.isAlive()) return child
      }
      const nowhere = join(context.temp, randomUUID())
      return watchedChild({
        program: process.execPath,
        args: [transferProgram(context.actionRoot)],
        cwd: baseOf(context.temp),
        env: {
          ...entryVariables(env, context.temp),
          ...(isConfined(kind) ? { PROGRAMFILES: nowhere } : {}),
        },
      })
    },
    giveBack: (kind, child) => void idle(kind).push(child),
  }
}

/** The entry beside the one that runs now: the bundle's when this is a bundle, else the source. */
function transferProgram(actionRoot: string): string {
  const bundle = join(dirname(process.argv[1] ?? ''), '..', 'transfer', 'index.js')
  return existsSync(bundle) ? bundle : join(actionRoot, 'src', 'transfer.ts')
}
