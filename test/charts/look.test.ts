import { analyzeGap } from 'kompetensi'
import { gapChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { fullId, id } from 'kompetensi/locale/id'
import { expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const report = analyzeGap(lembagaXy, 'kepala-lsp', { INT: 3 })

it.each([
  ['language', { language: 'fr' }],
  ['language.gapChart', { language: id }],
  ['language', {}],
  ['language', undefined],
  ['theme', { language: fullId, theme: 'sepia' }],
])('a chart refuses a %s that it cannot work with (%#)', (parameter, options) => {
  const { code, issues } = thrownBy(() => gapChart(lembagaXy, report, untyped(options)))
  expect([code, issues[0]?.path]).toEqual(['parameter-invalid', [parameter]])
})
