// Serves the built site as a plain host of static files would: no rewriting, under the path it was built for.

import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { basePath, site } from '../../../docs/.vitepress/config/addresses.js'

/** The folder of the built site. */
export const siteFolder: string =
  process.env['KOMPETENSI_SITE'] ?? fileURLToPath(new URL('../../../docs/site/', import.meta.url))

/** The path the site is built for: `/`, or with a slash at both ends. */
export const base: string = basePath(site)

/** A site that is being served. */
export interface Site {
  /** Its address, ending in the path the site is built for. */
  readonly url: string
  /** Ends it. */
  stop(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The file a path of the site stands for. */
function fileOf(path: string): string | undefined {
  if (!path.startsWith(base)) return undefined
  const file = join(siteFolder, normalize(path.slice(base.length)))
  if (!file.startsWith(join(siteFolder, '.'))) return undefined
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
  return existsSync(found) ? found : undefined
}

/** Serves `docs/site` on a free port of this machine. */
export async function startSite(): Promise<Site> {
  if (!existsSync(join(siteFolder, 'index.html'))) throw new Error('Build the site first: npm run docs')
  const server = createServer((request, response) => {
    const file = fileOf(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[extname(file ?? '404.html')] ?? 'application/octet-stream',
    })
    createReadStream(file ?? join(siteFolder, '404.html')).pipe(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
