import prettyBytes from 'pretty-bytes'
import { count } from '../../report/markdown.ts'
import type { LeftOut } from '../../snapshot/judge/leave-out.ts'

/** A clause for the log. */
export function describeLeftOut({ outputs, sessions, gone, bytes }: LeftOut): string {
  const idle = sessions.length + gone.length
  const made = [...outputs.values()].flat().length
  const parts = [
    ...(made === 0 ? [] : [`${count(made, 'file')} that cargo rebuilds`]),
    ...(idle === 0
      ? []
      : [`incremental data of ${count(idle, 'crate')} that no compilation will use`]),
  ]
  return `${parts.join(', ')} (${prettyBytes(bytes)})`
}
