import { dirname } from 'node:path'
import { type Change, chosen, reworded } from './change.ts'
import { type State, textOf, withTracked } from './state.ts'

/** Folders of which a macro embeds all files: no unit names them, and their Markdown counts as all else does. */
const EMBEDDED = ['store/posts', 'tables']

/** Markdown that nobody reads, in a package whose macros read other files, and outside of all packages. */
const UNREAD = ['store/manual/guide.md', 'NOTES.md', 'store/manual/more.md', 'store/README.md']

function embeddedMarkdown(state: State): readonly string[] {
  const paths = [...state.tracked.keys()].sort()
  return paths.filter((path) => path.endsWith('.md') && EMBEDDED.includes(dirname(path)))
}

export const addMarkdown: Change = ({ state }, choice) => {
  const path = `${chosen(EMBEDDED, choice)}/new_${choice.value % 3}.md`
  return { state: withTracked(state, { [path]: `w${choice.value % 9}\n` }), did: `add ${path}` }
}

export const editMarkdown: Change = ({ state }, choice) => {
  const path = chosen(embeddedMarkdown(state), choice)
  if (path === undefined) return undefined
  const text = reworded(textOf(state, path), choice.value)
  return { state: withTracked(state, { [path]: text }), did: `edit ${path}` }
}

export const removeMarkdown: Change = ({ state }, choice) => {
  const path = chosen(embeddedMarkdown(state), choice)
  if (path === undefined) return undefined
  return { state: withTracked(state, { [path]: undefined }), did: `delete ${path}` }
}

/** Nothing is to be built for it. */
export const changeUnreadMarkdown: Change = ({ state }, choice) => {
  const path = chosen(UNREAD, choice) ?? ''
  const text = choice.value % 3 === 0 ? undefined : `# w${choice.value % 9}\n`
  const did = `${text === undefined ? 'delete' : 'write'} ${path}`
  return { state: withTracked(state, { [path]: text }), did }
}
