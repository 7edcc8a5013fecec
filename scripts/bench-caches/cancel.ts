/** The first Ctrl-C cancels the job as GitHub would, so that servers end; the second ends us. */
export function cancelOnInterrupt(print: (line: string) => void): AbortSignal {
  const cancel = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      print('Cancelling the job; what is measured so far is kept')
      cancel.abort()
    })
  }
  return cancel.signal
}
