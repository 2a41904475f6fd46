import { asn } from 'kompetensi/asn'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, test } from 'vitest'
import type { TextItem } from './text-items'
import { indicators } from './text-sets'

/** Competencies whose indicators are not `expected(code)` on each of the five levels, with what they have. */
function wrongCounts(
  items: readonly TextItem[],
  codes: readonly string[],
  expected: (code: string) => number,
): readonly string[] {
  return codes.flatMap((code) => {
    const counts = [1, 2, 3, 4, 5].map(
      (level) => items.filter((item) => item.owner === code && item.level === level).length,
    )
    return counts.every((count) => count === expected(code)) ? [] : [`${code}: ${counts.join(' ')}`]
  })
}

const codes = Object.keys(lembagaXy.competencies)
const technical = new Set(
  Object.entries(lembagaXy.competencies)
    .filter(([, competency]) => competency.cluster === 'fungsional-teknis')
    .map(([code]) => code),
)

test('soft competencies have three indicators a level, technical ones one', () => {
  expect(wrongCounts(indicators, codes, (code) => (technical.has(code) ? 1 : 3))).toEqual([])
})

test('the competencies of the civil service have three indicators a level', () => {
  expect(wrongCounts(indicators, Object.keys(asn.competencies), () => 3)).toEqual([])
})

test('that is 620 indicators of Lembaga XY, 335 of them technical, and 135 of the civil service', () => {
  expect(indicators.filter((item) => item.model === 'lembaga-xy').length).toBe(620)
  expect(indicators.filter((item) => item.model === 'asn').length).toBe(135)
  expect(indicators.filter((item) => technical.has(item.owner)).length).toBe(335)
})

test('refuses a level too few, and a competency without any', () => {
  const items = indicators.filter((item) => item.owner === 'AS' && item.level !== 4)
  expect(wrongCounts(items, ['AS', 'BD'], () => 1)).toEqual(['AS: 1 1 1 0 1', 'BD: 0 0 0 0 0'])
})
