import * as v from 'valibot'

const Settings = v.object({
  dl: v.string(),
  api: v.nullish(v.string()),
  'auth-required': v.optional(v.boolean()),
})

/** Readers of addresses do not agree on what has more in it: who asks, or a backslash. */
const ADDRESS = /^(?:https:\/\/([\w.-]+)|http:\/\/(127\.0\.0\.1))(?::\d+)?(?:\/[^\s\\@?#]*)?$/

/**
 * Whether the `config.json` of an index (`index` is the folder that cargo gives it, `<host>-<hash>`) leads nowhere but
 * to the registry itself. By it cargo asks for packages, with the registry's token: it asks the registry for no other
 * where one is there.
 */
export function staysWithRegistry(index: string, text: string | undefined): boolean {
  const host = index.replace(/-[0-9a-f]{16}$/, '')
  const hosts = host === 'index.crates.io' ? ['static.crates.io', 'crates.io', host] : [host]
  try {
    const said = JSON.parse(text ?? '')
    const known = v.parse(Settings, said)
    if (Object.keys(known).length < Object.keys(said).length) return false
    const { dl, api } = known
    return [dl, api ?? dl].every((address) => {
      const [, named, own] = ADDRESS.exec(address) ?? []
      return hosts.includes(named ?? own ?? '')
    })
  } catch {
    return false // no settings
  }
}
