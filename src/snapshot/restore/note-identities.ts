import type { Commands } from '../../runner/ports.ts'

interface NotesRequest {
  /** The native program. */
  readonly program: string
  readonly inputsFile: string
  readonly evidenceFile: string
}

const LIMIT_MS = 20_000

/** For the cargo shim: a folder that is moved, and a symlink that is turned, write no file. */
export async function noteIdentities(
  { program, inputsFile, evidenceFile }: NotesRequest,
  commands: Commands,
): Promise<void> {
  const args = ['identities', inputsFile, evidenceFile]
  const { exitCode, stderr } = await commands.run(program, args, { timeoutMs: LIMIT_MS })
  if (exitCode !== 0) throw new Error(stderr.trim())
}
