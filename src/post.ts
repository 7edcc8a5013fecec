import { finish } from './job/finish.ts'
import { githubRunner } from './runner/github-runner.ts'

await finish(githubRunner())
