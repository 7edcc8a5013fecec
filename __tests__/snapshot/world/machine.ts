import { lstat, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { output, usualEnvironment } from './commands.ts'
import { makeRepository, moveGit, refreshIndex } from './repository.ts'
import type { Age, Conditions, State } from './state.ts'
import { everythingIn, setTime } from './times.ts'

const HOUR_MS = 3_600_000
const YEARS_AGO_MS = Date.UTC(2020, 0, 1)

/** The times that files had when the run before wrote them, in milliseconds, by path. */
export type KnownTimes = Map<string, number>

export interface Delivery {
  readonly checkout: string
  readonly state: State
  readonly conditions: Conditions
  /** What the run before was built from. */
  readonly before: State
  /** Folders with files that git does not know and that are repositories of their own. */
  readonly repositories: readonly string[]
  readonly times: KnownTimes
}

/** What is on the machine when our step begins, besides the clone. */
export async function deliverEarly(delivery: Delivery): Promise<void> {
  const { checkout, conditions, before } = delivery
  await rm(join(checkout, '../outside'), { recursive: true, force: true })
  if (conditions.untrackedArrive === 'before') await writeUntracked(delivery)
  if (conditions.untrackedArrive === 'late over the old ones') {
    await writeUntracked({
      ...delivery,
      state: before,
      conditions: { ...conditions, untrackedAge: 'now' },
    })
  }
  for (const name of delivery.state.tags) await moveGit(checkout, { kind: 'tag', name })
  await backdate(delivery)
  if (conditions.backdated !== 'none') {
    await refreshIndex(checkout)
  }
}

/** What later steps of the job do. */
export async function deliverLate(delivery: Delivery): Promise<void> {
  const { checkout, conditions, times } = delivery
  if (conditions.untrackedArrive !== 'before') await writeUntracked(delivery)
  for (const step of conditions.lateSteps) {
    if (step.kind !== 'write') await moveGit(checkout, step)
    else await writeAged(join(checkout, step.path), step.text, step.age, times.get(step.path))
  }
}

/** Without a text the file goes. */
async function writeAged(
  path: string,
  text: string | undefined,
  wanted: Age,
  same: number | undefined,
): Promise<void> {
  await rm(path, { force: true })
  if (text === undefined) return
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  await age(path, wanted, same)
}

/** In a checkout that nobody threw away: files are written only where their content differs, at the time of now. */
export async function deliverUndisturbed(
  checkout: string,
  state: State,
  conditions: Conditions,
): Promise<void> {
  const late = conditions.lateSteps.flatMap((step) =>
    step.kind === 'write' && step.text !== undefined ? [[step.path, step.text] as const] : [],
  )
  for (const [name, text] of [...state.untracked, ...late]) {
    const path = join(checkout, name)
    const present = await readFile(path, 'utf8').catch(() => undefined)
    if (present === text) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}

/** The times that `cp -p` could bring back in the next run. */
export async function rememberTimes(checkout: string, times: KnownTimes): Promise<void> {
  for (const path of await everythingIn(join(checkout, '..'), 'target')) {
    const name = path.startsWith(`${checkout}/`)
      ? path.slice(checkout.length + 1)
      : `../${path.slice(dirname(checkout).length + 1)}`
    times.set(name, (await lstat(path)).mtimeMs)
  }
}

async function writeUntracked(delivery: Delivery): Promise<void> {
  const { checkout, state, conditions, times, repositories } = delivery
  for (const [name, text] of state.untracked) {
    const path = join(checkout, name)
    await mkdir(dirname(path), { recursive: true })
    if (name.endsWith('.a')) await makeArchive(path, text)
    else await writeFile(path, text)
    await age(path, conditions.untrackedAge, times.get(name))
  }
  for (const name of repositories) {
    const isThere = [...state.untracked.keys()].some((path) => path.startsWith(`${name}/`))
    if (isThere) await makeRepository(join(checkout, name))
  }
}

/** Of C code, so that something can be linked with it. */
async function makeArchive(path: string, code: string): Promise<void> {
  const started = { cwd: dirname(path), env: usualEnvironment() }
  await writeFile(`${path}.c`, code)
  await output('cc', ['-c', '-o', `${path}.o`, `${path}.c`], started)
  await rm(path, { force: true })
  await output('ar', ['rcD', path, `${path}.o`], started)
  await rm(`${path}.c`)
  await rm(`${path}.o`)
}

async function age(path: string, wanted: Age, same: number | undefined): Promise<void> {
  if (wanted === 'now') return
  if (wanted === 'years') return setTime(path, YEARS_AGO_MS)
  await setTime(path, wanted === 'same' && same !== undefined ? same : Date.now() - HOUR_MS)
}

async function backdate({ checkout, state, conditions, before }: Delivery): Promise<void> {
  if (conditions.backdated === 'none') return
  for (const [path, entry] of state.tracked) {
    const old = before.tracked.get(path)
    const isSame = JSON.stringify(old) === JSON.stringify(entry)
    if (conditions.backdated === 'changed' && isSame) continue
    await setTime(join(checkout, path), YEARS_AGO_MS)
  }
}
