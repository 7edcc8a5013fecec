import { unzipSync } from 'fflate'
import type { ArtifactLimits } from './artifact-ports.ts'
import { describeError, RefusedError } from './errors.ts'

/**
 * One file of a zip as text, unpacked in memory; `undefined` where there is none of that name.
 * Nothing else is unpacked. A size that the zip lies about is worth nothing: the reader gets room for
 * as many bytes as were announced, and what is too much is lost. Throws `RefusedError`.
 */
export function zippedText(zip: Buffer, file: string, limits: ArtifactLimits): string | undefined {
  let entries = 0
  const isWanted = ({ name, size, originalSize }: Entry): boolean => {
    entries += 1
    if (entries > limits.files) throw new RefusedError(`it has more than ${limits.files} files`)
    if (name !== file) return false
    // Not `>`: what is no number is refused as well.
    if (!(originalSize <= limits.unpackedBytes && size <= limits.packedBytes)) {
      const { packedBytes, unpackedBytes } = limits
      const most = `${inKilobytes(packedBytes)}, unpacked ${inKilobytes(unpackedBytes)}`
      throw new RefusedError(`its ${file} is larger than the limit of ${most}`)
    }
    return true
  }
  try {
    const bytes = unzipSync(zip, { filter: isWanted })[file]
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
  } catch (cause) {
    if (cause instanceof RefusedError) throw cause
    throw new RefusedError(`it is no zip that can be read: ${describeError(cause)}`, { cause })
  }
}

interface Entry {
  readonly name: string
  readonly size: number
  readonly originalSize: number
}

function inKilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}
