import type { UnitFacts } from '../manifest.ts'
import type { InputSurvey } from '../survey/survey-inputs.ts'

/**
 * Without what was asked, read and left by units that stay behind: a digest stands for a value that somebody may guess,
 * and a path may have one in it.
 */
export function withoutSecrets<
  Survey extends Pick<InputSurvey, 'units' | 'facts' | 'inputs' | 'named'>,
>(survey: Survey, staying: ReadonlySet<string>): Survey {
  const nothing = { evidence: [], environment: {}, leaves: [], inputs: [], reads: [] }
  const units = survey.units.map((unit) =>
    staying.has(unit.folder) ? { ...unit, ...nothing } : unit,
  )
  const used = new Set(units.flatMap(({ evidence }) => evidence))
  const facts = survey.facts.map((fact, place) =>
    used.has(place) ? fact : { aspect: fact.aspect, of: '' },
  )
  const read = survey.units.filter(({ folder }) => staying.has(folder))
  const inputs = without(survey.inputs, { by: 'inputs', read, units })
  const named = without(survey.named, { by: 'reads', read, units })
  return {
    ...survey,
    facts,
    inputs: inputs.left,
    named: named.left,
    units: units.map((unit) => ({
      ...unit,
      inputs: unit.inputs.map(inputs.placeOf),
      reads: unit.reads.map(named.placeOf),
    })),
  }
}

type Places = Pick<UnitFacts, 'inputs' | 'reads'>

interface Reading {
  readonly by: keyof Places
  /** By the units that stay. */
  readonly read: readonly Places[]
  /** Without what those read. */
  readonly units: readonly Places[]
}

/** What is left of a list without what only units that stay have read, and where it stands then. */
function without<Item>(
  list: readonly Item[],
  { by, read, units }: Reading,
): { readonly left: Item[]; readonly placeOf: (place: number) => number } {
  const used = new Set(units.flatMap((unit) => unit[by]))
  const gone = new Set(read.flatMap((unit) => unit[by]).filter((place) => !used.has(place)))
  const kept = [...list.keys()].filter((place) => !gone.has(place))
  const places = new Map(kept.map((place, at) => [place, at]))
  return {
    left: list.filter((_, place) => !gone.has(place)),
    placeOf: (place) => places.get(place) ?? place,
  }
}
