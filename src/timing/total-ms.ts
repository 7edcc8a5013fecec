/** What cargo's commands took together, in milliseconds; those that did not end count nothing. */
export function totalMs(commands: readonly { readonly durationMs?: number | undefined }[]): number {
  return commands.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0)
}
