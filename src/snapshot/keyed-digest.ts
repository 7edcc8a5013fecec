import { createHash, randomBytes } from 'node:crypto'

/** Of a snapshot and those made from it: without it, digests of the same value can be compared by anybody. */
export function newSalt(): string {
  return randomBytes(16).toString('hex')
}

/** What stands for the value of a variable, which itself never travels; as `native/sha256.rs` makes it. */
export function keyedDigest(salt: string, name: string, value: string): string {
  return createHash('sha256').update(`${salt}${name}\0${value}`).digest('hex').slice(0, 32)
}
