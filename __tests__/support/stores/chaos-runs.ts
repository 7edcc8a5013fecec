import type { TestContext } from 'node:test'
import { type ChaosBuild, chaosBuild, chaosProject, plainBuild } from './chaos-build.ts'
import { type ChaosProxy, FAULTS, httpChaos, seeded, tcpChaos } from './chaos-proxy.ts'
import { REAL_STORES, whyNotHere } from './real-stores.ts'

export interface ChaosPlayed {
  readonly store: string
  readonly injected: ChaosProxy['injected']
  /** What a job without us would not have had: wrong exit codes and wrong programs. */
  readonly faults: readonly string[]
  readonly builds: readonly ChaosBuild[]
  /** Of the same builds by cargo alone. */
  readonly plainMs: readonly number[]
  readonly killed: boolean
  readonly told: string
}

/** The stores that take part: those that speak HTTP, and Redis. */
const HERE = REAL_STORES.filter(
  (real) => ['s3', 'webdav', 'redis'].includes(real.store) && whyNotHere(real) === false,
)

/**
 * Three builds of a project through one bad store: the first fills it, the second has a crate changed, the third a
 * crate that does not compile, and each is compared with what cargo alone does.
 */
export async function playChaos(
  t: TestContext,
  { seed, sccache }: { readonly seed: number; readonly sccache: string },
): Promise<ChaosPlayed> {
  const random = seeded(seed)
  const real = HERE[seed % HERE.length]
  if (real === undefined) throw new Error('no store is installed')
  const project = chaosProject(t)
  const running = await real.start(t)
  const faults = FAULTS.filter((fault) => fault !== 'stall' || seed % 4 === 0)
  const plan = { to: running.port, faults, rate: 0, random }
  const proxy = await (real.store === 'redis' ? tcpChaos(plan) : httpChaos(plan))
  const rate = [0.1, 0.3, 0.7][Math.floor(random() * 3)] ?? 0.3
  const killed = random() < 0.3
  const wrong: string[] = []
  const builds: ChaosBuild[] = []
  const plainMs: number[] = []
  for (const [at, change] of ['', '7', '"no number"'].entries()) {
    if (change !== '') project.write(Math.floor(random() * 6), change)
    const startedMs = performance.now()
    const plain = await plainBuild(t, project)
    plainMs.push(performance.now() - startedMs)
    // A store that is bad from the start is mostly one that sccache does not start with.
    plan.rate = random() < 0.3 ? rate : 0
    const delayMs = random() * 2_000
    let ending: NodeJS.Timeout | undefined
    const during = (servers: readonly number[]): void => {
      plan.rate = rate
      if (killed && at > 0) ending = setTimeout(() => endAll(servers), delayMs)
    }
    const config = running.config(proxy.port)
    const built = await chaosBuild(t, { store: real.store, config, sccache, project, during })
    // Their numbers may be those of other processes from now on.
    clearTimeout(ending)
    builds.push(built)
    if (built.code !== plain.code)
      wrong.push(`build ${at}: ${built.code} for ${plain.code}: ${built.stderr}`)
    if (built.stdout !== plain.stdout)
      wrong.push(`build ${at}: ${built.stdout} for ${plain.stdout}`)
  }
  await proxy.close()
  const injected = proxy.injected
  const what = JSON.stringify({ injected, rate, killed, ways: builds.map(({ ways }) => ways) })
  const told = `seed ${seed}, ${real.store}: ${what} ${wrong.join('; ')}`
  return { store: real.store, injected, faults: wrong, builds, plainMs, killed, told }
}

function endAll(servers: readonly number[]): void {
  for (const pid of servers) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
}
