import { existsSync } from 'node:fs'
import { saveCache } from '@actions/cache'
import { getInput, info } from '@actions/core'
import { KEY_PREFIX, runLine } from './run-line.ts'

// As the peers' own actions: only pushes save, and each under a key of its own.
if (process.env['GITHUB_EVENT_NAME'] === 'push') {
  runLine(getInput('before-save'))
  const path = getInput('path')
  if (existsSync(path)) await saveCache([path], `${KEY_PREFIX}${process.env['GITHUB_RUN_ID']}`)
  else info(`There is no ${path} to save`)
}
