// workerd, without the tools around it: one worker, one port on loopback.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { whileRunning } from './started.mjs'

const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "work", worker = (
    modules = [(name = "worker", esModule = embed "worker.bundle.js")],
    compatibilityDate = "2026-11-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "work")],
);
`

/** The work, done by a worker. */
export async function inWorkerd(program, folder) {
  writeFileSync(join(folder, 'workerd.capnp'), config)
  const start = {
    program,
    args: ['serve', 'workerd.capnp', '--control-fd=3'],
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  }
  return whileRunning(start, async ({ stdio }) => {
    for await (const line of createInterface({ input: stdio[3] })) {
      const { event, port } = JSON.parse(line)
      if (event === 'listen') return (await fetch(`http://127.0.0.1:${port}/`)).json()
    }
    throw new Error('workerd does not listen')
  })
}
