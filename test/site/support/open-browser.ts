// Debian's Chromium, driven by playwright-core. Where there is none, the tests that need it are skipped and say so.

import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const path = process.env['KOMPETENSI_CHROMIUM'] ?? '/usr/bin/chromium'

/** Why the browser tests cannot run here, or undefined where they can. */
export const noBrowser: string | undefined = existsSync(path)
  ? undefined
  : `no browser at ${path}: install the Debian package chromium, or set KOMPETENSI_CHROMIUM`

/** A browser with a fresh profile, and how to end it. */
export async function openBrowser(): Promise<{ readonly browser: Browser; close(): Promise<void> }> {
  const browser = await chromium.launch({
    executablePath: path,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return { browser, close: () => browser.close() }
}
