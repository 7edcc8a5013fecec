/** The arguments that are cargo's: those before `--`. */
export function cargoArguments(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--')
  return end === -1 ? args : args.slice(0, end)
}

/** The values of an option in all its forms: `--name x`, `--name=x`, and `-Cx` for short ones. */
export function optionValues(args: readonly string[], name: string): readonly string[] {
  const isShort = !name.startsWith('--')
  return args.flatMap((arg, index) => {
    if (arg === name) return args.slice(index + 1, index + 2)
    if (arg.startsWith(`${name}=`)) return [arg.slice(name.length + 1)]
    return isShort && arg.startsWith(name) ? [arg.slice(name.length)] : []
  })
}

/** `registries.mine.token = "x"`, `--token=x`: the name of a secret, and what it is set to. */
const SECRET_ASSIGNMENT = /((?:token|secret|password|credential)[\w.-]*\s*=).*/is

/**
 * The arguments as the record keeps them: those after `--` belong to the user's program and are left
 * out, and the value of what is named like a secret is `***`.
 */
export function argumentsToKeep(args: readonly string[]): readonly string[] {
  const ours = cargoArguments(args)
  const subcommand = ours[0]?.startsWith('+') ? 1 : 0
  return ours.map((arg, index) => {
    const before = ours[index - 1]
    const isLogin = before === 'login' && index === subcommand + 1
    if ((before === '--token' || isLogin) && !arg.startsWith('-')) return '***'
    return arg.replace(SECRET_ASSIGNMENT, '$1***')
  })
}

/** What the command is called everywhere: `cargo test --workspace`. */
export function commandLabel(args: readonly string[]): string {
  return ['cargo', ...argumentsToKeep(args)].join(' ')
}
