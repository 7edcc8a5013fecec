import { join } from 'node:path'
import { type BenchPlaces, benchPlaces } from '../bench-caches/places.ts'
import type { StoresScenario } from './scenarios.ts'

/** Where a project's jobs lie on the runner of a scenario. Tools lie at one place, as in an image. */
export function placesOn(
  runner: StoresScenario['runner'],
  { folder, project }: { readonly folder: string; readonly project: string },
): BenchPlaces {
  const usual = benchPlaces(folder, project)
  if (runner !== 'elsewhere') return usual
  const at = (...parts: string[]): string => join(folder, 'elsewhere', ...parts)
  return {
    ...usual,
    workspace: at('work', project, project),
    temp: at('temp'),
    cargoHome: at('cargo-home'),
  }
}
