import type { Method } from './methods.ts'
import type { Project } from './projects.ts'
import { isSameJob, type JobName, type Measurement } from './results.ts'
import { type Scenario, scenariosOf } from './scenarios.ts'

export interface Task {
  readonly project: Project
  readonly round: number
  readonly scenario: Scenario
  readonly method: Method
}

export interface PlanRequest {
  readonly projects: readonly Project[]
  readonly methods: readonly Method[]
  /** Names; empty for all. */
  readonly scenarios: readonly string[]
  readonly rounds: number
  /** Whether the machine still has what this method's filling run left. */
  readonly isFilled: (project: string, method: string) => boolean
  readonly done: readonly JobName[]
}

/**
 * What is left to measure: round by round, and within a scenario method after method, so that a slow
 * quarter of an hour falls on all alike. A method whose caches are gone fills them anew first.
 */
export function planTasks(request: PlanRequest): readonly Task[] {
  const { projects, rounds } = request
  const all = Array.from({ length: rounds }, (_, at) => at + 1).flatMap((round) =>
    projects.flatMap((project) => tasksOf(project, round, request)),
  )
  return withFillingRuns(all, request)
}

function tasksOf(project: Project, round: number, request: PlanRequest): readonly Task[] {
  const { methods, scenarios } = request
  const wanted = scenariosOf(project).filter(
    ({ name }) => scenarios.length === 0 || scenarios.includes(name),
  )
  return wanted.flatMap((scenario) =>
    inTurn(methods, round)
      .filter((method) => measures(method, scenario, scenarios.length > 0))
      .map((method) => ({ project, round, scenario, method })),
  )
}

/** Each round starts with another method: being first after a pause is an advantage. */
function inTurn(methods: readonly Method[], round: number): readonly Method[] {
  const first = (round - 1) % Math.max(methods.length, 1)
  return [...methods.slice(first), ...methods.slice(0, first)]
}

/** With nothing to restore or save, methods differ little: `auto` stands for all unless asked for. */
function measures({ name }: Method, scenario: Scenario, isChosen: boolean): boolean {
  if (name === 'none') return scenario.baseline === scenario.name
  return scenario.store !== 'empty' || isChosen || name === 'auto'
}

function withFillingRuns(tasks: readonly Task[], request: PlanRequest): readonly Task[] {
  const { isFilled, done } = request
  const filled = new Set<string>()
  const planned: Task[] = []
  for (const task of tasks) {
    const { project, scenario, method } = task
    if (done.some((job) => isSameJob(job, jobName(task)))) continue
    const store = `${project.name}/${method.name}`
    const isMissing = !filled.has(store) && !isFilled(project.name, method.name)
    const fill = scenariosOf(project).find((other) => other.store === 'fill')
    if (scenario.store === 'filled' && method.name !== 'none' && isMissing && fill !== undefined) {
      planned.push({ ...task, scenario: fill })
    }
    if (scenario.store !== 'empty') filled.add(store)
    planned.push(task)
  }
  return planned
}

export function jobName({ project, round, scenario, method }: Task): JobName {
  return { project: project.name, round, scenario: scenario.name, method: method.name }
}

/** Seconds that a task will take: as another round took, else as the longest of its project. */
export function estimateSeconds(task: Task, known: readonly Measurement[]): number {
  const ofProject = known.filter(({ project }) => project === task.project.name)
  const same = ofProject.filter(
    ({ scenario, method }) => scenario === task.scenario.name && method === task.method.name,
  )
  const longest = Math.max(0, ...(same.length > 0 ? same : ofProject).map(durationMs))
  return longest / 1000
}

function durationMs({ criticalMs, afterMs }: Measurement): number {
  return criticalMs + afterMs
}
