// No page is wider than its screen, whatever fonts a reader has: measured with those of a bare Debian and with those that
// have the measures of Arial, each at four widths. Pages written by hand are all measured, of the dictionary three of a folder
// and every index, of the reference, which one program wrote in one way, every ninth of those. They are read as they come, without scripts; those that a script draws are drawn first.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type FontSet,
  fontSets,
  noBrowser,
  noFonts,
  openBrowser,
  pagePaths,
  type Site,
  samplePages,
  startSite,
} from './support/index.js'

const widths = [360, 390, 768, 1280]
const drawnByScript = /(^|\/)(charts|playground)\.html$/
const skipped = noBrowser ?? noFonts
const sets = Object.keys(fontSets) as FontSet[]

/** Waits until the parts of a page that a script draws are there. */
async function drawn(page: Page, path: string): Promise<void> {
  if (path.endsWith('playground.html')) await page.waitForSelector('.pg [data-code]')
  if (!path.endsWith('charts.html')) return
  await page.waitForSelector('[data-chart]')
  for (const chart of await page.locator('[data-chart]').all()) {
    await chart.scrollIntoViewIfNeeded()
    await chart.and(page.locator('[data-state="drawn"]')).waitFor()
  }
}

/** At which widths the page is wider than the screen, and by how much. */
async function tooWide(page: Page, path: string): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const by = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (by > 0) found.push(`${path} is ${by} px wider than ${width} px`)
  }
  return found
}

describe.skipIf(skipped !== undefined).each(sets)(
  `widths of pages, %s fonts${skipped === undefined ? '' : ` (skipped: ${skipped})`}`,
  (set) => {
    let site: Site
    let browser: Browser
    let close: () => Promise<void>
    beforeAll(async () => {
      site = await startSite()
      ;({ browser, close } = await openBrowser(set))
    })
    afterAll(async () => {
      await close?.()
      await site?.stop()
    })

    /** Opens pages one after the other, and gives what is too wide on them. */
    async function measure(paths: readonly string[], javaScriptEnabled: boolean): Promise<string[]> {
      const context = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' })
      const page = await context.newPage()
      const found: string[] = []
      for (const path of paths) {
        await page.setViewportSize({ width: 1280, height: 900 })
        await page.goto(site.url + path)
        if (javaScriptEnabled) await drawn(page, path)
        found.push(...(await tooWide(page, path)))
      }
      await context.close()
      return found
    }

    const paths = samplePages(pagePaths()).filter((path, i) => !path.startsWith('reference/') || i % 9 === 0)

    it('are those of the screen', async () => {
      expect(paths.length).toBeGreaterThan(60)
      expect(
        await measure(
          paths.filter((path) => !drawnByScript.test(path)),
          false,
        ),
      ).toEqual([])
    })

    it('leave room for everything in the bar above', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      const cut: string[] = []
      for (const path of ['guides/interviewing.html', 'id/guides/interviewing.html', 'id/index.html']) {
        await page.goto(site.url + path)
        for (const width of [768, 1100, 1199, 1200, 1280, 1366, 1440]) {
          await page.setViewportSize({ width, height: 900 })
          const ends = await page
            .locator('.VPNavBar :is(a, button)')
            .evaluateAll((all) => all.map((each) => Math.ceil(each.getBoundingClientRect().right)))
          if (Math.max(...ends) > width) cut.push(`${path} at ${width} px: ${Math.max(...ends)}`)
        }
      }
      await context.close()
      expect(cut).toEqual([])
    })

    it('are those of the screen where a script draws', async () => {
      const live = paths.filter((path) => drawnByScript.test(path))
      expect(live).toHaveLength(4)
      expect(await measure(live, true)).toEqual([])
    })
  },
)
