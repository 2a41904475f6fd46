// Debian's Chromium, driven by playwright-core. Where there is none, the tests that need it are skipped and say so; not in
// continuous integration, where they fail.

import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { type FontSet, fontsFor } from './fonts.js'

const path = process.env['KOMPETENSI_CHROMIUM'] ?? '/usr/bin/chromium'

/** Why the browser tests cannot run here, or undefined where they can. */
export const noBrowser: string | undefined =
  existsSync(path) || process.env['CI'] === 'true'
    ? undefined
    : `no browser at ${path}: install the Debian package chromium, or set KOMPETENSI_CHROMIUM`

/** A browser with a fresh profile, which sees one set of fonts or those of the machine, and how to end it. */
export async function openBrowser(
  set?: FontSet,
): Promise<{ readonly browser: Browser; close(): Promise<void> }> {
  const fonts = set === undefined ? undefined : fontsFor(set)
  const browser = await chromium.launch({
    executablePath: path,
    ...(fonts === undefined ? {} : { env: { ...process.env, ...fonts.env } }),
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
  return {
    browser,
    close: async () => {
      await browser.close()
      fonts?.remove()
    },
  }
}
