/** What the job's log says of units that were built anew although they were restored. */
export function reasonsIn(log: string): readonly string[] {
  return log.split('\n').flatMap((line) => {
    const reason = /\bRebuilt: (.*?)\.?$/.exec(line)?.[1]
    return reason === undefined ? [] : [reason]
  })
}
