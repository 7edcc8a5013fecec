import { dirname, resolve } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import type { CargoCommandRecord } from '../../timing/command-record.ts'
import type { SettingRecord } from '../../timing/job-record.ts'
import { isBelow } from '../paths.ts'
import { configFileOf } from '../place/place-config.ts'
import { argumentValues, readCommandLine } from '../read/command-line-config.ts'
import { keyName, valueAt } from '../read/config.ts'
import { leaves } from '../read/merge-config.ts'
import { readRootManifest } from '../read/read-manifest.ts'
import { lineOf } from '../read/setting-line.ts'

/** A command with all its arguments, secrets included: of those nothing but keys of ours may be said. */
interface ReviewedCommand extends Pick<CargoCommandRecord, 'label' | 'cwd'> {
  readonly args: readonly string[]
}

interface ReviewRequest {
  readonly commands: readonly ReviewedCommand[]
  readonly settings: readonly SettingRecord[]
  /** The folder whose `.cargo` holds our config. */
  readonly configParent: string
}

type ReviewFiles = Pick<Files, 'readText' | 'realPath'>

const BUILDS =
  /^cargo (?:\+\S+ )?(?:build|check|test|run|bench|rustc|rustdoc|doc|install|fix|clippy|nextest|[bctrd])(?: |$)/

/**
 * What the job's own commands did with our settings: a sentence for each way in which a command went
 * past them, or in which they won over something that the project says there.
 */
export async function reviewCommands(
  { commands, settings, configParent }: ReviewRequest,
  files: ReviewFiles,
): Promise<readonly string[]> {
  const file = configFileOf(configParent)
  const ours = settings.filter(({ outcome, from }) => outcome === 'set' && from.startsWith(file))
  if (ours.length === 0) return []
  const notes: string[] = []
  for (const command of commands.filter(({ label }) => BUILDS.test(label))) {
    notes.push(...(await reviewPlace(command, configParent, files)))
    notes.push(...(await reviewArguments(command, ours, files)))
    notes.push(...(await reviewManifest(command, ours, files)))
  }
  return [...new Set(notes)]
}

/** Cargo looks for its config from the folder it is started in, not from the manifest. */
async function reviewPlace(
  command: ReviewedCommand,
  configParent: string,
  files: ReviewFiles,
): Promise<readonly string[]> {
  const { label, cwd } = command
  if (
    /^cargo (?:\+\S+ )?install /.test(label) &&
    argumentValues(command.args, '--path').length === 0
  ) {
    return [`\`${label}\` reads the config of CARGO_HOME alone, so it built without the settings.`]
  }
  const here = (await files.realPath(cwd)) ?? cwd
  if (isBelow(here, (await files.realPath(configParent)) ?? configParent)) return []
  return [
    `\`${label}\` was started in ${cwd}, where cargo does not find the settings, so it built without them. Start it inside the checkout.`,
  ]
}

async function reviewArguments(
  { label, args, cwd }: ReviewedCommand,
  ours: readonly SettingRecord[],
  files: ReviewFiles,
): Promise<readonly string[]> {
  const layers = await readCommandLine(args, cwd, files)
  const keys = layers.flatMap(({ table }) => leaves(table).map(([key]) => keyName(key)))
  const beaten = ours.map(({ key }) => key).filter((key) => keys.includes(key))
  return beaten.length === 0
    ? []
    : [`\`${label}\` sets ${beaten.join(', ')} with --config, which wins over the setting here.`]
}

/** The settings were made for one workspace; another one in the same checkout gets them too. */
async function reviewManifest(
  command: ReviewedCommand,
  ours: readonly SettingRecord[],
  files: ReviewFiles,
): Promise<readonly string[]> {
  if (isRelease(command)) return []
  const [named] = argumentValues(command.args, '--manifest-path')
  const folder = named === undefined ? command.cwd : dirname(resolve(command.cwd, named))
  const manifest = await readRootManifest(folder, files)
  if (manifest === undefined) return []
  return ours.flatMap(({ key, value }) => {
    const path = partsOf(key)
    const theirs = valueAt(manifest.table, path)
    if (theirs === undefined || String(theirs) === value) return []
    const line = lineOf(manifest.text ?? '', path)
    const place = line === undefined ? manifest.path : `${manifest.path}:${line}`
    return [
      `${key} = ${value} won over ${place} (${theirs}) in \`${command.label}\`: that workspace is not the one of the input working-directory. Set profile: off, or run it in a job of its own.`,
    ]
  })
}

/** The settings are for dev and its heirs. */
function isRelease({ label, args }: ReviewedCommand): boolean {
  const named = argumentValues(args, '--profile').some((profile) =>
    /^(release|bench)$/.test(profile),
  )
  return named || args.includes('--release') || args.includes('-r') || /^cargo bench/.test(label)
}

/** Our own keys have one part that needs quotes, `"*"`. */
function partsOf(key: string): readonly string[] {
  return key.split('.').map((part) => part.replaceAll('"', ''))
}
