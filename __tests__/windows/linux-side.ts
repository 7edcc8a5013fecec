// What programs of Windows want of the Linux that the lab runs on: git, tar, and packages of a registry.
// Writes the port that scripts/windows-lab/forward.rs connects to beside that program, says that it is ready, and stays.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { addToRegistry } from '../support/local-registry.ts'

const lab = process.env['WINDOWS_LAB'] ?? '/opt/windows-lab'

/** Windows' drives, by the folders that Wine shows there. */
const DRIVES = [
  ['D', join(lab, 'd')],
  ['C', join(lab, 'prefix/drive_c')],
  ['Z', ''],
] as const

const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  git: ['git', '-c', 'safe.directory=*', '-c', 'core.fileMode=false'],
  // Of libarchive, as Windows' own.
  tar: ['bsdtar'],
}

/** `D:\a\b` and `D:/a/b`, of an argument or in an option, by the path on Linux. */
function onLinux(argument: string): string {
  const path = /^(.*?)\b([CDZ]):(?=[\\/]|$)(.*)$/is.exec(argument)
  if (path === null) return argument
  const [, before = '', drive = '', way = ''] = path
  const folder = DRIVES.find(([letter]) => letter === drive.toUpperCase())?.[1] ?? ''
  return `${before}${folder}${way.replaceAll('\\', '/')}`
}

/** git on Windows writes paths with `/`. */
function onWindows(text: string): string {
  return text.replaceAll(`${DRIVES[0][1]}/`, 'D:/').replaceAll(`${DRIVES[1][1]}/`, 'C:/')
}

const server = createServer({ allowHalfOpen: true }, (socket) => {
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.on('end', () => {
    const fields = Buffer.concat(chunks).toString().split('\0').slice(0, -1)
    const [name = '', folder = '/', ...args] = fields.map(onLinux)
    const [program = '', ...options] = PROGRAMS[name] ?? []
    const run = spawnSync(program, [...options, ...args], {
      ...{ cwd: folder, maxBuffer: 1e9, encoding: 'latin1' },
    })
    const [output, errors] = [run.stdout ?? '', run.stderr ?? ''].map((text) =>
      Buffer.from(onWindows(text), 'latin1'),
    )
    socket.write(`${run.status ?? 127} ${output?.length ?? 0}\0`)
    socket.end(Buffer.concat([output ?? Buffer.alloc(0), errors ?? Buffer.alloc(0)]))
  })
  socket.on('error', () => undefined)
})

const registry = join(lab, 'd/registry')
rmSync(registry, { recursive: true, force: true })
mkdirSync(registry)
for (const patch of [0, 1]) {
  const source = `pub fn patch() -> u32 { ${patch} }\n`
  addToRegistry(registry, { name: 'pebble', version: `1.0.${patch}`, source })
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  writeFileSync(join(lab, 'prefix/drive_c/windows/system32/forward-port'), String(port))
  console.log('ready')
})
