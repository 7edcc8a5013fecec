import * as v from 'valibot'
import type { Job } from '../../runner/github-ports.ts'
import type { Files } from '../../runner/ports.ts'
import { readYaml, workflowPath, workflowText } from './workflow-file.ts'

const Step = v.object({ run: v.optional(v.string()), uses: v.optional(v.string()) })
const Workflow = v.object({
  jobs: v.record(v.string(), v.object({ steps: v.optional(v.array(Step), []) })),
})

/**
 * Whether the workflow file leaves it possible that this job builds with cargo. No only where all that it runs is known:
 * what cannot be read, or seen through, may build.
 */
export async function isLikelyToBuild(
  job: Pick<Job, 'context' | 'env'>,
  aliases: () => Promise<ReadonlySet<string>>,
  files: Pick<Files, 'readText' | 'list'>,
): Promise<boolean> {
  const text = await workflowText(workflowPath(job), job, files)
  return text === undefined || mayBuild(text, job.context.job, aliases)
}

/** The same of a workflow's text. `aliases`: cargo commands of the project's own, asked for where they matter. */
export async function mayBuild(
  text: string,
  job: string,
  aliases: () => Promise<ReadonlySet<string>>,
): Promise<boolean> {
  const workflow = v.safeParse(Workflow, await readYaml(text))
  const steps = workflow.success ? workflow.output.jobs[job]?.steps : undefined
  // A job of that name in a workflow that this one calls is another one: who asks is a step of it.
  if (steps === undefined || !steps.some(({ uses }) => OURS.test(uses ?? ''))) return true
  const isQuiet = (known: ReadonlySet<string>): boolean =>
    steps.every(({ run, uses }) => isQuietAction(uses) && isQuietScript(run ?? '', known))
  return !isQuiet(new Set()) || !isQuiet(await aliases())
}

const OURS = /^[^/]+\/fast-cargo(\/\w+)?@/

/** Actions that compile nothing with the job's cargo. */
const QUIET_ACTIONS = new RegExp(
  `^(${[
    'actions/(checkout|cache(/\\w+)?|setup-\\w+|upload-artifact|download-artifact)',
    'dtolnay/rust-toolchain',
    'actions-rust-lang/(setup-rust-toolchain|rustfmt)',
    'actions-rs/toolchain',
    'hecrj/setup-rust-action',
    'Swatinem/rust-cache',
    'taiki-e/(install-action|checkout-action)',
    'cargo-bins/cargo-binstall',
    'extractions/setup-just',
    'step-security/harden-runner',
    'EmbarkStudios/cargo-deny-action',
    'bnjbvr/cargo-machete',
    'crate-ci/typos',
  ].join('|')})@`,
)

function isQuietAction(uses: string | undefined): boolean {
  return uses === undefined || QUIET_ACTIONS.test(uses) || OURS.test(uses)
}

/** Of cargo, and of a shell: what compiles nothing, and starts nothing that could. */
const QUIET_CARGO =
  /^(fmt|deny|audit|machete|shear|outdated|metadata|tree|vet|sort|about|update|fetch|generate-lockfile|locate-project|verify-project|pkgid|search|info|version|help|spellcheck|license|cyclonedx)$/
const QUIET_PROGRAM =
  /^(rustfmt|rustup|rustc|git|echo|printf|cd|test|\[|true|false|set|export|mkdir|cp|mv|rm|ls|cat|grep|sed|awk|sort|uniq|diff|head|tail|wc|cut|tr|jq|find|exit|fi|typos|taplo|curl|tee|apt-get|for|done)$/

/** Behind them a command follows. */
const BEFORE_COMMAND = /^(if|then|elif|else|do|while|until|!|sudo)$/

/** Where another command begins, within a word too. */
const BETWEEN_COMMANDS = /\n|&&|\|\||;|\||(?<!>)&(?!>)|(?<!\\)(?:\$\(|`)|[<>]\(/

/** What programs that compile nothing start as they are told, or cargo in their words. */
const STARTS =
  /(?<![\w.-])cargo(?![\w/.-])|\s--?(exec|ok|expand)|^(git|rustup)\b.*\s(run|foreach)\s|^for\b.*\sdo\s|system\(/

function isQuietScript(script: string, aliases: ReadonlySet<string>): boolean {
  const lines = withoutTexts(script.replaceAll(/\\\n/g, ' ')).split(BETWEEN_COMMANDS)
  return lines.every((line) => {
    const words = line.trim().split(/\s+/)
    const first = words.findIndex((word) => !BEFORE_COMMAND.test(word))
    const [program = '', ...args] = words
      .slice(first < 0 ? words.length : first)
      .filter((word) => !/^[A-Za-z_]\w*=/.test(word))
    if (program === '' || program.startsWith('#')) return true
    const told = ['', ...args].join(' ')
    if (program !== 'cargo') return QUIET_PROGRAM.test(program) && !STARTS.test(program + told)
    if (STARTS.test(told)) return false
    const subcommand = args.find((arg) => !/^[-+]/.test(arg))
    if (subcommand === undefined) return true
    return QUIET_CARGO.test(subcommand) && !aliases.has(subcommand)
  })
}

/** What is not closed reaches to the end, so that nothing is looked through twice. */
const QUOTED_OR_COMMENT = /\\.|"(?:\\[\s\S]|[^"\\])*\\?(?:"|$)|'[^']*(?:'|$)|(?<=^|\s)#.*/gm

/**
 * A script without comments and without what stands between single quotes, where separators are none: programs of `jq` and
 * `sed`. What speaks of cargo stays, and what starts a program.
 */
function withoutTexts(script: string): string {
  return script.replaceAll(QUOTED_OR_COMMENT, (part) => {
    if (part.startsWith('#')) return ''
    return /^'.*'$/s.test(part) && !/cargo|system\(/.test(part) ? "''" : part
  })
}
