import { join } from 'node:path'
import type { Files } from '../../runner/ports.ts'
import { UNREAD_NS } from './survey-target.ts'

/**
 * Whether this file system notes that a file was read: mounted with `noatime`, it does not. Where such a time cannot
 * be set back, nothing tells.
 */
export async function accessTimesWork(
  folder: string,
  files: Pick<Files, 'writeText' | 'readText' | 'setAccessed' | 'facts' | 'remove'>,
): Promise<boolean> {
  const probe = join(folder, '.fast-cargo-access-time')
  try {
    await files.writeText(probe, 'probe')
    await files.setAccessed(probe, Number(UNREAD_NS / 1_000_000n))
    const setNs = (await files.facts(probe))?.accessedNs
    if (setNs === undefined || setNs > UNREAD_NS) return false
    await files.readText(probe)
    return ((await files.facts(probe))?.accessedNs ?? 0n) > UNREAD_NS
  } finally {
    await files.remove(probe)
  }
}
