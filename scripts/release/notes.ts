interface Readiness {
  readonly version: string
  /** That of package.json. */
  readonly declared: string
  readonly changelog: string
  readonly tags: readonly string[]
}

/** What stands against a release, a line each. */
export function whatIsMissing({ version, declared, changelog, tags }: Readiness): string[] {
  const isVersion = /^\d+\.\d+\.\d+$/.test(version)
  return [
    ...(isVersion ? [] : [`"${version}" is not a version such as 1.2.3`]),
    ...(declared === version ? [] : [`package.json says ${declared}`]),
    ...(sectionOf(changelog, version) === '' ? [`CHANGELOG.md has no section ${version}`] : []),
    ...(tags.includes(`v${version}`)
      ? [`v${version} is there already, and a tag never moves`]
      : []),
  ]
}

interface Release {
  readonly version: string
  readonly changelog: string
  /** Subjects of the commits since the last release, newest first. */
  readonly commits: readonly string[]
  /** `owner/name` */
  readonly repository: string
  readonly sha: string
}

/** What to put into a workflow, then what changed, in the words of the changelog, then commit by commit. */
export function releaseNotes({ version, changelog, commits, repository, sha }: Release): string {
  return `\`\`\`yaml
- uses: ${repository}@${sha} # v${version}
\`\`\`

${sectionOf(changelog, version)}

<details><summary>${commits.length} commits</summary>

${commits.map((subject) => `- ${subject}`).join('\n')}

</details>

\`dist/\` is attested: \`gh attestation verify dist/main/index.js --repo ${repository}\` in a checkout of this tag.
`
}

/** The text below `## VERSION`, up to the next version; empty when there is none. */
function sectionOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1)
  const found = sections.find((section) => /^[\d.]+/.exec(section)?.[0] === version)
  return found === undefined ? '' : found.slice(found.indexOf('\n') + 1).trim()
}
