// A registry on loopback. What it does not have it takes from the registry that npm is configured with.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const verdaccio = join(here, 'node_modules/verdaccio/bin/verdaccio')

/** A port nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** Anybody on this machine may publish `kompetensi`, which is never asked for elsewhere. JSON is YAML. */
function configuration(folder: string, uplink: string): string {
  return JSON.stringify({
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: { configured: { url: uplink } },
    packages: {
      kompetensi: { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'configured' },
    },
    max_body_size: '100mb',
    web: { enable: false },
    log: { type: 'stdout', format: 'pretty', level: 'warn' },
  })
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null) break
    const answer = await fetch(`${url}-/ping`).catch(() => undefined)
    if (answer?.ok) return
    await setTimeout(200)
  }
  throw new Error('The registry on loopback does not answer')
}

/** Starts the registry with its files in `folder`; `stop` ends it. */
export async function startRegistry(
  folder: string,
): Promise<{ readonly url: string; readonly stop: () => void }> {
  if (!existsSync(verdaccio))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: here, stdio: 'inherit' })
  const uplink = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim()
  const config = join(folder, 'verdaccio.yaml')
  writeFileSync(config, configuration(folder, uplink))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const server = spawn(process.execPath, [verdaccio, '--config', config, '--listen', `127.0.0.1:${port}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const stop = () => server.kill()
  await answering(url, server).catch((error) => {
    stop()
    throw error
  })
  return { url, stop }
}
