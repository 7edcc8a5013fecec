import { reportRun } from './job/report-run.ts'
import { githubRunner } from './runner/github-runner.ts'

await reportRun(githubRunner())
