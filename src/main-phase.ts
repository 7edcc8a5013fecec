import { abandonSetUp, prepare } from './job/prepare/prepare.ts'
import { githubRunner } from './runner/github-runner.ts'
import type { Phase } from './runner/supervised.ts'

export const MAIN: Phase = {
  work: () => prepare(githubRunner()),
  giveUp: (why) => abandonSetUp(why, githubRunner()),
}
