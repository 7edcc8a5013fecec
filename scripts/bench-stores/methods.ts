import type { Method } from '../bench-caches/methods.ts'
import { ACTION } from '../try/job-steps.ts'
import { SCENARIOS, type StoresScenario } from './scenarios.ts'

export const METHOD_NAMES = ['none', 'store', 'snapshot + store'] as const

export type MethodName = (typeof METHOD_NAMES)[number]

/** Without an action, all scenarios are the same work. */
export function scenariosWith(method: MethodName): readonly StoresScenario[] {
  return method === 'none' ? SCENARIOS.slice(0, 1) : SCENARIOS
}

interface NamedStore {
  readonly store: string
  /** Its `cache-store-config`. */
  readonly config: string
}

export function methodWith(name: MethodName, { store, config }: NamedStore): Method {
  const cache = name === 'store' ? 'sccache' : 'auto'
  const inputs = { cache, 'cache-store': store, 'cache-store-config': config }
  const step = { name: 'fast-cargo', uses: `${ACTION}@v1`, with: inputs }
  return { name, title: name, steps: () => (name === 'none' ? [] : [step]) }
}
