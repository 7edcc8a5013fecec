import { join } from 'node:path'
import { type BenchmarkResult, resultOf } from '../../benchmark/choose/result.ts'
import type { BenchmarkRecords } from '../../benchmark/records.ts'
import { benchmarkCsv } from '../../report/benchmark-csv.ts'
import { renderBenchmarkPage } from '../../report/benchmark-page.ts'
import { renderBenchmark } from '../../report/benchmark-report.ts'
import type { Files } from '../../runner/ports.ts'

interface WrittenResults {
  readonly result: BenchmarkResult
  /** Markdown. */
  readonly summary: string
  /** Absolute paths. */
  readonly files: readonly string[]
}

interface ResultsRequest {
  readonly folder: string
  readonly records: BenchmarkRecords
  /** How a workflow names the action, such as `owner/fast-cargo@v1.2.3`, where that is known. */
  readonly uses?: string | undefined
}

/** Leaves the summary, the page and the table in a folder. */
export async function writeResults(
  { folder, records, uses }: ResultsRequest,
  files: Pick<Files, 'writeText'>,
): Promise<WrittenResults> {
  const result = resultOf(records)
  const summary = renderBenchmark(result, uses)
  const written = {
    'benchmark.md': `${summary}\n`,
    'benchmark.html': renderBenchmarkPage(result),
    'benchmark.csv': benchmarkCsv(records),
  }
  for (const [name, text] of Object.entries(written))
    await files.writeText(join(folder, name), text)
  return { result, summary, files: Object.keys(written).map((name) => join(folder, name)) }
}
