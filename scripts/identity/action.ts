import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { buildTestAction, testAction, testMirror } from '../../__tests__/support/test-action.ts'
import { BenchError } from '../bench-caches/bench-error.ts'

/** The fast-cargo that takes part. */
export interface UsedAction {
  readonly folder: string
  /** Of all that runs of it. */
  readonly digest: string
  /** What the release mirror serves; `undefined`: tools come from the machine or the network. */
  readonly releases: string | undefined
}

/** The action in a folder, or one built from the sources with the tools of this machine as releases. */
export async function usedAction(
  folder: string | undefined,
  print: (line: string) => void,
): Promise<UsedAction> {
  if (folder !== undefined) {
    return { folder, digest: await digestOf(folder), releases: undefined }
  }
  print('Building the action from the sources')
  await buildTestAction()
  return { folder: testAction, digest: await digestOf(testAction), releases: testMirror }
}

/** What decides what the action does. */
const PARTS = ['dist', 'native']

async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const part of PARTS) {
    for (const file of await filesIn(join(folder, part))) {
      hash.update(relative(folder, file)).update(await readFile(file))
    }
  }
  return hash.update(await readFile(join(folder, 'action.yml'))).digest('hex')
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const options = { recursive: true, withFileTypes: true } as const
  const entries = await readdir(folder, options).catch((cause: unknown) => {
    throw new BenchError(`--action: there is no ${folder}.`, { cause })
  })
  const files = entries.filter((entry) => entry.isFile())
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort()
}
