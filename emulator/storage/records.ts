import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Records in a folder, one JSON file each, so that the next start finds them. */
export interface Records<T extends { readonly id: number }> {
  all(): readonly T[]
  add(record: Omit<T, 'id'>): T
  /** Replaces the record with this id. */
  keep(record: T): void
  remove(id: number): void
}

export function openRecords<T extends { readonly id: number }>(folder: string): Records<T> {
  mkdirSync(folder, { recursive: true })
  const records = new Map<number, T>()
  for (const name of readdirSync(folder)) {
    const record: T = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    records.set(record.id, record)
  }
  const file = (id: number): string => join(folder, `${id}.json`)
  const keep = (record: T): void => {
    records.set(record.id, record)
    writeFileSync(file(record.id), JSON.stringify(record))
  }
  return {
    all: () => [...records.values()].sort((left, right) => left.id - right.id),
    add: (fields) => {
      const record = { ...fields, id: Math.max(0, ...records.keys()) + 1 } as T
      keep(record)
      return record
    },
    keep,
    remove: (id) => {
      records.delete(id)
      rmSync(file(id), { force: true })
    },
  }
}
