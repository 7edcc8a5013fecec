import { join } from 'node:path'
import { type BenchmarkResult, resultOf } from '../../benchmark/choose/result.ts'
import type { BenchmarkRecords } from '../../benchmark/records.ts'
import { benchmarkCsv } from '../../report/benchmark-csv.ts'
import { renderBenchmarkPage } from '../../report/benchmark-page.ts'
import { renderBenchmark } from '../../report/benchmark-report.ts'
import type { Files } from '../../runner/ports.ts'

export interface WrittenResults {
  readonly result: BenchmarkResult
  /** Markdown. */
  readonly summary: string
  /** Absolute paths. */
  readonly files: readonly string[]
}

/** Leaves the summary, the page and the table in a folder. */
export async function writeResults(
  folder: string,
  records: BenchmarkRecords,
  files: Pick<Files, 'writeText'>,
): Promise<WrittenResults> {
  const result = resultOf(records)
  const summary = renderBenchmark(result)
  const written = {
    'benchmark.md': `${summary}\n`,
    'benchmark.html': renderBenchmarkPage(result),
    'benchmark.csv': benchmarkCsv(records),
  }
  for (const [name, text] of Object.entries(written))
    await files.writeText(join(folder, name), text)
  return { result, summary, files: Object.keys(written).map((name) => join(folder, name)) }
}
