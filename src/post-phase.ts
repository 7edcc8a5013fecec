import { abandonFinish, finish } from './job/finish/finish.ts'
import { githubRunner } from './runner/github-runner.ts'
import type { Phase } from './runner/supervised.ts'

export const POST: Phase = {
  work: () => finish(githubRunner()),
  giveUp: (why) => abandonFinish(why, githubRunner()),
}
