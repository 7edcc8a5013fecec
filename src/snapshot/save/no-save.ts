/** Why there is nothing to save, a clause; `isTrouble` when the user should know. */
export interface NoSave {
  readonly reason: string
  readonly isTrouble: boolean
  /** Whether what the units read was looked at. */
  readonly sawInputs: boolean
  /** `undefined` where that was not looked at. */
  readonly builtSeconds?: number
  /** Whether cargo had any use for a target folder; absent where that is not known. */
  readonly uses?: boolean
}

export function no(reason: string): NoSave {
  return { reason, isTrouble: false, sawInputs: false }
}

/** Cargo has neither used a target folder nor made one. */
export const NOTHING_BUILT: NoSave = {
  ...no('cargo built nothing here, or keeps it in a layout that is not known'),
  uses: false,
}

/** What the job's commands alone say against a save. */
export function obstacleIn({
  built,
  restored,
}: {
  readonly built: readonly unknown[]
  readonly restored: object | undefined
}): NoSave | undefined {
  if (built.length > 0) return undefined
  // A cargo that was called by its path may have read what was restored.
  const known = restored === undefined ? { uses: false } : {}
  return { ...no('no cargo command was recorded'), ...known }
}
