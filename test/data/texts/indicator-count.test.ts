import { asn } from 'kompetensi/asn'
import { bpjsKetenagakerjaanProposed } from 'kompetensi/bpjs-ketenagakerjaan-proposed'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, test } from 'vitest'
import type { TextItem } from './text-items'
import { indicators, sentences } from './text-sets'

/** Competencies that have not as many texts on each of the five levels, with what they have. */
function wrongCounts(
  items: readonly TextItem[],
  codes: readonly string[],
  expected: number,
): readonly string[] {
  return codes.flatMap((code) => {
    const counts = [1, 2, 3, 4, 5].map(
      (level) => items.filter((item) => item.owner === code && item.level === level).length,
    )
    return counts.every((count) => count === expected) ? [] : [`${code}: ${counts.join(' ')}`]
  })
}

const descriptions = sentences.filter(({ kind }) => kind === 'level')

test.each([lembagaXy, asn])('a description and three indicators a level: $id', ({ id, competencies }) => {
  const of = (items: readonly TextItem[]) => items.filter(({ model }) => model === id)
  expect(wrongCounts(of(indicators), Object.keys(competencies), 3)).toEqual([])
  expect(wrongCounts(of(descriptions), Object.keys(competencies), 1)).toEqual([])
})

test('a description and two indicators a proposed level of BPJS Ketenagakerjaan', () => {
  const { id, competencies } = bpjsKetenagakerjaanProposed
  const of = (items: readonly TextItem[]) => items.filter(({ model }) => model === id)
  expect(wrongCounts(of(indicators), Object.keys(competencies), 2)).toEqual([])
  expect(wrongCounts(of(descriptions), Object.keys(competencies), 1)).toEqual([])
})

test('that is 1,290 indicators of Lembaga XY and 135 of the civil service', () => {
  expect(indicators.filter((item) => item.model === 'lembaga-xy').length).toBe(1290)
  expect(indicators.filter((item) => item.model === 'asn').length).toBe(135)
})

test('refuses a level too few, and a competency without any', () => {
  const items = indicators.filter((item) => item.owner === 'AS' && item.level !== 4)
  expect(wrongCounts(items, ['AS', 'BD'], 3)).toEqual(['AS: 3 3 3 0 3', 'BD: 0 0 0 0 0'])
})
