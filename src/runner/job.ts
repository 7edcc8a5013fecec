import * as core from '@actions/core'
import type { Job } from './github-ports.ts'
import { jobContext } from './job-context.ts'
import { STATE } from './job-state.ts'

/** The job on GitHub's runner, through its variables and command files. */
export function githubJob(): Job {
  return {
    context: jobContext(process.env),
    input: (name) => core.getInput(name),
    env: (name) => process.env[name],
    allEnv: () => definedVariables(process.env),
    setOutput: core.setOutput,
    addPath: core.addPath,
    exportVariable: core.exportVariable,
    saveState: (state) => core.saveState(STATE, state),
    loadState: () => core.getState(STATE),
    writeSummary: async (markdown) => {
      if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return // an older server than summaries
      await core.summary.addRaw(markdown, true).write()
    },
    maskSecret: core.setSecret,
    fail: core.setFailed,
  }
}

function definedVariables(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
