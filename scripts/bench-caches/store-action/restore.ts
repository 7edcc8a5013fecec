import { restoreCache } from '@actions/cache'
import { getInput, info } from '@actions/core'
import { KEY_PREFIX, runLine } from './run-line.ts'

const restored = await restoreCache([getInput('path')], `${KEY_PREFIX}this-run`, [KEY_PREFIX])
info(restored === undefined ? 'Nothing stored yet' : `Restored ${restored}`)
if (restored !== undefined) runLine(getInput('after-restore'))
