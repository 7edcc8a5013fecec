import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect, createServer as createTcpServer } from 'node:net'
import { type Listening, listenOnLoopback } from './listen.ts'

export const FAULTS = ['busy', 'broken', 'reset', 'stall', 'cut', 'flip', 'swap'] as const
/**
 * `busy`: 429 with Retry-After; `broken`: 500, 502 or 503; `reset`: the connection ends; `stall`: no answer ever;
 * `cut`: half of an object; `flip`: a wrong bit in it; `swap`: another object under its key.
 */
export type Fault = (typeof FAULTS)[number]

interface ChaosPlan {
  /** The port of the store. */
  readonly to: number
  readonly faults: readonly Fault[]
  /** The part of requests that something happens to, 0 to 1. */
  readonly rate: number
  readonly random: () => number
  /** So many faults, and none after them. */
  readonly most?: number
}

export interface ChaosProxy extends Listening {
  /** How often what was injected. */
  readonly injected: Readonly<Partial<Record<Fault, number>>>
}

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** In front of a store that speaks HTTP. */
export async function httpChaos(plan: ChaosPlan): Promise<ChaosProxy> {
  const injected: Partial<Record<Fault, number>> = {}
  const objects: Buffer[] = []
  const server = createServer((incoming, outgoing) => {
    const fault = drawFault(plan, injected)
    if (fault === 'stall') return // until the other side gives up
    if (fault === 'reset') return void incoming.socket.destroy()
    if (fault === 'busy') return answer(outgoing, 429, { 'Retry-After': '60' })
    if (fault === 'broken') return answer(outgoing, [500, 502, 503][random3(plan)] ?? 500)
    void pass({ plan, incoming, outgoing, fault, objects })
  })
  return { ...(await listenOnLoopback(server)), injected }
}

function drawFault(
  { faults, rate, random, most = Number.POSITIVE_INFINITY }: ChaosPlan,
  injected: Partial<Record<Fault, number>>,
): Fault | undefined {
  const soFar = Object.values(injected).reduce((sum, times) => sum + times, 0)
  if (random() >= rate || soFar >= most) return undefined
  const fault = faults[Math.floor(random() * faults.length)]
  if (fault !== undefined) injected[fault] = (injected[fault] ?? 0) + 1
  return fault
}

function random3({ random }: ChaosPlan): number {
  return Math.floor(random() * 3)
}

function answer(outgoing: ServerResponse, status: number, headers = {}): void {
  outgoing.writeHead(status, headers)
  outgoing.end()
}

interface Passing {
  readonly plan: ChaosPlan
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly fault: Fault | undefined
  /** What the store gave out before. */
  readonly objects: Buffer[]
}

async function pass({ plan, incoming, outgoing, fault, objects }: Passing): Promise<void> {
  const { method, url, headers } = incoming
  const onward = request({ port: plan.to, host: '127.0.0.1', method, path: url, headers })
  onward.on('error', () => outgoing.destroy())
  incoming.pipe(onward)
  onward.on('response', (response) => {
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('end', () => {
      const body = Buffer.concat(chunks)
      const isObject = method === 'GET' && response.statusCode === 200
      const spoiled = isObject ? spoil(body, { plan, fault, objects }) : body
      if (isObject) objects.push(body)
      const { 'transfer-encoding': _, ...kept } = response.headers
      const length = { ...kept, 'content-length': `${(fault === 'cut' ? body : spoiled).length}` }
      outgoing.writeHead(response.statusCode ?? 500, method === 'HEAD' ? kept : length)
      if (spoiled.length < body.length && fault === 'cut') {
        outgoing.write(spoiled, () => outgoing.destroy())
        return
      }
      outgoing.end(spoiled)
    })
  })
}

/** An object as it leaves a bad disk, a bad network or a bad store. */
function spoil(
  body: Buffer,
  { plan: { random }, fault, objects }: Pick<Passing, 'plan' | 'fault' | 'objects'>,
): Buffer {
  if (fault === 'cut') return body.subarray(0, Math.floor(body.length / 2))
  if (fault === 'swap') return objects.find((object) => !object.equals(body)) ?? body
  if (fault !== 'flip' || body.length === 0) return body
  const at = Math.floor(random() * body.length)
  const flipped = Buffer.from(body)
  flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  return flipped
}

/** In front of a store that speaks a protocol of its own: its answers are cut, changed, late or missing. */
export async function tcpChaos(plan: ChaosPlan): Promise<ChaosProxy> {
  const injected: Partial<Record<Fault, number>> = {}
  const server = createTcpServer((client) => {
    const store = connect(plan.to, '127.0.0.1')
    const end = (): void => {
      client.destroy()
      store.destroy()
    }
    for (const socket of [client, store]) socket.on('error', end).on('close', end)
    client.on('data', (chunk) => store.write(chunk))
    store.on('data', (chunk: Buffer) => {
      const fault = drawFault(plan, injected)
      if (fault === 'stall') return void store.removeAllListeners('data')
      if (fault === 'reset' || fault === 'busy' || fault === 'broken') return end()
      client.write(spoil(chunk, { plan, fault, objects: [] }))
      if (fault === 'cut') end()
    })
  })
  return { ...(await listenOnLoopback(server)), injected }
}
