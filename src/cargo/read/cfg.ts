interface Parsed {
  readonly holds: boolean
  readonly rest: readonly string[]
}

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[\w-]+|[(),=])/gy

/**
 * Whether a key below `target`, such as `cfg(all(unix, not(target_env = "musl")))`, speaks of the
 * target with these lines of `rustc --print cfg`. What cannot be read holds nowhere.
 */
export function cfgHolds(key: string, cfg: readonly string[]): boolean {
  const [, expression] = /^cfg\((.*)\)$/s.exec(key.trim()) ?? []
  const tokens = expression === undefined ? undefined : tokensOf(expression)
  const parsed = tokens === undefined ? undefined : parsePredicate(tokens, new Set(cfg))
  return parsed !== undefined && parsed.rest.length === 0 && parsed.holds
}

function tokensOf(expression: string): readonly string[] | undefined {
  const text = expression.trimEnd()
  const matches = [...text.matchAll(TOKEN)]
  const read = matches.reduce((length, [whole]) => length + whole.length, 0)
  return read === text.length ? matches.map(([, token = '']) => token) : undefined
}

function parsePredicate(
  [name, next, ...rest]: readonly string[],
  cfg: ReadonlySet<string>,
): Parsed | undefined {
  if (name === undefined || !/^[\w-]+$/.test(name)) return undefined
  if (next === '(') return parseGroup(name, rest, cfg)
  const [value, ...after] = rest
  if (next === '=' && value !== undefined)
    return { holds: cfg.has(`${name}=${value}`), rest: after }
  const holds = name === 'true' || (name !== 'false' && cfg.has(name))
  return { holds, rest: next === undefined ? [] : [next, ...rest] }
}

function parseGroup(
  name: string,
  tokens: readonly string[],
  cfg: ReadonlySet<string>,
): Parsed | undefined {
  const members: boolean[] = []
  let rest = tokens
  while (rest[0] !== ')') {
    const member = parsePredicate(rest, cfg)
    if (member === undefined) return undefined
    members.push(member.holds)
    rest = member.rest[0] === ',' ? member.rest.slice(1) : member.rest
    if (member.rest[0] !== ',' && rest[0] !== ')') return undefined
  }
  const holds = combine(name, members)
  return holds === undefined ? undefined : { holds, rest: rest.slice(1) }
}

function combine(name: string, members: readonly boolean[]): boolean | undefined {
  if (name === 'all') return members.every(Boolean)
  if (name === 'any') return members.some(Boolean)
  return name === 'not' && members.length === 1 ? !members[0] : undefined
}
