import { code, shorten } from './escape.ts'

/** Reasons in the terms of sccache's statistics and of our rustc launcher. */
type KnownReason =
  | 'crate-type'
  | 'crate-type bin'
  | 'crate-type proc-macro'
  | 'crate-type cdylib'
  | 'crate-type dylib'
  | 'crate-type test'
  | 'incremental'
  | 'clippy'
  | 'multiple input files'
  | 'arguments in a file'
  | 'missing input'
  | '-'
  | 'sccache off'
  | 'unknown'

const WORDS: Record<KnownReason, string> = {
  'crate-type':
    'binaries, tests, build scripts and proc macros are linked, which sccache does not cache',
  'crate-type bin': 'binaries, tests and build scripts are linked, which sccache does not cache',
  'crate-type proc-macro': 'proc macros are linked, which sccache does not cache',
  'crate-type cdylib': 'shared libraries are linked, which sccache does not cache',
  'crate-type dylib': 'shared libraries are linked, which sccache does not cache',
  'crate-type test': 'binaries, tests and build scripts are linked, which sccache does not cache',
  incremental: 'compiled incrementally, which sccache cannot cache',
  clippy: 'checked by clippy, which sccache does not cache',
  'multiple input files': 'checked by clippy, which sccache does not cache',
  'arguments in a file': 'the command line was too long for sccache to read',
  'missing input': 'questions to the compiler, not compilations',
  '-': 'questions to the compiler, not compilations',
  'sccache off': 'sccache was off',
  unknown: 'no reason was given',
}

/** Why sccache did not cache something, in words. An unknown reason is given as it is. */
export function notCachedWords(reason: string): string {
  if (isKnown(reason)) return WORDS[reason]
  const wrapper = /^wrapper (.+)$/.exec(reason)?.[1]
  if (wrapper !== undefined)
    return `compiled through ${code(shorten(wrapper, 60))}, which sccache does not know`
  return reason === '' ? WORDS.unknown : code(shorten(reason, 100))
}

function isKnown(reason: string): reason is KnownReason {
  return Object.hasOwn(WORDS, reason)
}
