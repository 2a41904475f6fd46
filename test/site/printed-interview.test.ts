// The sheet of an interview printed on A4: a page for each competency, between the first page and the summary, with the fonts of
// a bare Debian and with those that have the measures of Arial, for the jobs whose competencies get all three questions.

import { asn } from 'kompetensi/asn'
import { asnInterviewClaims } from 'kompetensi/asn/interview'
import { asnInterviewEn } from 'kompetensi/asn/interview/en'
import { asnInterviewId } from 'kompetensi/asn/interview/id'
import { asnTextClaims } from 'kompetensi/asn/text'
import { asnTextEn } from 'kompetensi/asn/text/en'
import { asnTextId } from 'kompetensi/asn/text/id'
import { composeInterview } from 'kompetensi/interview'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { lembagaXyInterviewClaims } from 'kompetensi/lembaga-xy/interview'
import { lembagaXyInterviewEn } from 'kompetensi/lembaga-xy/interview/en'
import { lembagaXyInterviewId } from 'kompetensi/lembaga-xy/interview/id'
import { lembagaXyTextClaims } from 'kompetensi/lembaga-xy/text'
import { lembagaXyTextEn } from 'kompetensi/lembaga-xy/text/en'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { renderInterview } from 'kompetensi/report'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FontSet, fontSets, noBrowser, noFonts, openBrowser } from './support/index.js'

const skipped = noBrowser ?? noFonts
const sets = Object.keys(fontSets) as FontSet[]
/** Minutes for every question of every competency of a job. */
const enough = 600

const inLanguages = {
  id: { language: fullId, xy: [lembagaXyInterviewId, lembagaXyTextId], asn: [asnInterviewId, asnTextId] },
  en: { language: fullEn, xy: [lembagaXyInterviewEn, lembagaXyTextEn], asn: [asnInterviewEn, asnTextEn] },
} as const

/** The sheets of every job that has requirements, and how many competencies each asks about. */
const sheets = Object.values(inLanguages).flatMap(({ language, xy, asn: civil }) => [
  ...(['kepala-lsp', 'manager-sertifikasi', 'manager-administrasi', 'manager-manajemen-mutu'] as const).map(
    (job) => {
      const options = { job, minutes: enough, claims: lembagaXyInterviewClaims }
      const interview = composeInterview(lembagaXy, xy[0], options)
      const look = { as: 'html', language, texts: xy[1], claims: lembagaXyTextClaims } as const
      const page = renderInterview(lembagaXy, interview, look)
      return { name: `${job}, ${language.tag}`, competencies: interview.parts.length, page }
    },
  ),
  ...(['pengawas', 'administrator'] as const).map((job) => {
    const interview = composeInterview(asn, civil[0], { job, minutes: enough, claims: asnInterviewClaims })
    const look = { as: 'html', language, texts: civil[1], claims: asnTextClaims } as const
    const page = renderInterview(asn, interview, look)
    return { name: `${job}, ${language.tag}`, competencies: interview.parts.length, page }
  }),
])

describe.skipIf(skipped !== undefined).each(sets)(
  `printed interviews, %s fonts${skipped === undefined ? '' : ` (skipped: ${skipped})`}`,
  (set) => {
    let browser: Browser
    let close: () => Promise<void>
    beforeAll(async () => {
      ;({ browser, close } = await openBrowser(set))
    })
    afterAll(async () => {
      await close?.()
    })

    it.each(sheets)('take a page a competency: $name', async ({ competencies, page }) => {
      const sheet = await browser.newPage()
      await sheet.setContent(page)
      const printed = await sheet.pdf({ preferCSSPageSize: true })
      await sheet.close()
      const pages = printed.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []
      expect(competencies).toBeGreaterThan(8)
      expect(pages).toHaveLength(competencies + 2)
    })
  },
)
