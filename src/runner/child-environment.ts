import type { CommandOptions } from './ports.ts'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * What the runner gives to an action and not to a `run:` step: the tokens and addresses of GitHub's
 * services, inputs, state, and the files by which a step speaks to the runner in its own name (Forgejo's too). A
 * `run:` step may ask for an OIDC token itself; what we start has no business to.
 */
const OF_THE_ACTION =
  /^(ACTIONS_|INPUT_|STATE_|(GITHUB|FORGEJO|GITEA)_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/i

/** What the programs that we start inherit: the variables that the job's own steps have. */
function stepVariables(env: Variables): Variables {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_ACTION.test(name)))
}

/** What one of them gets, where the caller says more of it. */
export function childVariables({ bare, env }: CommandOptions): Variables {
  return { ...(bare === true ? {} : stepVariables(process.env)), ...env }
}

/** What `@actions/cache` reads. */
const OF_THE_CACHE = [
  'ACTIONS_CACHE_MODE',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
]

/** What the child that moves cache entries gets: it alone may speak to the cache service. */
export function transferVariables(env: Variables): Variables {
  const cache = OF_THE_CACHE.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))
  return { ...stepVariables(env), ...Object.fromEntries(cache) }
}

/**
 * The same environment, whose list of names lacks what its children must not inherit: who asks for a
 * variable by its name finds it. For `process.env` of that child.
 */
export function heldBackFromChildren(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return new Proxy(env, {
    ownKeys: (target) =>
      Reflect.ownKeys(target).filter((name) => !OF_THE_ACTION.test(String(name))),
  })
}
