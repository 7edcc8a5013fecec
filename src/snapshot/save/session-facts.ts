import { dirname, join } from 'node:path'
import type { SessionFacts } from '../manifest.ts'
import type { UnitSession } from './choose-files.ts'
import type { ChosenTarget } from './save-plan.ts'

/** What the manifest says of the incremental data that travels (`moved`). */
export function sessionFacts(
  targets: readonly ChosenTarget[],
  moved: readonly UnitSession[],
): readonly SessionFacts[] {
  return targets.flatMap((target) =>
    target.sessions
      .filter((session) => moved.includes(session))
      .map(({ session, package: name, hash, bytes }) => ({
        folder: join(target.survey.folder, dirname(session)),
        package: name,
        hash,
        sizeBytes: bytes,
        linkedTo: [...linkedTo(dirname(session), target)],
      })),
  )
}

/** rustc's metadata in the session and the one beside the rlib are one file with two paths. */
function linkedTo(folder: string, { files }: ChosenTarget): readonly string[] {
  const isInside = ({ path }: { readonly path: string }): boolean => path.startsWith(`${folder}/`)
  const own = new Set(files.filter(isInside).map(({ identity }) => identity))
  return files
    .filter((entry) => own.has(entry.identity) && !isInside(entry))
    .map(({ path }) => path)
}
