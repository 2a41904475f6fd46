// Drives the built site in a real browser: what a reader sees, on a phone and on a desk, in light and in dark.

import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  findBarriers,
  noBrowser,
  openBrowser,
  pagePaths,
  type Site,
  samplePages,
  startSite,
  watchPage,
} from './support/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const screenshots = join(root, 'reports/screenshots/pages')
const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }

/** One page of each kind, and what its pictures are called. */
const kinds: Readonly<Record<string, string>> = {
  home: 'index.html',
  'home-id': 'id/index.html',
  start: 'start.html',
  'start-id': 'id/start.html',
  guide: 'guides/read-a-gap-report.html',
  'guide-id': 'id/guides/read-a-gap-report.html',
  formulas: 'guides/how-the-numbers-are-defined.html',
  models: 'dictionary/index.html',
  model: 'dictionary/lembaga-xy/index.html',
  'model-id': 'id/dictionary/lembaga-xy/index.html',
  competency: 'dictionary/lembaga-xy/int.html',
  'competency-id': 'id/dictionary/lembaga-xy/int.html',
  playground: 'playground.html',
  'playground-id': 'id/playground.html',
  charts: 'charts.html',
  'charts-id': 'id/charts.html',
  reference: 'reference/index.html',
  room: 'reference/fit/index.html',
  function: 'reference/fit/scoreFit.html',
  decision: 'decisions/0001-esm-only.html',
  document: 'models/asn.html',
  'document-id': 'id/models/lembaga-xy.html',
  performance: 'performance.html',
  missing: '404.html',
}

// A skipped suite has to say why in its own name.
const name =
  noBrowser === undefined ? 'the site in a browser' : `the site in a browser (skipped: ${noBrowser})`

describe.skipIf(noBrowser !== undefined)(name, () => {
  let site: Site
  let browser: Browser
  let close: () => Promise<void>

  beforeAll(async () => {
    site = await startSite()
    ;({ browser, close } = await openBrowser())
    rmSync(screenshots, { recursive: true, force: true })
    mkdirSync(screenshots, { recursive: true })
  })
  afterAll(async () => {
    await close?.()
    await site?.stop()
  })

  async function withPage<T>(
    options: Parameters<Browser['newContext']>[0],
    use: (page: Page, context: BrowserContext) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    try {
      return await use(await context.newPage(), context)
    } finally {
      await context.close()
    }
  }

  /** How far the page is wider than the screen. */
  const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

  it('opens every page on a phone: no complaint, no other host, nothing missing, nothing wider than the screen', async () => {
    const problems: string[] = []
    const waiting = samplePages(pagePaths())
    // Most of the time goes into waiting for quiet on the network: four at a time.
    const open = (): Promise<void> =>
      withPage({ viewport: phone }, async (page) => {
        const watched = watchPage(page, site.url)
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
          await page.goto(site.url + path, { waitUntil: 'networkidle' })
          const wide = await overflow(page)
          if (wide > 0) problems.push(`${path} is ${wide} px wider than the screen`)
          for (const found of [watched.complaints, watched.outside, watched.missing]) {
            problems.push(...found.splice(0).map((text) => `${path}: ${text}`))
          }
        }
      })
    await Promise.all([open(), open(), open(), open()])
    expect(problems).toEqual([])
  })

  // Light and dark differ in colours, phone and desk in layout: axe-core reads each once, the pictures show all four.
  describe.each([
    { scheme: 'light', viewport: desk, read: true },
    { scheme: 'light', viewport: phone, read: false },
    { scheme: 'dark', viewport: desk, read: false },
    { scheme: 'dark', viewport: phone, read: true },
  ] as const)('in $scheme at $viewport.width px', ({ scheme, viewport, read }) => {
    it(`every kind of page is drawn${read ? ', and can be read and used by everybody' : ''}`, async () => {
      const barriers: string[] = []
      const waiting = Object.entries(kinds)
      const open = (): Promise<void> =>
        withPage({ viewport, colorScheme: scheme }, async (page) => {
          for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            const [kind, path] = next
            const response = await page.goto(site.url + path, { waitUntil: 'networkidle' })
            if (response?.ok() !== true) barriers.push(`${path} is not there`)
            await page.screenshot({ path: join(screenshots, `${kind}-${viewport.width}-${scheme}.png`) })
            if (read) barriers.push(...(await findBarriers(page)).map((found) => `${path}: ${found}`))
          }
        })
      await Promise.all([open(), open()])
      expect(barriers).toEqual([])
    })
  })

  it.each([
    { locale: 'en', home: '', part: 'dictionary/lembaga-xy/int.html' },
    { locale: 'id', home: 'id/', part: 'id/dictionary/lembaga-xy/int.html' },
  ])('the search finds "Integritas" by keys alone ($locale)', async ({ home, part }) => {
    await withPage({ viewport: desk }, async (page) => {
      await page.goto(site.url + home, { waitUntil: 'networkidle' })
      await page.keyboard.press('Control+k')
      await page.waitForSelector('.VPLocalSearchBox input')
      await page.keyboard.type('Integritas')
      await page.waitForSelector('.VPLocalSearchBox .result')
      await page.screenshot({ path: join(screenshots, `search-${home === '' ? 'en' : 'id'}.png`) })
      expect(await findBarriers(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.href.startsWith(site.url + part))
      await page.getByRole('heading', { level: 1, name: /\(INT\)/ }).waitFor()
    })
  })

  it('the definition of Integritas level 3 in Indonesian is three taps from the English home, on a phone', async () => {
    await withPage({ viewport: phone, hasTouch: true, isMobile: true, locale: 'id-ID' }, async (page) => {
      await page.goto(site.url, { waitUntil: 'networkidle' })
      await page.locator('.VPHero').getByRole('link', { name: 'Kamus Lembaga XY' }).tap()
      await page.waitForURL('**/id/dictionary/lembaga-xy/**')
      await page
        .getByRole('main')
        .getByRole('link', { name: /Integritas/ })
        .first()
        .tap()
      await page.waitForURL('**/id/dictionary/lembaga-xy/int.html')
      await page.getByRole('main').locator('a[href$="#level-3"]').first().tap()
      await page.waitForFunction(() => location.hash === '#level-3')
      const level = page.locator('#level-3')
      await level.waitFor()
      await page.waitForFunction(() => {
        const { top = -1 } = document.querySelector('#level-3')?.getBoundingClientRect() ?? {}
        return top >= 0 && top < innerHeight / 2
      })
      expect(await page.getAttribute('html', 'lang')).toBe('id')
      await page.screenshot({ path: join(screenshots, 'three-taps.png') })
    })
  })

  it('changes the language of the page, and goes to the home page where there is no such page', async () => {
    await withPage({ viewport: desk }, async (page) => {
      const twin = async (path: string): Promise<string | null> => {
        await page.goto(site.url + path, { waitUntil: 'networkidle' })
        return page.locator('.VPNavBarTranslations .items a').first().getAttribute('href')
      }
      const { pathname } = new URL(site.url)
      expect(await twin('start.html')).toBe(`${pathname}id/start.html`)
      expect(await twin('id/dictionary/lembaga-xy/int.html')).toBe(
        `${pathname}dictionary/lembaga-xy/int.html`,
      )
      expect(await twin('id/index.html')).toBe(pathname)
      expect(await twin('reference/fit/scoreFit.html')).toBe(`${pathname}id/`)
    })
  })

  it('can be read without a script', async () => {
    await withPage({ viewport: phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.url}id/dictionary/lembaga-xy/int.html`)
      expect(await page.textContent('main h1')).toContain('Integritas')
      await page.goto(`${site.url}guides/how-the-numbers-are-defined.html`)
      expect(await page.locator('math').count()).toBeGreaterThan(10)
    })
  })

  it('shows the first example of the home page so that a copy of it runs', async () => {
    const code = await withPage({ viewport: desk }, async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto(site.url, { waitUntil: 'networkidle' })
      const block = page.locator('.language-ts').first()
      await block.hover()
      await block.locator('button.copy').click()
      return page.evaluate(() => navigator.clipboard.readText())
    })
    expect(code).toContain("from 'kompetensi'")
    const file = join(root, 'reports/first-example.mjs')
    writeFileSync(file, code)
    const printed = execFileSync('node', [file], { cwd: root, encoding: 'utf8' })
    expect(printed).toContain('gap: -2')
    expect(printed).toContain('Certification Manager, on the 13 requirements that are known')
  })

  it('says so, in both languages, where there is no page', async () => {
    await withPage({ viewport: phone }, async (page) => {
      const response = await page.goto(`${site.url}no/such/page.html`)
      expect(response?.status()).toBe(404)
      await page.waitForSelector('.NotFound')
      expect(await page.textContent('.NotFound')).toContain('Halaman ini tidak ada')
    })
  })
})
