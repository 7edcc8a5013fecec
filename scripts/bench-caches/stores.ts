import { constants, existsSync } from 'node:fs'
import { cp, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setAside } from '../aside.ts'
import type { BenchPlaces } from './places.ts'
import type { StoreUse } from './scenarios.ts'

function storeOf({ stores }: BenchPlaces, method: string): string {
  return join(stores, method)
}

export function isFilled(places: BenchPlaces, method: string): boolean {
  return existsSync(storeOf(places, method))
}

/** Gives the cache service what it holds before the job. */
export async function openStore(use: StoreUse, method: string, places: BenchPlaces): Promise<void> {
  await setAside(places.services, places.aside)
  if (use !== 'filled' || !isFilled(places, method)) return
  const mode = constants.COPYFILE_FICLONE
  await cp(storeOf(places, method), places.services, { recursive: true, mode })
}

/** Keeps what a filling run left; every later scenario starts from a copy of it. */
export async function closeStore(
  use: StoreUse,
  method: string,
  places: BenchPlaces,
): Promise<void> {
  if (use !== 'fill') return
  await setAside(storeOf(places, method), places.aside)
  await cp(places.services, `${storeOf(places, method)}.new`, { recursive: true, force: true })
  await rename(`${storeOf(places, method)}.new`, storeOf(places, method))
}
