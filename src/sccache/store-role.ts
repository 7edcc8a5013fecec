import { InputError } from '../runner/errors.ts'
import { ROLE_SETTINGS } from './stores.ts'

type Variables = Readonly<Record<string, string>>

/** A role whose temporary keys the job gets for its ID token, at the token service (STS) of Amazon or of another cloud. */
export interface StoreRole {
  readonly arn: string
  /** Whom the ID token is for. */
  readonly audience: string
  readonly durationSeconds: number
  /** What the service calls the session in its own log; `undefined`: named after the run. */
  readonly sessionName?: string
  /** `undefined`: Amazon's, of the region of the store. */
  readonly endpoint?: string
}

/** What such a role has where nothing else is said of it: a longer time is an error. */
const DURATION_SECONDS = '3600'
const AUDIENCE = 'sts.amazonaws.com'

/** The settings of a store without those of a role, and that role. Throws `InputError`. */
export function roleIn(settings: Variables): {
  readonly variables: Variables
  readonly role?: StoreRole
} {
  const ofRole: readonly string[] = Object.values(ROLE_SETTINGS)
  const variables = Object.fromEntries(
    Object.entries(settings).filter(([name]) => !ofRole.includes(name)),
  )
  const said = (name: keyof typeof ROLE_SETTINGS): string | undefined =>
    settings[ROLE_SETTINGS[name]]
  const arn = said('role_arn')
  if (arn === undefined) return { variables }
  if (variables['AWS_ACCESS_KEY_ID'] !== undefined) {
    throw new InputError(
      'Input "cache-store-config" has both "role_arn" and "AWS_ACCESS_KEY_ID". Remove one of the lines: the role has keys of its own.',
    )
  }
  const [sessionName, endpoint] = [said('role_session_name'), said('sts_endpoint')]
  const role = {
    arn,
    audience: said('audience') ?? AUDIENCE,
    durationSeconds: Number(said('role_duration_seconds') ?? DURATION_SECONDS),
    ...(sessionName === undefined ? {} : { sessionName }),
    ...(endpoint === undefined ? {} : { endpoint }),
  }
  return { variables, role }
}

/** Where the role's keys are asked for. Throws `InputError` where only the user can know it. */
export function tokenServiceOf({ endpoint }: StoreRole, variables: Variables): string {
  if (endpoint !== undefined) return endpoint
  const ofStore = variables['SCCACHE_ENDPOINT'] || ''
  if (ofStore !== '' && !/\.amazonaws\.com(\.cn)?(:\d+)?(\/|$)/i.test(ofStore)) {
    throw new InputError(
      'Input "cache-store-config" has "role_arn", and an "endpoint" that is not Amazon\'s. Add the line "sts_endpoint = https://...": the address where that role gives keys.',
    )
  }
  const region = variables['SCCACHE_REGION'] || variables['AWS_REGION'] || ''
  if (!/^[a-z]{2,3}(-[a-z]+)+-\d+$/.test(region)) return 'https://sts.amazonaws.com'
  return `https://sts.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
}

/** The keys, as variables of S3. */
export function keyVariables({
  accessKeyId,
  secretAccessKey,
  sessionToken,
}: {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}): Variables {
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  }
}
