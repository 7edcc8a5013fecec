import { delimiter } from 'node:path'

/** npm puts the project's own programs (a `node` among them) in front of the machine's. */
const NPM_FOLDER = /node_modules[\\/]\.bin[\\/]?$|node-gyp-bin[\\/]?$/

/** What to lay over our environment to get a machine's on which npm did not start us. */
export function machineWithoutNpm(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const folders = (env['PATH'] ?? '').split(delimiter)
  const path = folders.filter((folder) => !NPM_FOLDER.test(folder)).join(delimiter)
  return { PATH: path, NODE_ENV: undefined }
}
