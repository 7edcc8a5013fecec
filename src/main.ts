import { prepare } from './job/prepare.ts'
import { githubRunner } from './runner/github-runner.ts'

await prepare(githubRunner())
