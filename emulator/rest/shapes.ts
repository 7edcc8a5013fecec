import type { components } from '@octokit/openapi-types'

/** A part of what GitHub's published OpenAPI description says, at every depth: no other names, no other types. */
export type PartOf<T> = T extends readonly (infer Item)[]
  ? readonly PartOf<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]?: PartOf<T[Name]> }
    : T

type Schemas = components['schemas']

export type IssueCommentShape = PartOf<Schemas['issue-comment']>
export type PullRequestShape = PartOf<Schemas['pull-request-simple']>
export type ArtifactShape = PartOf<Schemas['artifact']>
export type RunShape = PartOf<Schemas['workflow-run']>
export type JobShape = PartOf<Schemas['job']>
export type CacheShape = PartOf<Schemas['actions-cache-list']['actions_caches'][number]>
