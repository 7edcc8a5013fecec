import * as zlib from 'node:zlib'
import type { Pressing } from './tar-ports.ts'

const { ZSTD_c_compressionLevel, ZSTD_c_enableLongDistanceMatching, ZSTD_c_windowLog } =
  zlib.constants
const { ZSTD_d_windowLogMax } = zlib.constants

/**
 * What a crate left in several files is found again so far back, as by `zstd --long=27`; what has much in common with
 * itself is looked at in smaller pieces.
 */
const WINDOW = { usual: 27, alike: 26 }
const LEVEL = { usual: 3, alike: 1 }

export function presser(
  pressing: Pressing,
  content: 'usual' | 'alike',
): zlib.ZstdCompress | zlib.Gzip {
  if (pressing === 'gzip') return zlib.createGzip({ level: 1 })
  return zlib.createZstdCompress({
    params: {
      [ZSTD_c_compressionLevel]: LEVEL[content],
      [ZSTD_c_enableLongDistanceMatching]: 1,
      [ZSTD_c_windowLog]: WINDOW[content],
    },
  })
}

export function unpresser(
  pressing: Pressing,
  windowLog: number = WINDOW.usual,
): zlib.ZstdDecompress | zlib.Gunzip {
  if (pressing === 'gzip') return zlib.createGunzip()
  return zlib.createZstdDecompress({ params: { [ZSTD_d_windowLogMax]: windowLog } })
}

/** Whole seconds and what is left, as pax writes a time: `1700000000.123456789`. */
export function paxTime(nanoseconds: bigint): string {
  const [seconds, rest] = [nanoseconds / 1_000_000_000n, nanoseconds % 1_000_000_000n]
  return `${seconds}.${String(rest).padStart(9, '0')}`
}

/** Seconds since the epoch; `undefined` where it is no time. */
export function secondsOf(paxTime: string | undefined): number | undefined {
  return paxTime !== undefined && /^-?\d+(\.\d+)?$/.test(paxTime) ? Number(paxTime) : undefined
}

/**
 * Whether a name in an archive stays below the folder that it is unpacked into, on every system: no root, no drive, no
 * way up, no second name of a file; on Windows no device, and no name that most programs could not say.
 */
export function staysBelow(name: string, platform: NodeJS.Platform): boolean {
  const isOfWindows = platform === 'win32'
  const parts = name.split(isOfWindows ? /[\\/]/ : '/')
  const isOdd =
    isOfWindows && (/[:\\]/.test(name) || parts.some((part) => ODD_ON_WINDOWS.test(part)))
  return name !== '' && !name.includes('\0') && !isOdd && parts[0] !== '' && !parts.includes('..')
}

const ODD_ON_WINDOWS =
  /[. ]$|^(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)$/i
