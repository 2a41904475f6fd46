// The playground in a real browser: by clicks, by keys alone, with links of every kind, in both languages.

import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import {
  analyzeGap,
  assignBand,
  attainment,
  describeBand,
  describeGap,
  describeRaise,
  methodIds,
  raiseToBand,
  scoreFit,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { jpmSelection } from 'kompetensi/schemes'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SiteLanguage } from '../../docs/tools/content/site-language'
import { languages } from '../../docs/tools/languages'
import { noBrowser, openBrowser, type Site, startSite, type Watched, watchPage } from './support/index.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const shots = fileURLToPath(new URL('../../reports/screenshots/', import.meta.url))

/** The report that clicks and keys have to reach. */
const job = 'staf-administrasi'
const held = { INT: 1, CFV: 0, FCI: 2 }
const report = analyzeGap(lembagaXy, job, held)
const fit = scoreFit(lembagaXy, job, held, { method: attainment() })
const expected = (locale: SiteLanguage) => ({
  gap: describeGap(lembagaXy, report, { language: languages[locale] }),
  verdict: describeBand(lembagaXy, assignBand(fit, { bands: jpmSelection }), jpmSelection, {
    language: languages[locale],
  }),
  raise: describeRaise(
    lembagaXy,
    raiseToBand(lembagaXy, job, held, {
      method: attainment(),
      bands: jpmSelection,
      to: 'masih-memenuhi-syarat',
    }),
    jpmSelection,
    { language: languages[locale] },
  ),
})

describe.skipIf(noBrowser !== undefined)(
  `the playground${noBrowser === undefined ? '' : ` (${noBrowser})`}`,
  () => {
    let site: Site
    let browser: Browser
    let close: () => Promise<void> = async () => {}

    beforeAll(async () => {
      site = await startSite()
      const opened = await openBrowser()
      browser = opened.browser
      close = opened.close
      mkdirSync(shots, { recursive: true })
    })
    afterAll(async () => {
      await close()
      await site?.stop()
    })

    /** Opens the playground, waits until it can be used, and closes it afterwards. */
    async function withPlayground(
      {
        locale = 'en',
        hash = '',
        ...options
      }: BrowserContextOptions & { locale?: SiteLanguage; hash?: string },
      use: (page: Page, watched: Watched) => Promise<void>,
    ): Promise<void> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      try {
        const page = await context.newPage()
        const watched = watchPage(page, site.url)
        await page.goto(`${site.url}${locale === 'id' ? 'id/' : ''}playground.html${hash}`)
        await ready(page)
        await use(page, watched)
        expect(watched.complaints).toEqual([])
        expect(watched.outside).toEqual([])
      } finally {
        await context.close()
      }
    }

    const ready = (page: Page): Promise<unknown> => page.waitForSelector('.pg[data-ready="true"]')
    /** What a panel says; the sentences of issues are loaded with the first one. */
    const said = async (page: Page, panel: string): Promise<string> => {
      // Paths and plan are loaded when one comes near them.
      if (panel === 'career' || panel === 'plan') await page.locator('.pg-later').scrollIntoViewIfNeeded()
      await page.locator(`[data-panel="${panel}"]`).waitFor()
      const lines = page.locator(`[data-panel="${panel}"] .pg-said :is(p, li)`)
      await lines.filter({ hasText: /^…$/ }).first().waitFor({ state: 'detached' })
      return (await lines.allInnerTexts()).join('\n')
    }
    const hashOf = (page: Page): Promise<string> => page.evaluate(() => window.location.hash)

    it('loads at most 150 KB of script before anybody touches it, without zod and Vega', async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      try {
        const page = await context.newPage()
        const scripts: { readonly url: string; readonly body: Promise<Buffer> }[] = []
        page.on('response', (response) => {
          const url = response.url()
          if (new URL(url).pathname.endsWith('.js')) scripts.push({ url, body: response.body() })
        })
        await page.goto(`${site.url}playground.html`)
        await ready(page)
        await page.waitForLoadState('networkidle')
        const bodies = new Map<string, Buffer>()
        for (const { url, body } of scripts) bodies.set(url, await body)
        const bytes = [...bodies.values()].reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
        const names = [...bodies.keys()].map((url) => url.replace(/^.*\//, ''))
        expect(bytes, `${names.join(', ')} take ${bytes} bytes`).toBeLessThanOrEqual(150 * 1024)
        const all = [...bodies.values()].map(String).join('\n')
        // The address of its schema, which a specification names, is nothing of Vega-Lite.
        expect(all).not.toMatch(/\$ZodType|ZodMini|(?<!schema\/)vega-lite|vegaEmbed/)
        expect(names.some((name) => /^(schema|spencer|asn|bpjs|vega)/.test(name))).toBe(false)
      } finally {
        await context.close()
      }
    })

    for (const locale of ['en', 'id'] as const) {
      it(`reaches a known report by clicks (${locale})`, async () => {
        await withPlayground({ locale }, async (page) => {
          await page
            .getByRole('button', { name: locale === 'en' ? 'Clear everything' : 'Kosongkan semua' })
            .click()
          await page.getByLabel(locale === 'en' ? 'Job' : 'Jabatan', { exact: true }).selectOption(job)
          for (const [code, level] of Object.entries(held)) {
            await page
              .locator(`[data-code="${code}"] .pg-level`, { hasText: String(level) })
              .first()
              .click()
          }
          await page.locator('[data-method="attainment"] .pg-method-name').click()
          await page
            .getByLabel(locale === 'en' ? 'Band to reach' : 'Kategori yang dituju')
            .selectOption('masih-memenuhi-syarat')
          expect(await said(page, 'gap')).toBe(expected(locale).gap)
          expect(await said(page, 'verdict')).toBe(expected(locale).verdict)
          expect(await said(page, 'raise')).toBe(expected(locale).raise)
          const drawn = (layer: string, code: string) =>
            page.locator(`.pg-chart [data-layer="${layer}"] [data-code="${code}"]`)
          expect(await drawn('held', 'CFV').getAttribute('data-status')).toBe('below')
          // What was not assessed has no mark at any level.
          expect(await drawn('held', 'LRS').count()).toBe(0)
          expect(await drawn('not assessed: any level', 'LRS').getAttribute('data-status')).toBe(
            'not-assessed',
          )
          expect(await page.locator('.pg-chart svg[role="img"]').getAttribute('aria-label')).toContain(
            expected(locale).gap.split('\n')[0],
          )
        })
      })
    }

    it('reaches the same report by keys alone', async () => {
      await withPlayground({}, async (page) => {
        const focused = (): Promise<string> =>
          page.evaluate(() => {
            const element = document.activeElement
            if (!(element instanceof HTMLElement)) return ''
            const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? ''
            return `${element.tagName} ${element.closest('[data-code]')?.getAttribute('data-code') ?? ''} ${label.trim()}`
          })
        /** Presses Tab until what is focused is what is looked for. */
        const tabTo = async (wanted: RegExp): Promise<void> => {
          for (let presses = 0; presses < 150; presses++) {
            await page.keyboard.press('Tab')
            if (wanted.test(await focused())) return
          }
          throw new Error(`no way by Tab to ${wanted}`)
        }
        await tabTo(/^SELECT {2}Competency model/)
        await tabTo(/^SELECT {2}Job$/)
        await page.keyboard.press('End')
        expect(new URLSearchParams((await hashOf(page)).slice(1)).get('j')).toBe(job)
        await tabTo(/Clear everything/)
        await page.keyboard.press('Enter')
        // A group of levels is one stop of Tab; its first arrow goes from "not assessed" to 0.
        for (const [code, level] of Object.entries(held)) {
          await tabTo(new RegExp(`^INPUT ${code} `))
          for (let presses = 0; presses <= level; presses++) await page.keyboard.press('ArrowRight')
        }
        await tabTo(/^INPUT {2}.*Job Person Match/)
        await page.keyboard.press('ArrowUp')
        await tabTo(/^SELECT {2}Band to reach/)
        await page.keyboard.press('ArrowUp')
        expect(await said(page, 'gap')).toBe(expected('en').gap)
        expect(await said(page, 'verdict')).toBe(expected('en').verdict)
        expect(await said(page, 'raise')).toBe(expected('en').raise)
        const outline = await page.evaluate(
          () => document.activeElement !== null && getComputedStyle(document.activeElement).outlineStyle,
        )
        expect(outline).toBe('solid')
      })
    })

    it('says what changed in one line that is read aloud', async () => {
      await withPlayground({}, async (page) => {
        const summary = page.locator('.pg-summary [aria-live="polite"]')
        expect(await summary.innerText()).toContain('6 below · 5 met · 1 above · 1 not assessed')
        await page.locator('[data-code="IMI"] .pg-level', { hasText: '5' }).click()
        expect(await summary.innerText()).toContain('6 below · 5 met · 2 above')
        expect(await summary.innerText()).toContain('Qualifies')
      })
    })

    it('takes weights and essentials, and says a wrong one in words without losing anything', async () => {
      await withPlayground({}, async (page) => {
        await page.getByLabel('Weight: Conceptual Thinking').fill('2,5')
        await page.getByLabel('Essential: Conceptual Thinking').check()
        expect(await said(page, 'gap')).toContain('Total shortfall (weighted): 11 levels')
        expect(await said(page, 'verdict')).toContain('Conceptual Thinking')
        await page.getByLabel('Weight: Conceptual Thinking').fill('0')
        expect(await said(page, 'gap')).toContain('weight')
        await page.getByLabel('Weight: Conceptual Thinking').fill('a')
        expect(await page.locator('[data-code="CT"] .pg-wrong').innerText()).toContain('not a number')
        await page.getByLabel('Weight: Conceptual Thinking').fill('')
        expect(await said(page, 'gap')).toContain('Total shortfall (weighted): 8 levels')
      })
    })

    it('shows fit by every method, and the settings change it', async () => {
      await withPlayground({}, async (page) => {
        expect(await page.locator('.pg-method').count()).toBe(methodIds.length)
        const match = page.locator('[data-method="jobPersonMatch"]')
        expect(await match.innerText()).toContain('75.56 to 82.22')
        await page.getByText('Settings of the methods').click()
        await page.getByLabel('Job Person Match: cut off').selectOption('none')
        expect(await match.innerText()).toContain('uncapped')
        await page.locator('[data-method="profileMatching"] .pg-method-name').click()
        expect(await said(page, 'verdict')).toContain('the full score 100, and the method 5')
      })
    })

    it('changes career paths and plan', async () => {
      await withPlayground({}, async (page) => {
        expect(await said(page, 'career')).toContain('Certification Staff → Certification Manager')
        await page.getByLabel('Job today').selectOption('')
        expect(await said(page, 'career')).toContain('Entry to Certification Manager')
        expect(await said(page, 'career')).toContain('Assumed: levels once reached are kept')
        await page.getByLabel('First day').fill('2027-01-04')
        await page.getByLabel('Method of development').selectOption('coaching-mentoring')
        await page.getByLabel('Working days a level').fill('3')
        expect(await said(page, 'plan')).toContain(
          'Coaching and mentoring: Conceptual Thinking, 4 January 2027',
        )
        expect(await said(page, 'plan')).toContain('24 working days in all')
      })
    })

    it('handles jobs whose source gives no levels or no requirements', async () => {
      await withPlayground({}, async (page) => {
        await page.getByLabel('Competency model').selectOption('spencer')
        await page.waitForFunction(() => window.location.hash.includes('m=spencer'))
        await page.getByLabel('Job', { exact: true }).selectOption('managers')
        expect(await said(page, 'gap')).toContain('14 required without a level')
        expect(await said(page, 'career')).toContain('No requirement of "managers" has a level')
        await page.getByLabel('Required level of your own: Impact and Influence').selectOption('5')
        expect(await said(page, 'gap')).toContain('1 not assessed, 13 required without a level')
        await page.getByLabel('Competency model').selectOption('bpjs-ketenagakerjaan')
        await page.waitForFunction(() => window.location.hash.includes('m=bpjs'))
        await page.getByLabel('Job', { exact: true }).selectOption('sekretaris')
        expect(await said(page, 'gap')).toBe('The profile of "sekretaris" has no requirements.')
        await page.getByLabel('Scale of your own').selectOption('5')
        await page.getByLabel('Required level of your own: Customer Service Excellence').selectOption('4')
        expect(await said(page, 'gap')).toContain('1 not assessed')
      })
    })

    it('finds and takes any of the other 73 competencies', async () => {
      await withPlayground({}, async (page) => {
        await page.getByText('Other competencies of the model (73)').click()
        await page.locator('details [data-code="LAW"]').waitFor()
        expect(await page.locator('[data-panel="levels"] [data-code]').count()).toBe(86)
        await page.getByLabel('Find a competency').fill('law')
        const found = page.locator('details [data-code="LAW"]')
        await found.locator('.pg-level', { hasText: '2' }).click()
        expect(
          await page.locator('.pg-chart [data-layer="held"] [data-code="LAW"]').getAttribute('data-status'),
        ).toBe('requirement-unknown')
      })
    })

    it('keeps everything in the link, also from one language to the other', async () => {
      let hash = ''
      await withPlayground({}, async (page) => {
        expect(await hashOf(page)).toBe('')
        await page.getByLabel('Job', { exact: true }).selectOption(job)
        await page.locator('[data-code="INT"] .pg-level', { hasText: '5' }).click()
        await page.getByLabel('Weight: Integrity').fill('2')
        hash = await hashOf(page)
        expect(hash).toMatch(/^#v=1&m=lembaga-xy&j=staf-administrasi&h=/)
        expect(
          await page
            .locator('a[href*="/id/playground"]')
            .evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).hash)),
        ).toContain(hash)
      })
      await withPlayground({ locale: 'id', hash }, async (page) => {
        expect(await page.getByLabel('Bobot: Integritas').inputValue()).toBe('2')
        expect(await page.locator('[data-code="INT"] input:checked').inputValue()).toBe('5')
        expect(await hashOf(page)).toBe(hash)
        // A link that is opened in the same tab is read, too.
        await page.evaluate(() => {
          window.location.hash = '#v=1&m=asn&j=pelaksana'
        })
        await page.waitForFunction(() => document.body.innerText.includes('asn, versi'))
        expect(await page.getByRole('alert').count()).toBe(0)
      })
    })

    it('gives a clear message for links that are stale, wrong or hostile, and goes on', async () => {
      const links: readonly (readonly [hash: string, message: string])[] = [
        ['#v=9&m=lembaga-xy', 'another version'],
        [`#v=1&h=${'A'.repeat(30_000)}`, 'too long'],
        ['#v=1&m=no-such-model', '“no-such-model”'],
        ['#v=1&m=__proto__', '“__proto__”'],
        ['#v=1&m=own%3Aacme', '“acme”'],
        ['#v=1&m=lembaga-xy&j=kepala-lsb&h=INTT:3,CFV:9', 'did you mean "INT"'],
        ['#v=1&m=lembaga-xy&j=constructor&h=__proto__:1', '"constructor" is not a job'],
        ['#v=1&m=lembaga-xy&<img src=x onerror=alert(1)>=1', 'is not understood'],
        ['#v=1&m=lembaga-xy&h=INT:1e999&s=2027-02-30', '“s=2027-02-30” is not understood'],
      ]
      for (const [hash, message] of links) {
        await withPlayground({ hash }, async (page) => {
          await page.getByRole('alert').getByText(message).first().waitFor()
          expect(await page.locator('.pg-alert img, .pg-notice img').count()).toBe(0)
          await page.getByRole('button', { name: 'Dismiss' }).click()
          expect(await page.getByRole('alert').count()).toBe(0)
          await page.locator('[data-code="INT"] .pg-level', { hasText: '2' }).click()
          expect(await said(page, 'gap')).toContain('Integrity')
        })
      }
    })

    it('exports inputs and results with the id and version of the model', async () => {
      await withPlayground({ acceptDownloads: true }, async (page) => {
        const waiting = page.waitForEvent('download')
        await page.getByRole('button', { name: 'Download inputs and results (JSON)' }).click()
        const download = await waiting
        expect(download.suggestedFilename()).toBe('kompetensi-lembaga-xy-manager-sertifikasi.json')
        const data = JSON.parse(readFileSync(await download.path(), 'utf8'))
        expect(data.model).toMatchObject({ id: 'lembaga-xy', version: lembagaXy.version })
        expect(data.inputs.settings.held.INT).toBe(3)
        expect(data.results.gap.value).toEqual(
          JSON.parse(JSON.stringify(analyzeGap(lembagaXy, 'manager-sertifikasi', data.inputs.settings.held))),
        )
      })
    })

    it('says every issue of a pasted model with its place, and takes one that is sound', async () => {
      await withPlayground({}, async (page) => {
        // It is loaded when one comes near.
        await page.locator('[data-panel="keep"]').scrollIntoViewIfNeeded()
        await page.getByRole('button', { name: 'Put in a small example' }).click()
        await page.getByText('Acme model is sound').waitFor()
        const field = page.getByLabel('Model as JSON')
        const sound = await field.inputValue()
        await field.fill(sound.replace('"level": 4', '"level": 9').replace('"sources"', '"sorces"'))
        await page.getByRole('button', { name: 'Check' }).click()
        await page.locator('.pg-issues li').first().waitFor()
        const issues = (await page.locator('.pg-issues li').allInnerTexts()).join('\n')
        expect(issues).toContain('jobs.analyst.requirements.0.level')
        expect(issues).toContain('sorces')
        await field.fill(sound)
        await page.getByRole('button', { name: 'Check' }).click()
        await page.getByRole('button', { name: 'Use Acme model' }).click()
        await page.waitForFunction(() => window.location.hash.includes('m=own%3Aacme'))
        expect(await page.getByLabel('Competency model').inputValue()).toBe('own:acme')
        await page.locator('[data-code="SQL"] .pg-level', { hasText: '3' }).click()
        expect(await said(page, 'gap')).toContain('Analyst, on the 2 requirements: 1 below, 1 not assessed.')
        expect(await said(page, 'gap')).toContain('Negotiation')
      })
    })

    /** What axe finds. The bar at the top is the theme's, and looked at in site.test.ts. */
    async function findingsOn(page: Page): Promise<readonly string[]> {
      await page.evaluate(axe)
      return page.evaluate(async () => {
        const { axe: checker } = window as unknown as {
          axe: {
            run(
              context: object,
            ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>
          }
        }
        const { violations } = await checker.run({ exclude: ['.VPNav', '.VPLocalNav'] })
        return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)
      })
    }

    for (const width of [390, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`is free of findings of axe and fits the screen (${width} px, ${colorScheme})`, async () => {
          const locale = (width === 390) === (colorScheme === 'light') ? 'id' : 'en'
          const viewport = { width, height: width === 390 ? 844 : 900 }
          const shown: readonly (readonly [name: string, hash: string])[] = [
            ['example', ''],
            ['spencer', '#v=1&m=spencer&j=managers&h=IMP:3,ACH:2&r=IMP:5&e=ACH:1&s=2027-01-04'],
            ['hostile', '#v=1&m=lembaga-xy&j=kepala-lsb&h=INTT:3'],
          ]
          for (const [name, hash] of shown) {
            await withPlayground({ locale, colorScheme, viewport, hash }, async (page) => {
              await page.evaluate((open) => {
                for (const details of document.querySelectorAll('details')) details.open = open
              }, name === 'spencer')
              expect(await findingsOn(page), name).toEqual([])
              const [content = 0, screen = 0] = await page.evaluate(() => [
                document.documentElement.scrollWidth,
                window.innerWidth,
              ])
              expect(content).toBeLessThanOrEqual(screen)
              const path = `${shots}playground-${name}-${locale}-${width}-${colorScheme}.png`
              await page.screenshot({ path, fullPage: true })
            })
          }
        })
      }
    }

    it('gives every control a label', async () => {
      await withPlayground({ hash: '#v=1&m=bpjs-ketenagakerjaan&j=sekretaris&os=5' }, async (page) => {
        const nameless = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('.pg :is(input, select, textarea)')]
            .filter((control) => (control.labels?.[0]?.textContent ?? '').trim() === '')
            .map((control) => control.outerHTML),
        )
        expect(nameless).toEqual([])
      })
    })
  },
)
