import * as v from 'valibot'
import { parseJson } from '../json/parse-json.ts'
import type { Files } from '../runner/ports.ts'
import { SCENARIOS } from './scenarios.ts'

const Scenario = v.picklist(SCENARIOS)
const Named = v.object({ name: v.string(), why: v.string() })

const VisitSchema = v.object({
  setting: v.string(),
  round: v.number(),
  ms: v.record(Scenario, v.optional(v.number())),
  at: v.string(),
  /** With all that is not timed. */
  tookMs: v.number(),
})

const RecordsSchema = v.object({
  schema: v.literal(1),
  /** What has to be the same for earlier records to count. */
  identity: v.object({
    project: v.string(),
    /** Of Cargo.lock and all sources as git sees them. */
    sources: v.string(),
    command: v.string(),
    testCommand: v.string(),
    checkCommand: v.optional(v.string(), ''),
    use: v.picklist(['jobs', 'edits']),
    rustc: v.string(),
    seed: v.number(),
  }),
  machine: v.object({
    cpu: v.string(),
    cores: v.number(),
    memoryGb: v.number(),
    system: v.string(),
    versions: v.array(v.string()),
  }),
  workspace: v.object({ members: v.number(), packages: v.number() }),
  settings: v.array(
    v.object({ name: v.string(), title: v.string(), config: v.string(), linkedBy: v.string() }),
  ),
  mix: v.record(Scenario, v.optional(v.number())),
  /** Settings that were not tried, and scenarios that this project does not have. */
  leftOut: v.array(Named),
  scenariosLeftOut: v.array(Named),
  visits: v.array(VisitSchema),
  /** Settings that do not build; `why` is what the command said. */
  failed: v.array(v.object({ name: v.string(), scenario: Scenario, why: v.string() })),
  /** Bytes of the target folder after the last scenario. */
  targetBytes: v.record(v.string(), v.number()),
  ended: v.optional(v.picklist(['settled', 'rounds', 'budget'])),
})

export type BenchmarkRecords = v.InferOutput<typeof RecordsSchema>
export type RecordedVisit = v.InferOutput<typeof VisitSchema>
export type Use = BenchmarkRecords['identity']['use']

/** `undefined` where there are none, or none of this version. */
export async function readRecords(
  file: string,
  files: Pick<Files, 'readText'>,
): Promise<BenchmarkRecords | undefined> {
  const text = await files.readText(file)
  if (text === undefined) return undefined
  return parseRecords(text)
}

export function parseRecords(text: string): BenchmarkRecords | undefined {
  return parseJson(RecordsSchema, text)
}

/** Written at once or not at all: a benchmark may be stopped at any moment. */
export async function writeRecords(
  file: string,
  records: BenchmarkRecords,
  files: Pick<Files, 'writeText' | 'rename'>,
): Promise<void> {
  await files.writeText(`${file}.new`, `${JSON.stringify(records, undefined, 1)}\n`)
  await files.rename(`${file}.new`, file)
}

export function isSameBenchmark(
  one: BenchmarkRecords,
  identity: BenchmarkRecords['identity'],
): boolean {
  return JSON.stringify(one.identity) === JSON.stringify(identity)
}
