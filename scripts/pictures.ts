// Renews README's pictures from real runs of demo/ on the emulator: pushes to main, then a pull request.
// npm run pictures [-- --again]; needs Chromium (CHROMIUM names another one), and a machine that does nothing else, since the times are
// real. What the runs wrote stays in .try/; `--again` makes the pictures from that.
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownPage, type Theme } from './markdown-page.ts'
import { runsForPictures, type Shown } from './pictures/runs.ts'
import { root } from './run.ts'

const THEMES: readonly Theme[] = ['light', 'dark']

/** Width and height in CSS pixels: what is below is cut off. */
const SIZES = { summary: [900, 510], comment: [900, 190] } as const

function shoot(page: string, picture: string, [width, height]: readonly [number, number]): void {
  execFileSync(
    process.env['CHROMIUM'] ?? 'chromium',
    [
      ...['--headless', '--no-sandbox', '--hide-scrollbars', '--force-device-scale-factor=1.5'],
      ...[`--window-size=${width},${height}`, `--screenshot=${picture}`, `file://${page}`],
    ],
    { stdio: 'ignore', timeout: 120_000 },
  )
}

const kept = join(root, '.try')

async function earlierTexts(): Promise<Shown> {
  const [summary, comment] = await Promise.all(
    ['summary', 'comment'].map((name) => readFile(join(kept, `picture-${name}.md`), 'utf8')),
  )
  return { summary: summary ?? '', comment: comment ?? '' }
}

const folder = await mkdtemp(join(tmpdir(), 'fast-cargo-pictures-'))
try {
  const texts = process.argv.includes('--again')
    ? await earlierTexts()
    : await runsForPictures(folder, (line) => console.log(line))
  const pictures = join(root, 'docs/pictures')
  for (const path of [pictures, kept]) await mkdir(path, { recursive: true })
  for (const [name, markdown] of Object.entries(texts)) {
    await writeFile(join(kept, `picture-${name}.md`), markdown)
    for (const theme of THEMES) {
      const file = join(folder, `${name}-${theme}.html`)
      await writeFile(file, await markdownPage(markdown, name, theme))
      shoot(file, join(pictures, `${name}-${theme}.png`), SIZES[name as keyof typeof SIZES])
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
