/** As much of it as is used here; the package has no types of its own. */
declare module 'tar-stream' {
  import type { Duplex } from 'node:stream'

  interface TarHeader {
    name: string
    type: string
    size?: number
    mode?: number
    mtime?: Date
    linkname?: string | null
    /** Fields of a pax header, such as times that are no whole seconds. */
    pax?: Readonly<Record<string, string>> | null
  }

  interface TarSink extends NodeJS.WritableStream {
    destroy(error?: Error): void
  }

  interface TarPack extends NodeJS.ReadableStream {
    entry(header: TarHeader, done: (error?: Error | null) => void): TarSink
    finalize(): void
    destroy(error?: Error): void
  }

  interface TarEntry extends AsyncIterable<Buffer> {
    readonly header: TarHeader
  }

  type TarExtract = Duplex & AsyncIterable<TarEntry>

  export function pack(): TarPack
  export function extract(): TarExtract
}
