import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Faults, faultAnswered } from '../http/faults.ts'
import { sendFile } from '../http/send-file.ts'
import type { Answer } from '../http/server.ts'

const RELEASE = /^\/([\w.-]+\/[\w.-]+\/releases\/download\/[\w.+-]+\/([\w.+-]+))$/

/**
 * Serves the files of a folder as GitHub's releases:
 * `/<owner>/<repo>/releases/download/<tag>/<file>`. Faults are set by file name.
 */
export function releaseMirror(folder: string | undefined, faults: Faults): Answer {
  return async (exchange) => {
    const { response, url, notes } = exchange
    const [, path = '', file = ''] = RELEASE.exec(decodeURIComponent(url.pathname)) ?? []
    notes.service = 'mirror'
    notes.operation = file
    const fault = faults.take('mirror', file)
    if (faultAnswered(fault, exchange)) return
    const found = folder === undefined || path.includes('..') ? undefined : join(folder, path)
    const facts = found === undefined ? undefined : await stat(found).catch(() => undefined)
    if (found === undefined || facts?.isFile() !== true) {
      response.writeHead(404, { 'content-type': 'text/plain' })
      response.end('Not Found')
      return
    }
    await sendFile(exchange, { path: found, headers: {}, fault })
  }
}
