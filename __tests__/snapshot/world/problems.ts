import { type Built, dirtyReasons } from './cargo.ts'
import { compiled } from './differences.ts'

/** Something that a snapshot must never cause. */
export interface Problem {
  readonly kind: 'behaviour' | 'second build' | 'needless work' | 'git sees a change'
  readonly detail: string
}

export function differentBehaviour(
  ours: readonly string[],
  clean: readonly string[],
  { stderr }: Built,
): readonly Problem[] {
  const index = [...ours, ...clean].findIndex((_, line) => ours[line] !== clean[line])
  if (index < 0) return []
  const failure = ours[0] === 'the build fails' ? `\n${stderr.slice(-2000)}` : ''
  const detail = `a clean build: ${clean[index] ?? '(no more)'}\n          ours: ${ours[index] ?? '(no more)'}${failure}`
  return [{ kind: 'behaviour', detail }]
}

export function notFresh(again: Built | undefined): readonly Problem[] {
  const names = compiled(again?.units ?? []).map(({ name }) => name)
  return names.length === 0
    ? []
    : [
        {
          kind: 'second build',
          detail: `compiles again: ${names.join(', ')}${again === undefined ? '' : dirtyReasons(again)}`,
        },
      ]
}

export function needless(
  built: Built,
  allowed: ReadonlyMap<string, string>,
  held: ReadonlySet<string>,
): readonly Problem[] {
  const names = compiled(built.units)
    .filter((unit) => held.has(unit.name) && !allowed.has(unit.package))
    .map(({ name }) => name)
  return names.length === 0
    ? []
    : [
        {
          kind: 'needless work',
          detail: `compiled though nothing of it changed: ${names.join(', ')}${dirtyReasons(built)}`,
        },
      ]
}

/** Build scripts that embed `git describe --dirty` ask git in this way. */
export function changesSeen(diffIndex: string): readonly Problem[] {
  const lines = diffIndex.split('\n').filter((line) => line !== '')
  return lines.map((detail) => ({ kind: 'git sees a change', detail }))
}
