import { createHmac } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoreName } from '../../../src/sccache/stores.ts'
import {
  freePort,
  installed,
  type Lifetime,
  type RunningStore,
  startProgram,
  storeFolder,
} from './program.ts'

/** A secret that TOML, addresses and shells would each read in another way. */
export const STORE_SECRET = 'p#a ss=w"o$rd'

export interface RealStore {
  readonly store: StoreName
  /** The program that has to be installed. */
  readonly program: string
  start(t: Lifetime): Promise<RunningStore>
}

/** Stores as fleets have them, each with a password where it knows one. */
export const REAL_STORES: readonly RealStore[] = [
  { store: 'redis', program: 'redis-server', start: startRedis },
  { store: 'memcached', program: 'memcached', start: startMemcached },
  { store: 'webdav', program: 'nginx', start: startNginx },
  { store: 's3', program: 'gofakes3', start: startS3 },
  { store: 'azure', program: 'azurite-blob', start: startAzurite },
]

/** For a test's `skip`. */
export function whyNotHere({ program }: RealStore): string | false {
  return installed(program) === undefined ? `${program} is not installed` : false
}

function storeNamed(name: StoreName): RealStore {
  const found = REAL_STORES.find(({ store }) => store === name)
  if (found === undefined) throw new Error(`no real ${name} here`)
  return found
}

export const REDIS = storeNamed('redis')
export const S3 = storeNamed('s3')

async function startRedis(t: Lifetime): Promise<RunningStore> {
  const port = await freePort()
  const where = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', storeFolder(t)]
  const keeps = ['--save', '', '--appendonly', 'no', '--requirepass', STORE_SECRET]
  const args = [...where, ...keeps, '--logfile', '/dev/null']
  const pid = await startProgram(t, { name: 'redis-server', args, port })
  const config = (at = port): string =>
    `endpoint = redis://127.0.0.1:${at}\npassword = '${STORE_SECRET}'`
  return { port, pid, config }
}

async function startMemcached(t: Lifetime): Promise<RunningStore> {
  const port = await freePort()
  const args = ['-p', `${port}`, '-l', '127.0.0.1', '-u', 'nobody', '-m', '256', '-I', '32m']
  const pid = await startProgram(t, { name: 'memcached', args, port })
  return { port, pid, config: (at = port) => `endpoint = "tcp://127.0.0.1:${at}"` }
}

async function startNginx(t: Lifetime): Promise<RunningStore> {
  const port = await freePort()
  const folder = storeFolder(t)
  for (const name of ['files', 'temp']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'passwords'), `runner:{PLAIN}${STORE_SECRET}\n`)
  writeFileSync(join(folder, 'nginx.conf'), nginxConf(folder, port))
  const args = ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]
  const pid = await startProgram(t, { name: 'nginx', args, port })
  const config = (at = port): string =>
    `endpoint = http://127.0.0.1:${at}/\nusername = runner\npassword = '${STORE_SECRET}'`
  return { port, pid, config }
}

function nginxConf(folder: string, port: number): string {
  const temporary = ['proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temp;`)
  return `load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;
user root;
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr crit;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/temp;
  ${temporary.join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/files;
    client_max_body_size 0;
    auth_basic store;
    auth_basic_user_file ${folder}/passwords;
    dav_methods PUT DELETE MKCOL COPY MOVE;
    dav_ext_methods PROPFIND OPTIONS;
    create_full_put_path on;
  }
}
`
}

async function startS3(t: Lifetime): Promise<RunningStore> {
  const port = await freePort()
  const args = ['-host', `127.0.0.1:${port}`, '-backend', 'memory', '-initialbucket', 'builds']
  const pid = await startProgram(t, { name: 'gofakes3', args: [...args, '-quiet'], port })
  const config = (at = port): string =>
    [
      ...['[cache.s3]', 'bucket = "builds"', 'region = auto', 'use_ssl = false'],
      ...[`endpoint = 127.0.0.1:${at}`, 'key_prefix = "rust"', 'AWS_ACCESS_KEY_ID = runner'],
      `AWS_SECRET_ACCESS_KEY = '${STORE_SECRET}'`,
    ].join('\n')
  return { port, pid, config }
}

/** Azurite's account and its key are the same everywhere, and public. */
const ACCOUNT = 'devstoreaccount1'
const ACCOUNT_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='

async function startAzurite(t: Lifetime): Promise<RunningStore> {
  const port = await freePort()
  const where = ['--blobHost', '127.0.0.1', '--blobPort', `${port}`]
  const args = [...where, '--inMemoryPersistence', '--skipApiVersionCheck', '--silent']
  const pid = await startProgram(t, { name: 'azurite-blob', args, port })
  await makeContainer(port)
  const config = (at = port): string => {
    const parts = `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${ACCOUNT_KEY};`
    const endpoint = `BlobEndpoint=http://127.0.0.1:${at}/${ACCOUNT};`
    return `container = builds\nconnection_string = "${parts}${endpoint}"`
  }
  return { port, pid, config }
}

async function makeContainer(port: number): Promise<void> {
  const path = `/${ACCOUNT}/builds`
  const headers = { 'x-ms-date': new Date().toUTCString(), 'x-ms-version': '2021-08-06' }
  const signed = [
    `PUT${'\n'.repeat(12)}x-ms-date:${headers['x-ms-date']}`,
    `x-ms-version:${headers['x-ms-version']}`,
    `/${ACCOUNT}${path}`,
    'restype:container',
  ].join('\n')
  const key = Buffer.from(ACCOUNT_KEY, 'base64')
  const signature = createHmac('sha256', key).update(signed).digest('base64')
  const made = await fetch(`http://127.0.0.1:${port}${path}?restype=container`, {
    method: 'PUT',
    headers: { ...headers, Authorization: `SharedKey ${ACCOUNT}:${signature}` },
  })
  if (!made.ok) throw new Error(`Azurite makes no container: ${made.status} ${await made.text()}`)
}
