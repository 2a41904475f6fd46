// Browsers: a page on loopback does the work and sends it back, so that no driver is needed.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { whileRunning } from './started.mjs'

/** A strict policy: scripts of the same place alone, no `eval`, no WebAssembly. */
export const strict = "default-src 'none'; script-src 'self'; connect-src 'self'"

const html =
  '<!doctype html><meta charset="utf-8"><title>work</title><script type="module" src="/page.js"></script>'

/** The arguments of a browser that shows one page in a profile of its own. */
const starts = {
  chromium: (profile) => [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${profile}`,
  ],
  firefox: (profile) => {
    writeFileSync(join(profile, 'user.js'), firefoxPreferences)
    return ['--headless', '--no-remote', '--profile', profile]
  },
}

const firefoxPreferences = Object.entries({
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
})
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join('')

/** The work, done by a page of a browser; under a content security policy where one is given. */
export async function inBrowser(kind, program, folder, policy) {
  const profile = mkdtempSync(join(tmpdir(), `kompetensi-${kind}-`))
  const { server, port, result } = await serve(readFileSync(join(folder, 'page.bundle.js')), policy)
  try {
    const args = [...starts[kind](profile), `http://127.0.0.1:${port}/`]
    const start = {
      program,
      args,
      env: { ...process.env, HOME: profile },
      stdio: ['ignore', 'ignore', 'pipe'],
    }
    return JSON.parse(await whileRunning(start, () => result))
  } finally {
    server.closeAllConnections()
    server.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

/** Serves the page; `result` resolves to what it sends. */
async function serve(script, policy) {
  const { promise: result, resolve } = withResolvers()
  const server = createServer(async (request, response) => {
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy)
    if (request.method === 'POST') {
      resolve(await text(request))
      response.end()
    } else if (request.url === '/page.js') {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
      response.end(script)
    } else {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(html)
    }
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return { server, port: server.address().port, result }
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers() {
  let resolve
  const promise = new Promise((take) => {
    resolve = take
  })
  return { promise, resolve }
}
