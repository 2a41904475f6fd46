// Runs a command of this repository and stops where it fails.

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root: string = fileURLToPath(new URL('../../../', import.meta.url))

/** Runs a command in the root of the repository, with what it prints shown. */
export function run(command: string, ...args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const started = spawn(command, args, { cwd: root, stdio: 'inherit' })
    started.on('error', fail)
    started.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`${[command, ...args].join(' ')} ended with ${code}`)),
    )
  })
}
