import { abandonReport, reportRun } from './job/report/report-run.ts'
import { githubRunner } from './runner/github-runner.ts'
import type { Phase } from './runner/supervised.ts'

export const REPORT: Phase = {
  work: () => reportRun(githubRunner()),
  giveUp: async (why) => abandonReport(why, githubRunner()),
}
