import { isAbsolute } from 'node:path'
import * as v from 'valibot'
import { parseJson } from '../../json/parse-json.ts'
import { Part } from '../manifest-parts.ts'

const KEPT_SCHEMA = 1

/** The file beside the archives of an entry of kept folders. */
export const KEPT_FILE = 'kept.json'

const Packed = v.object({ parts: v.pipe(v.array(Part), v.maxLength(20)) })

const KeptManifest = v.object({
  schema: v.literal(KEPT_SCHEMA),
  compression: v.picklist(['zstd', 'gzip']),
  /** Packages in CARGO_HOME, where they have no snapshot to travel in. */
  registry: v.optional(Packed),
  /** Which of them are put in place is told by the job that they come to. */
  folders: v.array(v.object({ ...Packed.entries, path: v.pipe(v.string(), v.check(isAbsolute)) })),
})

/** What an entry of kept folders has in it. */
export type KeptManifest = v.InferOutput<typeof KeptManifest>
export type PackedFolder = v.InferOutput<typeof Packed>

export function encodeKept(manifest: Omit<KeptManifest, 'schema'>): string {
  return JSON.stringify({ schema: KEPT_SCHEMA, ...manifest })
}

/** `undefined` when it is missing, cut off, or of another schema. */
export function decodeKept(text: string | undefined): KeptManifest | undefined {
  return parseJson(KeptManifest, text)
}
