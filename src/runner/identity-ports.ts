/** Keys that end by themselves, for the identity of this job. */
export interface RoleRequest {
  readonly arn: string
  /** Whom the ID token is for. */
  readonly audience: string
  readonly durationSeconds: number
  readonly sessionName: string
  /** Of the token service. */
  readonly endpoint: string
}

interface RoleKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}

/** What trust policies see of an ID token: who the job is, and who says so. */
export interface TokenClaims {
  readonly sub: string
  readonly iss: string
}

export type AssumedRole =
  /** `until`: when they end, as the service writes it. */
  | { readonly kind: 'keys'; readonly keys: RoleKeys; readonly until: string }
  /** The job may not ask for an ID token. */
  | { readonly kind: 'not permitted' }
  /** By the service, in its own words. */
  | {
      readonly kind: 'refused'
      readonly code: string
      readonly message: string
      readonly token: TokenClaims
    }
  /** Nobody has answered, or none that could. `reason` is a clause. */
  | { readonly kind: 'unavailable'; readonly reason: string }

/** Who the job is, to services that trust GitHub's word for it. Never throws; bounded in time. */
export interface WebIdentity {
  assume(request: RoleRequest): Promise<AssumedRole>
}
