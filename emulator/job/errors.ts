/** The emulator cannot do what the workflow asks for; the message names the place and the way out. */
export class EmulatorError extends Error {
  override readonly name = 'EmulatorError'
}
