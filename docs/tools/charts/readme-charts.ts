import { analyzeGap, composeProfile } from 'kompetensi'
import { gapChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { svgOf } from '../../../examples/support/svg'
import { languages } from '../languages'

/** The pictures of the README by file name: one gap report, on a light and on a dark ground. */
export async function readmeCharts(): Promise<Readonly<Record<string, string>>> {
  const job = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT'] })
  const holdings = {
    INT: 3,
    CFV: 2,
    FCI: 3,
    LRS: 3,
    SO: 2,
    SFE: 4,
    CL: 4,
    BT: 3,
    LA: 5,
    AT: 3,
    CT: 4,
    HPA: 2,
  }
  const report = analyzeGap(lembagaXy, job, holdings)
  const spec = (theme: 'light' | 'dark') => gapChart(lembagaXy, report, { language: languages.en, theme })
  return {
    'readme-gap.svg': await svgOf(spec('light')),
    'readme-gap-dark.svg': await svgOf(spec('dark')),
  }
}
