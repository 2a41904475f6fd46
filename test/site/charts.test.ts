// The charts as a reader sees them: vega comes when a chart does, every chart is drawn without a complaint, the dark mode
// of the site is that of the charts, and the code and the specification can be read.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chartSamples } from '../../examples/support/chart-samples.js'
import { findBarriers, noBrowser, openBrowser, type Site, startSite, watchPage } from './support/index.js'

const names = Object.keys(chartSamples)
const title = noBrowser === undefined ? 'the charts in a browser' : `the charts (skipped: ${noBrowser})`

/** Goes to each chart, so that it is drawn. */
async function drawAll(page: Page): Promise<void> {
  for (const name of names) {
    const chart = page.locator(`[data-chart="${name}"]`)
    await chart.scrollIntoViewIfNeeded()
    await page.waitForSelector(`[data-chart="${name}"][data-state="drawn"]`)
  }
}

describe.skipIf(noBrowser !== undefined)(title, () => {
  let site: Site
  let browser: Browser
  let close: () => Promise<void>

  beforeAll(async () => {
    site = await startSite()
    ;({ browser, close } = await openBrowser())
  })
  afterAll(async () => {
    await close?.()
    await site?.stop()
  })

  async function open(
    use: (page: Page) => Promise<void>,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    try {
      const page = await context.newPage()
      await use(page)
    } finally {
      await context.close()
    }
  }

  it.each([
    { path: 'charts.html', width: 1280, colorScheme: 'light', level: 'not assessed' },
    { path: 'id/charts.html', width: 390, colorScheme: 'dark', level: 'belum dinilai' },
  ] as const)(
    'draws all of them at $width px, $colorScheme: $path',
    async ({ path, width, colorScheme, level }) => {
      await open(
        async (page) => {
          const watched = watchPage(page, site.url)
          await page.goto(site.url + path, { waitUntil: 'networkidle' })
          await drawAll(page)
          expect(await page.locator('[data-chart] svg').count()).toBe(names.length)
          expect(await page.locator('[data-chart="gapChart"] svg').textContent()).toContain(level)
          // Wide charts scroll in their frame; the page itself does not.
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
          expect(watched).toMatchObject({ complaints: [], outside: [], missing: [] })
          expect(await findBarriers(page)).toEqual([])
        },
        { viewport: { width, height: 900 }, colorScheme },
      )
    },
  )

  it('follows the dark mode of the site', async () => {
    await open(async (page) => {
      await page.goto(`${site.url}charts.html`, { waitUntil: 'networkidle' })
      await page.locator('[data-chart="gapChart"]').scrollIntoViewIfNeeded()
      await page.waitForSelector('[data-chart="gapChart"][data-state="drawn"]')
      const onGround = (ground: string): Promise<unknown> =>
        page.waitForFunction((color) => {
          const svg = document.querySelector('[data-chart="gapChart"] svg')
          return svg !== null && getComputedStyle(svg).backgroundColor === color
        }, ground)
      await onGround('rgb(255, 255, 255)')
      await page.evaluate(() => document.querySelector<HTMLElement>('.VPSwitchAppearance')?.click())
      await onGround('rgb(27, 27, 31)')
    })
  })

  it('shows the call and the specification', async () => {
    await open(async (page) => {
      await page.goto(`${site.url}charts.html`, { waitUntil: 'networkidle' })
      const card = page.locator('.ch-card').first()
      const [call, spec] = [card.locator('details').nth(0), card.locator('details').nth(1)]
      await call.locator('summary').click()
      expect(await call.locator('code').last().textContent()).toContain(
        'gapChart(lembagaXy, report, options)',
      )
      await spec.locator('summary').click()
      await page.waitForFunction(() =>
        document.querySelectorAll('.ch-card details')[1]?.textContent?.includes('$schema'),
      )
      expect(JSON.parse((await spec.locator('pre').textContent()) ?? '')).toMatchObject({
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      })
    })
  })

  it('loads vega on no other page', async () => {
    await open(async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(`${site.url}start.html`, { waitUntil: 'networkidle' })
      expect(asked.filter((url) => /vega/i.test(url))).toEqual([])
    })
  })
})
