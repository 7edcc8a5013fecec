import { abandonAudit, auditRun } from './job/sub-actions/audit-run.ts'
import { githubRunner } from './runner/github-runner.ts'
import type { Phase } from './runner/supervised.ts'

export const AUDIT: Phase = {
  work: () => auditRun(githubRunner()),
  giveUp: async (why) => abandonAudit(why, githubRunner()),
}
