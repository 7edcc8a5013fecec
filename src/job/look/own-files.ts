import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Runner } from '../../runner/ports.ts'
import {
  blobIn,
  type Checkout,
  type CheckoutPorts,
  headOf,
  hiddenIn,
  presentIn,
  type TreeFile,
  treeOf,
} from './checkout.ts'

interface OwnRequest {
  /** Of the run's commit. */
  readonly checkout: Checkout & { readonly git?: string | undefined }
  /** When no later step had run yet. */
  readonly sinceMs: number
}

/** Files that are read at the same time. */
const TOGETHER = 32

/** Cargo takes them for code, or for where code is, without their being named anywhere. */
const CODE = ['*.rs', 'Cargo.toml', '.cargo/config', '.cargo/config.toml']
const IS_CODE = /(\.rs|(^|\/)(Cargo\.toml|\.cargo\/config(\.toml)?))$/
/** A repository where cargo looks for such by itself: git does not say what is in it. */
const HOLDS_CODE = /(^|\/)(src|bin|tests|examples|benches|\.cargo)\/(.*\/)?$/

/**
 * What in a checkout is not the commit's own, a clause: HEAD stays where it is when somebody takes the files of a pull
 * request (`git checkout <branch> -- .`, `git apply`). A file that is the same again was another one in between
 * when something wrote it since; no program can set that time back. Lock files are cargo's to write.
 */
export async function whyNotOwn(
  { checkout, sinceMs }: OwnRequest,
  ports: Pick<Runner, 'files' | 'commands'>,
): Promise<string | undefined> {
  const { root, git } = checkout
  const tree = await treeOf(checkout, git, ports)
  if (tree === undefined) return 'git does not tell what the commit has'
  for (let at = 0; at < tree.length; at += TOGETHER) {
    const some = tree.slice(at, at + TOGETHER)
    const all = await Promise.all(some.map((file) => whyNot(file, { checkout, sinceMs }, ports)))
    const why = all.find((one) => one !== undefined)
    if (why !== undefined) return why
  }
  const strange = await strangeIn(root, new Set(tree.map(({ path }) => path)), git, ports)
  if (strange === undefined) return 'git does not tell what the commit has not'
  return strange[0] && `${strange[0]} is not in the run's commit`
}

/** Code that the commit neither has nor ignores; what is ignored by its own word alone is no less strange. */
async function strangeIn(
  root: string,
  known: ReadonlySet<string>,
  git: string | undefined,
  ports: CheckoutPorts,
): Promise<readonly string[] | undefined> {
  const present = await presentIn(root, git, ports)
  const others = present?.filter((path) => !known.has(path))
  const strange = others?.filter((path) => IS_CODE.test(path) || HOLDS_CODE.test(path))
  const hiders = others?.filter((path) => /(^|\/)\.gitignore$/.test(path)) ?? []
  if (hiders.length === 0 || strange?.[0] !== undefined) return strange
  const below = hiders.map((path) => path.slice(0, -'.gitignore'.length))
  const hidden = below.flatMap((folder) =>
    CODE.map((name) => `:(glob)${globbed(folder)}**/${name}`),
  )
  return hiddenIn(root, hidden, git, ports)
}

function globbed(folder: string): string {
  return folder.replace(/[\\*?[]/g, '\\$&')
}

async function whyNot(
  file: TreeFile,
  { checkout, sinceMs }: OwnRequest,
  ports: CheckoutPorts,
): Promise<string | undefined> {
  const { root, git } = checkout
  const at = join(root, file.path)
  if (file.mode === '160000') {
    if ((await ports.files.facts(join(at, '.git'))) === undefined) return undefined
    const commit = await headOf(at, git, ports)
    if (commit !== file.id) return `${file.path} is at another commit than the run's`
    return whyNotOwn({ checkout: { root: at, commit, git }, sinceMs }, ports)
  }
  const facts = await ports.files.facts(at)
  // What is not there is no foreign code: a sparse checkout lacks much.
  if (facts === undefined || /(^|\/)Cargo\.lock$/.test(file.path)) return undefined
  if (facts.changedNs > BigInt(Math.ceil(sinceMs)) * 1_000_000n) {
    return `${file.path} was written after the step that sets fast-cargo up`
  }
  const isSame = await isOfCommit(file, at, checkout, ports)
  return isSame ? undefined : `${file.path} is not as the run's commit has it`
}

/** With the ends of lines that git checks out on Windows, and where Git LFS has put the content that a pointer names. */
async function isOfCommit(
  { mode, id }: TreeFile,
  at: string,
  { root, git }: OwnRequest['checkout'],
  ports: CheckoutPorts,
): Promise<boolean> {
  const { files } = ports
  if (mode === '120000') {
    const [link = ''] = await files.contents([at])
    if (link.startsWith('link ')) return blobId(Buffer.from(link.slice('link '.length)), id) === id
  }
  // What is too large to be read at once, git has by a pointer or not at all.
  const bytes = (await files.readBytes(at).catch(() => undefined)) ?? Buffer.alloc(0)
  if (blobId(bytes, id) === id) return true
  const plain = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
  if (plain.length < bytes.length && blobId(plain, id) === id) return true
  const pointer = await blobIn(root, id, git, ports)
  if (!pointer.startsWith('version https://git-lfs')) return false
  return pointer.includes(`oid sha256:${await files.sha256(at)}\n`)
}

/** As git names content, by the same kind of digest. */
function blobId(bytes: Buffer, like: string): string {
  const digest = createHash(like.length === 40 ? 'sha1' : 'sha256')
  return digest.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
