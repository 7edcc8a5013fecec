/** What a call costs this process, in milliseconds: other work on the machine does not count. */
export async function processorMs(call: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await call()
  return process.cpuUsage(before).user / 1000
}
