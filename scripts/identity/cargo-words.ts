/** Lets cargo tell on stdout what it made; errors of compilers stay readable on stderr. */
const TELL = '--message-format=json-render-diagnostics'

/** What is written behind `cargo` for one command of the build. */
export function cargoWords(command: string, isLocked: boolean): string {
  const words = command.split(' ').filter((word) => word !== '')
  const end = words.includes('--') ? words.indexOf('--') : words.length
  const own = words.slice(0, end).filter((word) => isLocked || word !== '--locked')
  return [...own, TELL, ...words.slice(end)].join(' ')
}
