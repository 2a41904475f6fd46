// Node, Deno and Bun: a program that prints.

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Milliseconds after which a runtime is given up. */
export const patience = 180_000

/** What a program prints; it is given up after a while. */
export async function printed(program, args, cwd) {
  const options = { cwd, timeout: patience, maxBuffer: 64 * 1024 * 1024, killSignal: 'SIGKILL' }
  const { stdout } = await execute(program, args, options)
  return stdout
}

/** The work, done by a program. */
export async function inProgram(program, args, folder) {
  return JSON.parse(await printed(program, args, folder))
}
