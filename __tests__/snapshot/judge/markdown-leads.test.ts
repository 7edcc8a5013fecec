import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadsIn, ledTo, mayLead } from '../../../src/snapshot/judge/markdown-leads.ts'

const POST = 'app/content/posts/hello.md'
const OTHER = 'other/content/posts/hello.md'

/** The package is the first folder. */
function ownerOf(path: string): object | undefined {
  return OWNERS[path.split('/')[0] ?? '']
}
const OWNERS: Readonly<Record<string, object>> = { app: {}, other: {} }

function led(text: string, path = 'app/src/lib.rs', files: readonly string[] = [POST]) {
  return [...ledTo(files, leadsIn([{ path, text }]), ownerOf)]
}

const leads = (literal: string): boolean => led(`embed!(${literal});`).length > 0

test('a folder on the way leads to the file, wherever its path starts', () => {
  const places = [
    '',
    './',
    '../',
    '../../',
    '/',
    '$CARGO_MANIFEST_DIR/',
    '${CARGO_MANIFEST_DIR}/../',
  ]
  for (const place of places) {
    for (const folder of [
      'posts',
      'content',
      'content/posts',
      'app/content/',
      './content//posts/',
    ]) {
      assert.ok(leads(`"${place}${folder}"`), `${place}${folder}`)
    }
  }
})

test('the end of its path leads to the file, another name or a part of one does not', () => {
  for (const path of ['hello.md', 'posts/hello.md', '../content/posts/hello.md']) {
    assert.ok(leads(`"${path}"`), path)
  }
  for (const path of ['ello.md', 'hello', 'content/hello.md', 'post', 'posts/other.md', 'pages']) {
    assert.ok(!leads(`"${path}"`), path)
  }
})

test('raw strings, Windows paths, comments and strings after an odd quote count, too', () => {
  for (const text of ['r"posts"', 'r#"content/posts"#', String.raw`"content\\posts"`]) {
    assert.ok(leads(text), text)
  }
  assert.deepEqual(led(`// say " once\nlet quote = '"';\nembed!("posts");`), [POST])
  assert.deepEqual(led('// embed!("posts")'), [POST])
  assert.deepEqual(led('concat!(env!("CARGO_MANIFEST_DIR"), "/posts")'), [POST])
  assert.deepEqual(led('#[tree("paths = \'/posts/**\'")] struct Posts;'), [POST])
})

test('of a pattern, the folder before its first star leads, or the name where there is none', () => {
  const any = [
    'posts/*',
    'content/**/*.md',
    '**/posts/*.md',
    '*.md',
    '**/*.md',
    '**/*',
    'h*.md',
    '{}/{}.md',
  ]
  for (const path of [...any, '*.{html,md}', 'posts/{slug}.md', '*', '*.*']) {
    assert.ok(leads(`"${path}"`), path)
  }
  for (const path of ['pages/*', '*.rs', '**/*.rs', 'z*.md', '*.{js,html}', '{}', '{}.{}']) {
    assert.ok(!leads(`"${path}"`), path)
  }
})

test('a mere star or point leads only where a macro is given it: all else is no path', () => {
  for (const text of [
    'let all = "*";',
    'write!(f, ".")',
    'path.join("/")',
    '#[get("/")]',
    '#[doc = ""]',
  ]) {
    assert.deepEqual(led(text), [], text)
  }
})

test('what embeds a whole package leads to all of that package, and to nothing of another', () => {
  const calls = [
    'include_dir!(".")',
    'embed!(Posts, "./")',
    'embed!(folder = "/")',
    'x!("$CARGO_MANIFEST_DIR")',
  ]
  const attributes = [
    '#[folder = "."]',
    '#[embed(folder = r".")]',
    '#[folder = "$CARGO_MANIFEST_DIR/"]',
  ]
  for (const text of [...calls, ...attributes]) {
    assert.deepEqual(led(text, 'app/src/lib.rs', [POST, OTHER]), [POST], text)
  }
  assert.deepEqual(led('embed!("..")', 'app/src/lib.rs', [POST, OTHER]), [POST, OTHER])
  assert.deepEqual(led('embed!(".")', 'shared/embed.rs', [POST, OTHER]), [POST, OTHER])
})

test('what rustc includes it names itself, and what a build script opens cargo hears from it', () => {
  const post = '"../content/posts/hello.md"'
  assert.deepEqual(led(`#![doc = include_str!(${post})]`), [])
  const whole = 'concat!(env!("CARGO_MANIFEST_DIR"), "/content/posts/hello.md")'
  assert.deepEqual(led(`include_str!(${whole})`), [])
  assert.deepEqual(led(`other::include_str!(${post})`), [POST])
  assert.deepEqual(led('Path::new("posts")', 'app/build.rs'), [])
  assert.deepEqual(led('embed!("posts")', 'app/build.rs'), [POST])
  assert.deepEqual(led('Path::new("posts")', 'app/src/build.rs'), [POST])
})

test('settings lead as well, but of a manifest only what is for others than cargo and packers', () => {
  assert.deepEqual(led('dirs = ["content/posts"]', 'app/askama.toml'), [POST])
  assert.deepEqual(led("dirs = ['content/posts']", 'app/askama.toml'), [POST])
  const manifest = 'app/Cargo.toml'
  assert.deepEqual(led('[package]\nreadme = "hello.md"\nexclude = ["*.md"]', manifest), [])
  assert.deepEqual(led('[package.metadata.blog]\ndir = "posts"', manifest), [POST])
  assert.deepEqual(led('[workspace.metadata]\nblog = { dir = "posts" }', 'Cargo.toml'), [POST])
  assert.deepEqual(led('[package.metadata.deb]\nassets = ["posts/*"]', manifest), [])
  assert.deepEqual(led('env!("CARGO_PKG_README")'), [POST])
})

test('what cannot be read may lead anywhere', () => {
  const unread = leadsIn([{ path: 'app/src/lib.rs', text: undefined }])
  assert.deepEqual([...ledTo([POST], unread, ownerOf)], [POST])
  assert.deepEqual(led('[package', 'app/Cargo.toml'), [POST])
})

test('of the sources those are read that may name a path for a macro', () => {
  const paths = ['app/src/lib.rs', 'Cargo.toml', 'app/askama.toml', '.cargo/config.toml']
  const others = ['app/main.c', 'book.toml', '_typos.toml', '.config/nextest.toml', 'rustfmt.toml']
  assert.deepEqual([...paths, ...others].filter(mayLead), paths)
})
