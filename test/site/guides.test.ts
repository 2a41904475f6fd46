// The guides in a real browser: the page of "Using it in … a plain page" as a reader would copy it, and the formulas.

import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser, type Site, startSite, watchPage } from './support/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const guide = readFileSync(join(root, 'docs/guides/using-it-in.md'), 'utf8')

/** The first code block of a language in the guide. */
function block(language: string): string {
  return guide.match(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm'))?.[1] ?? ''
}

/** Where the guide's copied folders come from, by the paths its page imports them by; no path of this site. */
const copied = {
  '/kompetensi/': 'dist/',
  '/ts-pattern/': 'node_modules/ts-pattern/dist/',
  '/date-fns/': 'node_modules/date-fns/',
  '/date-fns-utc/': 'node_modules/@date-fns/utc/',
} as const

/** Serves the page of the guide beside the folders it says to copy. */
async function servePlainPage(): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(block('html'))
      return
    }
    const [prefix, folder] = Object.entries(copied).find(([start]) => path.startsWith(start)) ?? []
    const file = join(root, folder ?? 'nothing', path.slice(prefix?.length ?? 0))
    const found = /^\/[\w-]+(?:\/[\w.-]+)+\.js$/.test(path) && existsSync(file)
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/javascript' })
    response.end(found ? readFileSync(file) : '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

describe.skipIf(noBrowser !== undefined)(
  `guides in a browser${noBrowser === undefined ? '' : ` (${noBrowser})`}`,
  () => {
    let browser: Browser
    let close: () => Promise<void>
    beforeAll(async () => {
      ;({ browser, close } = await openBrowser())
    })
    afterAll(() => close())

    it('the plain page shows the report that the guide says', async () => {
      const plain = await servePlainPage()
      const page = await browser.newPage()
      const watched = watchPage(page, plain.url)
      await page.goto(plain.url)
      const report = page.locator('#report')
      await report.filter({ hasText: /\S/ }).waitFor()
      const [first] = ((await report.textContent()) ?? '').split('\n')
      expect(first).toBe(block('text').trim())
      expect(watched.outside).toEqual([])
      // A browser asks for a picture of the page by itself.
      expect(watched.missing.filter((line) => !line.endsWith('/favicon.ico'))).toEqual([])
      await page.close()
      await plain.stop()
    })

    describe('formulas', () => {
      let site: Site
      beforeAll(async () => {
        site = await startSite()
      })
      afterAll(() => site.stop())

      it.each(['', 'id/'])('are drawn on the page of numbers: /%s', async (prefix) => {
        const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
        const watched = watchPage(page, site.url)
        await page.goto(`${site.url}${prefix}guides/how-the-numbers-are-defined.html`)
        await page.locator('math[display=block]').first().waitFor()
        const heights = await page
          .locator('math[display=block]')
          .evaluateAll((formulas) => formulas.map((formula) => formula.getBoundingClientRect().height))
        expect(heights.length).toBeGreaterThan(20)
        expect(Math.min(...heights)).toBeGreaterThan(10)
        expect(await page.locator('.katex-error').count()).toBe(0)
        // A wide formula scrolls by itself; the page does not.
        const overflow = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        expect(overflow).toBe(0)
        expect(watched.complaints).toEqual([])
        for (const id of ['gap', 'attainment', 'interval', 'bands', 'career-cost', 'rounding']) {
          expect(await page.locator(`#${id}`).count()).toBe(1)
        }
        await page.close()
      })
    })
  },
)
