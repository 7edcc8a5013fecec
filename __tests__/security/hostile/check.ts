import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { processorMs } from '../processor-ms.ts'
import { EDITS, mutated } from './mutate.ts'
import { REPORT_READERS } from './report-readers.ts'
import { SOURCE_READERS } from './source-readers.ts'
import { TEXT_READERS } from './text-readers.ts'

const READERS = [...TEXT_READERS, ...SOURCE_READERS, ...REPORT_READERS]

/** A fixed seed keeps CI from being a lottery; a text that was found stays by its reader's own test. */
const SEED = 20261129

const SLOWEST_MS = 1000

/** Gives every reader its part of so many hostile texts, each made from one that it is used to. */
export function checkHostileInputs(inputs: number): void {
  const each = Math.ceil(inputs / READERS.length)
  for (const { name, samples, read } of READERS) {
    test(`${name}: of ${each} hostile texts none ends it, holds it, or gets through as more than text`, async () => {
      for (const sample of samples) await read(sample)
      const property = fc.asyncProperty(fc.constantFrom(...samples), EDITS, async (text, edits) => {
        const ms = await processorMs(() => read(mutated(text, edits)))
        assert.ok(ms < SLOWEST_MS, `it took ${ms} ms`)
      })
      await fc.assert(property, { numRuns: each, seed: SEED })
    })
  }
}
