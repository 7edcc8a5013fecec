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
  aliases: ReadonlySet<string>,
  files: Pick<Files, 'readText'>,
): Promise<boolean> {
  const text = await workflowText(workflowPath(job), job, files)
  return text === undefined || mayBuild(text, job.context.job, aliases)
}

/** The same of a workflow's text. `aliases`: cargo commands of the project's own. */
export async function mayBuild(
  text: string,
  job: string,
  aliases: ReadonlySet<string>,
): Promise<boolean> {
  const workflow = v.safeParse(Workflow, await readYaml(text))
  const steps = workflow.success ? workflow.output.jobs[job]?.steps : undefined
  if (steps === undefined || steps.length === 0) return true
  return steps.some(({ run, uses }) => !isQuietAction(uses) || !isQuietScript(run ?? '', aliases))
}

/** Actions that compile nothing with the job's cargo; ours is among them. */
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
    'rustsec/audit-check',
    'bnjbvr/cargo-machete',
    'crate-ci/typos',
    '[^/]+/fast-cargo(/\\w+)?',
  ].join('|')})@`,
)

function isQuietAction(uses: string | undefined): boolean {
  return uses === undefined || QUIET_ACTIONS.test(uses)
}

/** Of cargo, and of a shell: what compiles nothing, and starts nothing that could. */
const QUIET_CARGO =
  /^(fmt|deny|audit|machete|shear|outdated|metadata|tree|vet|sort|about|update|fetch|generate-lockfile|locate-project|verify-project|pkgid|search|info|version|help|spellcheck|msrv|license|cyclonedx)$/
const QUIET_PROGRAM =
  /^(cargo|rustfmt|rustup|rustc|git|echo|printf|cd|test|\[|true|false|set|export|mkdir|cp|mv|rm|ls|cat|grep|sed|awk|sort|uniq|diff|head|tail|wc|cut|tr|jq|find|exit|if|then|else|fi|!|typos|taplo|curl|tee|apt-get|sudo)$/

function isQuietScript(script: string, aliases: ReadonlySet<string>): boolean {
  const lines = withoutTexts(script.replaceAll(/\\\n/g, ' ')).split(/\n|&&|\|\||;|\|/)
  return lines.every((line) => {
    const words = line.trim().split(/\s+/)
    const [program = '', ...args] = words.filter((word) => !/^[A-Za-z_]\w*=/.test(word))
    if (program === '' || program.startsWith('#')) return true
    if (!QUIET_PROGRAM.test(program)) return false
    if (program === 'sudo') return isQuietScript(args.join(' '), aliases)
    if (program !== 'cargo') return !args.some((arg) => arg === 'cargo' || arg.startsWith('$('))
    const subcommand = args.find((arg) => !/^[-+]/.test(arg))
    if (subcommand === undefined) return true
    return QUIET_CARGO.test(subcommand) && !aliases.has(subcommand)
  })
}

/** What is not closed reaches to the end, so that nothing is looked through twice. */
const QUOTED_OR_COMMENT = /"(?:\\[\s\S]|[^"\\])*\\?(?:"|$)|'[^']*(?:'|$)|(?<=^|\s)#.*/gm

/**
 * A script without comments and without what stands between single quotes, where separators are none: programs of `jq` and
 * `sed`. What speaks of cargo stays.
 */
function withoutTexts(script: string): string {
  return script.replaceAll(QUOTED_OR_COMMENT, (part) => {
    if (part.startsWith('#')) return ''
    return part.startsWith('"') || part.includes('cargo') ? part : "''"
  })
}
