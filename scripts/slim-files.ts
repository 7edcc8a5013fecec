import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { slimmed } from './slim-bundle.ts'

interface BundleFile {
  readonly path: string
  /** It holds no code of this project. */
  readonly ofLibraries: boolean
}

/** Writes each file anew, slimmed; on all cores, since it takes seconds of one for each megabyte. */
export async function slimFiles(files: readonly BundleFile[]): Promise<void> {
  const shares = Array.from({ length: availableParallelism() }, (_, core) =>
    files.filter((_, index) => index % availableParallelism() === core),
  )
  await Promise.all(shares.filter((share) => share.length > 0).map(inWorker))
}

function inWorker(files: readonly BundleFile[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(import.meta.filename, { workerData: files })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`Slimming the bundle ended with ${code}`))
    })
  })
}

if (!isMainThread) {
  for (const { path, ofLibraries } of workerData as readonly BundleFile[]) {
    await writeFile(path, await slimmed(await readFile(path, 'utf8'), { ofLibraries }))
  }
}
