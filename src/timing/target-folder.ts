import { resolve } from 'node:path'
import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import type { Commands } from '../runner/ports.ts'
import { cargoArguments, optionValues } from './cargo-arguments.ts'
import type { ShimCommand } from './shim-records.ts'

const METADATA_LIMIT_MS = 30_000

/** Cargo says `/repo/../target` as the variable or setting has it. */
export const MetadataFolder = v.pipe(
  v.string(),
  v.transform((path) => resolve(path)),
)

const Metadata = v.object({ target_directory: MetadataFolder })

/** Absolute path of the target folder that a command wrote to; `undefined` when it had none. */
export type FindTargetFolder = (command: ShimCommand) => Promise<string | undefined>

/**
 * Asks `cargo metadata` where a command's target folder is, once for all commands that would get the
 * same answer. The whole answer is cargo's, so configuration files and variables count.
 */
export function targetFolderFinder(commands: Pick<Commands, 'run'>): FindTargetFolder {
  const ask = metadataAsker(commands)
  return async (command) => {
    const folder = targetFolderArgument(command)
    if (folder !== undefined) return folder
    const answer = await ask(command, metadataQuery(command, ['--no-deps']))
    return parseJson(Metadata, answer)?.target_directory
  }
}

/** What the command's own `--target-dir` says, absolute. */
export function targetFolderArgument(command: ShimCommand): string | undefined {
  const args = cargoArguments(command.args)
  const [folder] = optionValues(args, '--target-dir')
  return folder === undefined ? undefined : resolve(workingFolder(command, args), folder)
}

function workingFolder({ cwd }: ShimCommand, args: readonly string[]): string {
  return resolve(cwd, ...optionValues(args, '-C'))
}

/** `cargo metadata` with those of the command's own arguments that lead to the workspace. */
export function metadataQuery(command: ShimCommand, options: readonly string[]): readonly string[] {
  const args = cargoArguments(command.args)
  const toolchain = args.filter((arg, index) => index === 0 && arg.startsWith('+'))
  const repeated = (name: string): string[] =>
    optionValues(args, name).flatMap((value) => [name, value])
  const manifests = [
    ...optionValues(args, '--manifest-path'),
    ...optionValues(args, '--path').map((path) => `${path}/Cargo.toml`), // of `cargo install`
  ]
  return [
    ...toolchain,
    ...['-C', '-Z', '--config'].flatMap(repeated),
    ...['metadata', ...options, '--format-version', '1', '--offline'],
    ...manifests.flatMap((path) => ['--manifest-path', path]),
  ]
}

/** Each takes 40 ms. Whatever runs in the job may write records, thousands of them, and each with a question of its own. */
export const MOST_QUESTIONS = 2000
const MOST_WAITS = 4

/** What `cargo metadata` answers in the command's place; `undefined` when it fails, or was asked too often. */
export type AskMetadata = (
  command: Pick<ShimCommand, 'cwd' | 'targetDirVariable'>,
  query: readonly string[],
) => Promise<string | undefined>

export function metadataAsker(commands: Pick<Commands, 'run'>): AskMetadata {
  let [questions, waits] = [0, 0]
  const answers = answered.get(commands) ?? new Map<string, Promise<string | undefined>>()
  answered.set(commands, answers)
  const ask: AskMetadata = async ({ cwd, targetDirVariable }, query) => {
    const { exitCode, stdout, timedOut } = await commands.run('cargo', query, {
      cwd,
      env: {
        // The shim takes a command with this variable for a nested one and does not record it.
        FAST_CARGO_COMMAND: '1',
        CARGO_TARGET_DIR: targetDirVariable === '' ? undefined : targetDirVariable,
      },
      timeoutMs: METADATA_LIMIT_MS,
    })
    if (timedOut) waits += 1
    return exitCode === 0 ? stdout : undefined
  }
  return (command, query) => {
    const { cwd, targetDirVariable } = command
    const key = JSON.stringify([cwd, targetDirVariable, query])
    const known = answers.get(key)
    if (known !== undefined) return known
    if (questions >= MOST_QUESTIONS || waits >= MOST_WAITS) return Promise.resolve(undefined)
    questions += 1
    const answer = ask(command, query)
    answers.set(key, answer)
    return answer
  }
}

/** By the machine's commands: post has several uses for the same answer, and a job may build in hundreds of folders. */
const answered = new WeakMap<Pick<Commands, 'run'>, Map<string, Promise<string | undefined>>>()
