// The texts of every chart, measured where they are drawn: with the fonts of a bare Debian, which are among the widest there
// are, and with those that have the measures of Arial; on a phone, on a page and as wide as charts are when nothing is said.

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../docs/tools/languages'
import { chartSamples } from '../../examples/support/chart-samples.js'
import { svgOf } from '../../examples/support/svg.js'
import { type FontSet, fontSets, misplacedTexts, noBrowser, noFonts, openBrowser } from './support/index.js'

const widths = [320, 358, 560, 720]
const skipped = noBrowser ?? noFonts
const sets = Object.keys(fontSets) as FontSet[]

async function allCharts(): Promise<string> {
  const pictures: string[] = []
  for (const [name, draw] of Object.entries(chartSamples)) {
    for (const locale of ['id', 'en'] as const) {
      for (const width of widths) {
        const svg = await svgOf(draw({ language: languages[locale], width }))
        pictures.push(`<div data-drawn="${name}, ${locale}, ${width} px">${svg}</div>`)
      }
    }
  }
  return `<!doctype html><meta charset="utf-8">${pictures.join('\n')}`
}

describe.skipIf(skipped !== undefined).each(sets)(
  `texts of charts, %s fonts${skipped === undefined ? '' : ` (skipped: ${skipped})`}`,
  (set) => {
    let browser: Browser
    let close: () => Promise<void>
    beforeAll(async () => {
      ;({ browser, close } = await openBrowser(set))
    })
    afterAll(() => close?.())

    it('sees the fonts of the set alone', async () => {
      const page = await browser.newPage()
      await page.setContent(
        '<svg><text font-family="Arial, Helvetica, Liberation Sans, sans-serif">Kesenjangan</text></svg>',
      )
      const tools = await page.context().newCDPSession(page)
      const { root } = await tools.send('DOM.getDocument')
      const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'text' })
      await tools.send('CSS.enable')
      const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId })
      expect(fonts.map(({ familyName }) => familyName)).toEqual([
        { bare: 'DejaVu Sans', liberation: 'Liberation Sans' }[set],
      ])
      await page.close()
    })

    it('stay in their pictures and boxes, and off each other', async () => {
      const page = await browser.newPage()
      await page.setContent(await allCharts())
      expect(await misplacedTexts(page)).toEqual([])
      await page.close()
    })
  },
)
