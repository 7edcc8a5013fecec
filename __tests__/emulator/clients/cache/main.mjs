import { restoreCache, saveCache } from '@actions/cache'
import { getInput } from '@actions/core'

const paths = [getInput('path')]
const key = getInput('key')
const restoreKeys = getInput('restore-keys').split(',').filter(Boolean)
const answer =
  getInput('do') === 'save'
    ? await saveCache(paths, key)
    : await restoreCache(paths, key, restoreKeys)
console.log(`answer: ${answer}`)
