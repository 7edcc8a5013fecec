import { minify } from 'terser'

/**
 * Each job downloads the bundle, half of which are comments, indentation and functions of libraries that nobody
 * calls. Our own code stays with its names and lines: it can be read, and a stack says where it was. Libraries keep the
 * names of functions and classes, which they may ask for.
 */
export async function slimmed(bundle: string, { ofLibraries = false } = {}): Promise<string> {
  const { code = '' } = await minify(bundle, {
    module: true,
    mangle: ofLibraries && { keep_fnames: true, keep_classnames: true },
    ecma: 2020,
    compress: { defaults: false, ...SHORTER },
    format: { beautify: true, indent_level: 1, comments: false },
  })
  return `${code.replace(MODULE, (_, key: string, body: string, end: string) => `${key}(${body})${end}`)}\n`
}

/** What is said in fewer words, and evaluates the same. */
const SHORTER = {
  ...{ unused: true, dead_code: true, properties: true, comparisons: true },
  ...{ booleans: true, conditionals: true, evaluate: true, if_return: true, join_vars: true },
}

/**
 * A module of the bundle: ` 123: (module, exports) => { ... },`. In parentheses it is compiled at once; without them,
 * which is how terser writes it, V8 reads it twice, and a phase starts 60 ms of processor time later.
 * No text of a program can look like its end: terser writes line breaks in texts as `\n`.
 */
const MODULE = /^( \d+: )((?:.* => |function\(.*\) )\{\n[\s\S]*?\n \})(,?)$/gm
