import { stringify, type TomlTable } from 'smol-toml'

const MARKER = '# Written by fast-cargo for this job; removed when the job ends.'

/** Whether a config file is one of ours: of this job, or left behind by one that crashed. */
export function isOurConfig(text: string): boolean {
  return text.split(/\r?\n/, 1)[0] === MARKER
}

export function renderConfig(document: TomlTable): string {
  return `${MARKER}\n\n${stringify(document)}`
}
