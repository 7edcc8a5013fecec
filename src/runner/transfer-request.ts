import * as v from 'valibot'
import { S3StoreSchema } from './s3-ports.ts'

/** What is said where the runner offers nothing to cache with. */
export const NO_SERVICE = 'this runner has no cache service'

/** One transfer, as its parent asks for it by a line of JSON on the child's stdin. */
export const TransferRequestSchema = v.object({
  /** `find` is a restore that stops once it knows the key. */
  kind: v.picklist(['restore', 'find', 'save']),
  paths: v.array(v.string()),
  key: v.string(),
  restoreKeys: v.array(v.string()),
  /** For its archive. */
  folder: v.string(),
  /** Where the result is written: what a tool prints into the child's output can never pass for it. */
  resultPath: v.string(),
  /** What the child prints once that is written. Nobody else knows it. */
  endLine: v.string(),
  /** Where the entry is, if not in GitHub's cache. */
  store: v.optional(S3StoreSchema),
})

export type TransferRequest = v.InferOutput<typeof TransferRequestSchema>

/** What `@actions/cache` gave back. Why it gave nothing, it only prints: see transfer-verdict.ts. */
export const TransferResultSchema = v.object({
  /** Key of the restored entry. */
  restoredKey: v.optional(v.string()),
  saved: v.optional(v.boolean()),
  /** What it threw. */
  error: v.optional(v.string()),
})

export type TransferResult = v.InferOutput<typeof TransferResultSchema>
