import { abandonBenchmark, benchmarkRun } from './job/sub-actions/benchmark-run.ts'
import { githubRunner } from './runner/github-runner.ts'
import type { Phase } from './runner/supervised.ts'

export const BENCHMARK: Phase = {
  work: () => benchmarkRun(githubRunner()),
  giveUp: async (why) => abandonBenchmark(why, githubRunner()),
}
