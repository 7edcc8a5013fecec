import type { S3Store } from '../runner/s3-ports.ts'

type Variables = Readonly<Record<string, string>>

interface Whose {
  /** `owner/name`. */
  readonly repository: string
  /** Refs, the run's own first. */
  readonly scopes: readonly string[]
}

/** The bucket that sccache's variables of S3 lead to, for entries of a repository; `undefined` without credentials. */
export function s3Place(variables: Variables, { repository, scopes }: Whose): S3Store | undefined {
  const said = (name: string): string => variables[name] ?? ''
  const credentials = credentialsIn(said)
  if (credentials === undefined && !isOn(said('SCCACHE_S3_NO_CREDENTIALS'))) return undefined
  const region = said('SCCACHE_REGION') || said('AWS_REGION') || 'us-east-1'
  const prefix = said('SCCACHE_S3_KEY_PREFIX').replaceAll(/^\/+|\/+$/g, '')
  return {
    endpoint: endpointOf(said, region),
    bucket: said('SCCACHE_BUCKET'),
    region,
    inHost: isOn(said('SCCACHE_S3_ENABLE_VIRTUAL_HOST_STYLE')),
    ...(credentials === undefined ? {} : { credentials }),
    headers: encryptionIn(said),
    root: `${prefix === '' ? '' : `${prefix}/`}fast-cargo/${repository}/`,
    scopes: [...scopes],
  }
}

function credentialsIn(said: (name: string) => string): S3Store['credentials'] {
  const [accessKeyId, secretAccessKey] = [said('AWS_ACCESS_KEY_ID'), said('AWS_SECRET_ACCESS_KEY')]
  const sessionToken = said('AWS_SESSION_TOKEN')
  if (accessKeyId === '' || secretAccessKey === '') return undefined
  return { accessKeyId, secretAccessKey, ...(sessionToken === '' ? {} : { sessionToken }) }
}

/** As sccache asks for it. */
function encryptionIn(said: (name: string) => string): S3Store['headers'] {
  const setting = 'SCCACHE_S3_SERVER_SIDE_ENCRYPTION'
  const header = 'x-amz-server-side-encryption'
  if (!isOn(said(`${setting}_AWS_KMS`))) return isOn(said(setting)) ? { [header]: 'AES256' } : {}
  const id = said(`${setting}_KMS_KEY_ID`)
  return { [header]: 'aws:kms', ...(id === '' ? {} : { [`${header}-aws-kms-key-id`]: id }) }
}

/** As sccache reads it: without a scheme, `use_ssl` says which one. */
function endpointOf(said: (name: string) => string, region: string): string {
  const endpoint = said('SCCACHE_ENDPOINT').replace(/\/+$/, '')
  if (endpoint === '') return `https://s3.${region}.amazonaws.com`
  if (/^https?:\/\//i.test(endpoint)) return endpoint
  return `${isOn(said('SCCACHE_S3_USE_SSL')) ? 'https' : 'http'}://${endpoint}`
}

function isOn(value: string): boolean {
  return /^(true|on|1)$/i.test(value)
}
