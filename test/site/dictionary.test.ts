// The dictionary as a reader uses it: found within three taps, levels side by side or below each other, a matrix that
// scrolls under its first column, a filter that narrows a list which is complete without it.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers, noBrowser, openBrowser, type Site, startSite, watchPage } from './support/index.js'

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }

/** One page of each kind. */
const kinds = [
  'id/dictionary/index.html',
  'id/dictionary/schemes.html',
  'id/dictionary/lembaga-xy/index.html',
  'id/dictionary/lembaga-xy/jobs.html',
  'dictionary/lembaga-xy/schemes.html',
  'dictionary/lembaga-xy/crosswalk.html',
  'dictionary/lembaga-xy/sources.html',
  'dictionary/lembaga-xy/job/manager-sertifikasi.html',
  'dictionary/spencer/ach.html',
  'dictionary/spencer/jobs.html',
  'id/dictionary/asn/m01.html',
  'id/dictionary/asn/jobs.html',
  'dictionary/bpjs-ketenagakerjaan/aor.html',
  'id/dictionary/bpjs-ketenagakerjaan/job/kepala-bidang-kepesertaan.html',
]

const name =
  noBrowser === undefined ? 'the dictionary in a browser' : `the dictionary (skipped: ${noBrowser})`

describe.skipIf(noBrowser !== undefined)(name, () => {
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

  /** Opens a page of the site and waits until it is alive. */
  async function open(
    path: string,
    use: (page: Page) => Promise<void>,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<void> {
    const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce', ...options })
    try {
      const page = await context.newPage()
      await page.goto(site.url + path, { waitUntil: 'networkidle' })
      await use(page)
    } finally {
      await context.close()
    }
  }

  it('shows Integritas first on the page of Lembaga XY, and its level 3 after two taps', async () => {
    await open(
      'id/dictionary/lembaga-xy/',
      async (page) => {
        const first = page.locator('.dictionary-list li a').first()
        expect(await first.textContent()).toBe('Integritas (INT)')
        const box = await first.boundingBox()
        expect((box?.y ?? 0) + (box?.height ?? 0), 'in sight without scrolling').toBeLessThan(phone.height)
        await first.tap()
        await page.waitForURL('**/int.html')
        await page.locator('.dictionary-jump').getByRole('link', { name: '3', exact: true }).tap()
        await page.waitForFunction(() => {
          const { top = -1 } = document.querySelector('#level-3')?.getBoundingClientRect() ?? {}
          return top >= 0 && top < innerHeight / 2
        })
        expect(await page.textContent('#level-3')).toContain('Analisis dan solusi')
      },
      { hasTouch: true, isMobile: true },
    )
  })

  it.each([
    { viewport: desk, columns: 5 },
    { viewport: phone, columns: 1 },
  ])('shows levels in $columns columns at $viewport.width px', async ({ viewport, columns }) => {
    for (const path of ['id/dictionary/lembaga-xy/int.html', 'dictionary/asn/m01.html'])
      await open(
        path,
        async (page) => {
          const boxes = await page
            .locator('.dictionary-level')
            .evaluateAll((levels) => levels.map((level) => level.getBoundingClientRect().left))
          expect(boxes).toHaveLength(5)
          expect(new Set(boxes).size).toBe(columns)
        },
        { viewport },
      )
  })

  it('leads to a level of a further dimension, and to a negative one', async () => {
    for (const anchor of ['ach-b-level-3', 'level-minus-1'])
      await open(`dictionary/spencer/ach.html#${anchor}`, async (page) => {
        await page.waitForFunction((id) => {
          const { top = -1, bottom = 0 } = document.getElementById(id)?.getBoundingClientRect() ?? {}
          return top >= 0 && bottom < innerHeight
        }, anchor)
      })
  })

  it('narrows the list by keys alone, says how many are left, and shows all of it again', async () => {
    await open('id/dictionary/lembaga-xy/', async (page) => {
      const entries = page.locator('.dictionary-list li:visible')
      expect(await entries.count()).toBe(86)
      const box = page.getByLabel('Cari kompetensi')
      await box.focus()
      await page.keyboard.type('audit')
      await page.waitForFunction(
        () => document.querySelector('.dictionary-filter [role=status]')?.textContent !== '',
      )
      await page.locator('.dictionary-filter ol a').first().waitFor()
      const left = await entries.count()
      expect(left).toBeGreaterThan(0)
      expect(left).toBeLessThan(31)
      expect(await page.locator('.dictionary-filter [role=status]').textContent()).toBe(
        `${left} dari 86 kompetensi`,
      )
      expect(await page.locator('#cluster-dasar').isVisible()).toBe(false)
      await box.fill('zzz')
      await page.getByText('Tidak ada kompetensi yang cocok').waitFor()
      expect(await entries.count()).toBe(0)
      await box.fill('')
      await page.locator('#cluster-dasar').waitFor()
      expect(await entries.count()).toBe(86)
    })
  })

  it('opens the best answer by Enter, and leads to it by an arrow', async () => {
    await open('id/dictionary/lembaga-xy/', async (page) => {
      await page.getByLabel('Cari kompetensi').focus()
      await page.keyboard.type('negosiasi')
      const first = page.locator('.dictionary-filter ol a').first()
      await first.waitFor()
      await page.keyboard.press('ArrowDown')
      expect(await first.evaluate((link) => link === document.activeElement)).toBe(true)
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/lembaga-xy\/nego/)
    })
  })

  it('shows the whole list without a script', async () => {
    await open(
      'dictionary/lembaga-xy/',
      async (page) => {
        expect(await page.locator('.dictionary-list li:visible').count()).toBe(86)
        expect(await page.getByRole('link', { name: 'Integrity (INT)' }).first().isVisible()).toBe(true)
      },
      { javaScriptEnabled: false },
    )
  })

  it.each([
    'id/dictionary/lembaga-xy/jobs.html',
    'dictionary/spencer/jobs.html',
    'id/dictionary/asn/jobs.html',
  ])('scrolls the matrix of %s by keys, under its first column, and not the page', async (path) => {
    await open(path, async (page) => {
      const matrix = page.locator('.dictionary-matrix')
      const label = page.locator('.dictionary-matrix tbody tr:first-child > :first-child')
      const before = await label.boundingBox()
      await matrix.focus()
      for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => (document.querySelector('.dictionary-matrix')?.scrollLeft ?? 0) > 20)
      const after = await label.boundingBox()
      expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThan(3)
      expect(after?.width ?? 999, 'leaves room for the levels').toBeLessThan(phone.width / 2)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
    })
  })

  it('finds an indicator by its words, in Indonesian', async () => {
    await open(
      'id/dictionary/',
      async (page) => {
        await page.keyboard.press('Control+k')
        await page.waitForSelector('.VPLocalSearchBox input')
        await page.keyboard.type('pelaporan gratifikasi')
        await page.locator('.VPLocalSearchBox .result[href*="/lembaga-xy/int.html"]').first().waitFor()
      },
      { viewport: desk },
    )
  })

  it.each([
    { viewport: phone, colorScheme: 'light' },
    { viewport: desk, colorScheme: 'dark' },
  ] as const)('can be read by everybody, at $viewport.width px in $colorScheme', async (options) => {
    const problems: string[] = []
    await open(
      '',
      async (page) => {
        const watched = watchPage(page, site.url)
        for (const path of kinds) {
          await page.goto(site.url + path, { waitUntil: 'networkidle' })
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          if (wide > 0) problems.push(`${path} is ${wide} px wider than the screen`)
          for (const found of [watched.complaints, watched.outside, watched.missing])
            problems.push(...found.splice(0).map((words) => `${path}: ${words}`))
          problems.push(...(await findBarriers(page)).map((found) => `${path}: ${found}`))
        }
      },
      options,
    )
    expect(problems).toEqual([])
  })
})
