// A PostgreSQL server of Debian's package `postgresql`, started for one test file: a new cluster in a temporary folder,
// on a Unix socket only.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from './engine'
import { connectPostgres } from './postgres-client'

const installed = '/usr/lib/postgresql'

/** The folder of the newest server's programs; `undefined` where none is installed. */
export function findPostgres(): string | undefined {
  if (!existsSync(installed)) return undefined
  const versions = readdirSync(installed).sort((a, b) => Number(b) - Number(a))
  return versions
    .map((version) => join(installed, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
}

/** Starts a server and connects to it. */
export async function startPostgres(bin: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'kompetensi-postgres-'))
  const isRoot = process.getuid?.() === 0
  // The server refuses to run as root.
  if (isRoot) execFileSync('chown', ['postgres', folder])
  const run = (program: string, ...options: readonly string[]): void => {
    const command = [join(bin, program), ...options]
    const [file = '', ...rest] = isRoot
      ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', ...command]
      : command
    execFileSync(file, rest, { cwd: folder, stdio: 'ignore', timeout: 60_000 })
  }
  const data = join(folder, 'data')
  const stop = (): void => {
    try {
      run('pg_ctl', 'stop', '-D', data, '-m', 'immediate')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  try {
    run(
      'initdb',
      '-D',
      data,
      '-U',
      'kompetensi',
      '--auth=trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    )
    const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off -c shared_buffers=16MB`
    run('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings)
    const client = await connectPostgres(join(folder, '.s.PGSQL.5432'), 'kompetensi')
    return {
      run: client.run,
      close: async () => {
        await client.close()
        stop()
      },
    }
  } catch (error) {
    stop()
    throw error
  }
}
