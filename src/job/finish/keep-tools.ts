import prettyBytes from 'pretty-bytes'
import { type KeptTool, MOST_TOOLS, toolName } from '../../kept-tools/manifest.ts'
import { readTools } from '../../kept-tools/restore.ts'
import { saveTools, type ToolsToSave } from '../../kept-tools/save.ts'
import { type BuiltTool, surveyInstalls } from '../../kept-tools/survey-installs.ts'
import type { Runner } from '../../runner/ports.ts'
import { secretsTold, soughtFor } from '../../snapshot/save/find-secrets.ts'
import { knownSecrets, unseenSecrets } from '../../snapshot/save/secret-values.ts'
import { environmentAt, readEnvironments } from '../../snapshot/survey/environment-digests.ts'
import type { ShimCommand } from '../../timing/shim-records.ts'
import { attempt } from '../attempt.ts'
import { plainVariables } from '../look/plain-variables.ts'
import type { Places } from '../places.ts'
import { named, TOOLS_NOTE } from '../prepare/restore-tools.ts'
import { readNotes } from '../prepare/snapshot-notes.ts'
import type { JobState } from '../state.ts'
import { obstacleToSave } from './obstacle-to-save.ts'

interface ToolsRequest {
  readonly state: JobState
  readonly places: Places
  /** The job's commands, but for those that built another checkout. */
  readonly commands: readonly ShimCommand[]
}

/** What became of tools that the job installed, and what of them is to be saved. */
export interface ToolsDecision {
  /** A sentence each, for the log and the summary. */
  readonly sentences: readonly string[]
  readonly save?: ToolsToSave
  /** By file name: what travels with the history. */
  readonly beside: Readonly<Record<string, string>>
}

const NOTHING: ToolsDecision = { sentences: [], beside: {} }

/** Looks at what the job's `cargo install` commands installed. */
export async function judgeTools(request: ToolsRequest, runner: Runner): Promise<ToolsDecision> {
  const failure = { what: 'look at the tools that the job installed', otherwise: 'None is kept.' }
  const judged = await attempt(failure, () => decideTools(request, runner), runner.log)
  const { sentences } = judged ?? NOTHING
  for (const sentence of sentences) runner.log.info(`Tools: ${sentence}`)
  return judged ?? NOTHING
}

/** Whether they were saved. */
export async function keepTools({ save }: ToolsDecision, runner: Runner): Promise<boolean> {
  if (save === undefined) return false
  const failure = { what: 'save the tools that the job installed', otherwise: 'None is kept.' }
  const saved = await attempt(failure, () => saveTools(save, runner), runner.log)
  if (saved?.kind === 'denied' || saved?.kind === 'unavailable') {
    runner.log.info(`Tools: not saved (${saved.reason}).`)
  }
  return saved?.kind === 'saved'
}

async function decideTools(
  { state, places, commands }: ToolsRequest,
  runner: Runner,
): Promise<ToolsDecision> {
  const { tools } = state
  if (tools === undefined) return NOTHING
  const kept = (await readTools(places.tools, runner.files))?.tools ?? []
  const { runId } = runner.job.context
  const request = { root: tools.root, commands, kept, runId }
  const { asked, putBack, built, left } = await surveyInstalls(request, runner.files)
  const sentences = putBack.map((tool) => `Restored ${named(tool)}.`)
  const noted = { sentences, beside: noteOf(kept) }
  if (built.length === 0 || !(await maySave(state, places, runner))) return noted
  const judged = await withoutSecrets(built.slice(0, MOST_TOOLS), state, places, runner)
  const obstacle = obstacleTo(judged.clean, state)
  if (obstacle !== undefined) {
    return { ...noted, sentences: [...sentences, ...judged.sentences, ...obstacle] }
  }
  const isFailed = commands.some(({ outcome }) => outcome !== 'succeeded')
  const before = [...asked, ...(isFailed ? left : [])]
  const stays = before.slice(0, MOST_TOOLS - judged.clean.length)
  const news = judged.clean.map(({ tool }) => tool)
  return {
    sentences: [
      ...sentences,
      ...judged.sentences,
      `Kept for later runs: ${news.map(took).join(', ')}.`,
    ],
    beside: noteOf([...stays, ...news]),
    save: { folder: places.tools, key: tools.key, salt: tools.salt, stays, built: judged.clean },
  }
}

/** What was installed into a CARGO_HOME that each run has another of, no run would find again. */
async function maySave(
  { write, snapshot }: JobState,
  places: Places,
  runner: Runner,
): Promise<boolean> {
  if (obstacleToSave({ write }, runner) !== undefined) return false
  const homes = (await readNotes(places, runner)).map(({ parts }) => parts['CARGO_HOME'])
  return homes.length === 0 || homes.includes(snapshot?.parts?.['CARGO_HOME'])
}

/** Without the file, no run asks for an entry. */
function noteOf(tools: readonly KeptTool[]): ToolsDecision['beside'] {
  return tools.length === 0 ? {} : { [TOOLS_NOTE]: JSON.stringify(tools.map(toolName)) }
}

/** What a later run waits for the entry, whatever is in it, and for its bytes; and as much goes into the save. */
const LEAST_SECONDS = 4
const BYTES_PER_SECOND = 50_000_000

/** Why it is not worth a save, a sentence; none where there is nothing. */
function obstacleTo(
  built: readonly BuiltTool[],
  { inputs }: JobState,
): readonly string[] | undefined {
  if (built.length === 0) return []
  const programs = built.flatMap(({ tool }) => tool.programs)
  const bytes = programs.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const times = new Map(built.map(({ command, tool }) => [command, tool.seconds]))
  const seconds = [...times.values()].reduce((sum, one) => sum + one, 0)
  const names = built.map(({ tool }) => toolName(tool)).join(', ')
  if (bytes > inputs.cacheMaxBytes) {
    return [`Not kept: ${names}, ${prettyBytes(bytes)}, more than the input cache-max-size allows.`]
  }
  if (seconds >= LEAST_SECONDS + bytes / BYTES_PER_SECOND) return undefined
  return [`Not kept: ${names}, installed in ${seconds.toFixed(1)} s, so it would not pay.`]
}

function took(tool: KeptTool): string {
  return `${toolName(tool)}, which took ${tool.seconds.toFixed(1)} s to install`
}

interface Judged {
  readonly clean: readonly BuiltTool[]
  readonly sentences: readonly string[]
}

/** Programs with the value of a secret in them stay; so does what was installed while a secret was set that is not known here. */
async function withoutSecrets(
  built: readonly BuiltTool[],
  state: JobState,
  { watchLogs }: Places,
  { files, job, commands }: Pick<Runner, 'files' | 'job' | 'commands'>,
): Promise<Judged> {
  const plain = await plainVariables(state, { job, commands })
  const known = knownSecrets(job.allEnv(), plain)
  const sought = soughtFor(known)
  const environments = await readEnvironments(watchLogs, files)
  const clean: BuiltTool[] = []
  const sentences: string[] = []
  for (const one of built) {
    const { command, from, tool } = one
    const startNs = BigInt(Math.ceil(command.startMs)) * 1_000_000n
    const digests = environmentAt(startNs, environments)?.digests
    if (digests === undefined) {
      sentences.push(
        `Not kept: ${toolName(tool)}, since the variables of its command are not known.`,
      )
      continue
    }
    const salt = state.snapshot?.salt ?? ''
    const names = new Set(unseenSecrets(digests, known, { salt, plain }))
    for (const name of secretsTold(JSON.stringify(tool), sought)) names.add(name)
    for (const path of from) {
      for (const name of (await files.valuesIn(path, sought)) ?? []) names.add(name)
    }
    if (names.size === 0) clean.push(one)
    else sentences.push(whyNot(tool, [...names]))
  }
  return { clean, sentences }
}

function whyNot(tool: KeptTool, names: readonly string[]): string {
  const listed = names.join(', ')
  return `Not kept: ${toolName(tool)}, since ${listed} may be secret. If not: cache-env-allow: ${names.join(' ')}`
}
