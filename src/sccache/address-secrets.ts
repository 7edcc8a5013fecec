import { withoutUserInfo } from '../runner/errors.ts'

/** Of a shorter text without a name that says so, masking it would spoil the log more than it hides. */
const SHORTEST = 8
const NAMED = /sig|token|key|secret|pass|cred|auth|code/i
const CONNECTION = /((?:AccountKey|SharedAccessKey|SharedAccessSignature)=)([^;\s"']+)/gi

/** What is secret in a setting's value, in each form that it may be written in: of all addresses, and of a connection string. */
export function secretsIn(value: string): readonly string[] {
  const words = value.split(/\s+|,(?=[\w+.-]+:\/\/)/)
  const found = [
    ...words.flatMap((word) => userSecretIn(word) ?? []),
    ...[...value.matchAll(CONNECTION)].map(([, , secret = '']) => secret),
    ...querySecretsIn(value),
  ]
  return [...new Set(found.flatMap(formsOf))]
}

/** The password in `redis://user:password@host`, or what stands there alone and is long enough for a token. */
function userSecretIn(address: string): string | undefined {
  const [, rest] = /^[\w+.-]+:\/\/(.*)$/s.exec(address) ?? []
  const [authority = ''] = rest?.split(/[/?#]/, 1) ?? []
  // A password may have a slash in it, where nobody encoded it.
  const isPlain = authority.includes('@') || /^[^:]*(:\d*)?$/.test(authority)
  const place = isPlain ? authority : (rest ?? '')
  const info = place.slice(0, Math.max(0, place.lastIndexOf('@')))
  const colon = info.indexOf(':')
  if (colon !== -1) return info.slice(colon + 1)
  return info.length < SHORTEST ? undefined : info
}

/** As in signed addresses: `?sv=2024&sig=secret`. */
function querySecretsIn(value: string): readonly string[] {
  return [...value.matchAll(/(?<=[?&]|Signature=)([\w.-]+)=([^&#;,\s"']+)/g)].flatMap(
    ([, name = '', secret = '']) =>
      secret.length >= (NAMED.test(name) ? 4 : SHORTEST) ? [secret] : [],
  )
}

function formsOf(secret: string): readonly string[] {
  try {
    return [secret, decodeURIComponent(secret)].filter((form) => form !== '')
  } catch {
    return [secret] // a % that encodes nothing
  }
}

/** sccache and its clients of stores name the address that they cannot use, with the password or signature in it. */
export function withoutPasswords(text: string): string {
  return withoutUserInfo(text)
    .replace(/(:\/\/[^\s?"'`]*)\?[^\s"'`]*/g, '$1?***')
    .replace(CONNECTION, '$1***')
}
