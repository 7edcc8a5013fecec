import { cell, code, oneLine } from './escape.ts'

/** How a sentence is written: for the summary, or for the log. */
export interface Script {
  readonly strong: (text: string) => string
  /** Foreign text. */
  readonly code: (text: string) => string
  readonly text: (text: string) => string
  /** `path` is below the repository's page; only the text where that page is not known. */
  readonly link: (text: string, path: string) => string
}

export const PLAIN: Script = {
  strong: (text) => text,
  code: oneLine,
  text: oneLine,
  link: (text) => text,
}

/** `repositoryUrl` is the address of the repository's page. */
export function markdownScript(repositoryUrl: string | undefined): Script {
  return {
    strong: (text) => `**${text}**`,
    code,
    text: cell,
    link: (text, path) =>
      repositoryUrl === undefined ? text : `[${text}](${repositoryUrl}/${path})`,
  }
}

/** `run 7000000001`, with its page. */
export function runLink({ link }: Script, runId: string): string {
  return /^\d{1,20}$/.test(runId) ? link(`run ${runId}`, `actions/runs/${runId}`) : 'another run'
}

/** `93f8fc9a1`. */
export function commitOf({ code }: Script, sha: string): string {
  return code(sha.slice(0, 9))
}
