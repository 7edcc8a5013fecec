import * as v from 'valibot'

/** A bucket that stands in for GitHub's cache, and which part of it is whose. */
export const S3StoreSchema = v.object({
  /** With its scheme, without a slash at its end. */
  endpoint: v.string(),
  bucket: v.string(),
  region: v.string(),
  /** The bucket is a part of the host's name, not of the path. */
  inHost: v.boolean(),
  /** Absent where the bucket is open to all. */
  credentials: v.optional(
    v.object({
      accessKeyId: v.string(),
      secretAccessKey: v.string(),
      sessionToken: v.optional(v.string()),
    }),
  ),
  /** What objects are stored with, as how the server encrypts them. */
  headers: v.record(v.string(), v.string()),
  /** What the names of all objects of the repository begin with; it ends with a slash. */
  root: v.string(),
  /** Refs whose entries this run finds, its own first: it saves into that one. */
  scopes: v.array(v.string()),
})

export type S3Store = v.InferOutput<typeof S3StoreSchema>
