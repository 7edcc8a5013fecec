// Renews README's pictures from real runs of demo/ on the emulator: pushes to main, then a pull request.
// npm run pictures [-- --keep]; needs Chromium (CHROMIUM names another one). `--keep` leaves the Markdown beside the pictures' pages.
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdownPage } from './markdown-page.ts'
import { runsForPictures } from './pictures/runs.ts'
import { root } from './run.ts'

const THEMES = ['light', 'dark'] as const

/** Width and height in CSS pixels: what is below is cut off. */
const SIZES = { summary: [900, 620], comment: [900, 400] } as const

/** The page as one with that theme switched on sees it. */
function themed(page: string, theme: (typeof THEMES)[number]): string {
  return page
    .replaceAll('(prefers-color-scheme: dark)', theme === 'dark' ? 'all' : 'not all')
    .replaceAll('(prefers-color-scheme: light)', theme === 'light' ? 'all' : 'not all')
    .replace('color-scheme: light dark', `color-scheme: ${theme}`)
    .replace('padding: 32px', 'padding: 16px 32px')
}

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

const folder = await mkdtemp(join(tmpdir(), 'fast-cargo-pictures-'))
try {
  const texts = await runsForPictures(folder, (line) => console.log(line))
  const pictures = join(root, 'docs/pictures')
  await mkdir(pictures, { recursive: true })
  for (const [name, markdown] of Object.entries(texts)) {
    const page = await markdownPage(markdown, name)
    if (process.argv.includes('--keep')) await writeFile(join(root, '.try', `${name}.md`), markdown)
    for (const theme of THEMES) {
      const file = join(folder, `${name}-${theme}.html`)
      await writeFile(file, themed(page, theme))
      shoot(file, join(pictures, `${name}-${theme}.png`), SIZES[name as keyof typeof SIZES])
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
