/** The name under which the runner keeps what main hands to post. */
export const STATE = 'fast-cargo'

/** Whether main handed on a state with that text in it. Asked before anything else is loaded, which the job waits for. */
export function hasInState(text: string): boolean {
  return process.env[`STATE_${STATE}`]?.includes(text) === true
}
