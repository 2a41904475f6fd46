import { listTrainingNeeds } from 'kompetensi'
import { formatTrainingNeedsRows } from 'kompetensi/csv'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'

describe('formatTrainingNeedsRows', () => {
  it('is a row a competency over all units, and one a unit', () => {
    const people = [
      { id: '1', job: 'kepala-lsp', unit: 'Pusat', holdings: { INT: 3 } },
      { id: '2', job: 'kepala-lsp', holdings: { INT: 5 } },
    ] as const
    const needs = listTrainingNeeds(lembagaXy, people)
    const { value, losses } = formatTrainingNeedsRows(lembagaXy, needs, { language: id })
    expect(value[0]?.slice(0, 7)).toEqual([
      ...['Prioritas', 'Kode', 'Kompetensi', 'Unit kerja', 'Dipersyaratkan bagi', 'Terpenuhi', 'Kurang'],
    ])
    expect(value.filter((row) => row[1] === 'INT').map((row) => row.slice(0, 7))).toEqual([
      [1, 'INT', 'Integritas', null, 2, 1, 1],
      [null, 'INT', 'Integritas', 'Pusat', 1, 0, 1],
      [null, 'INT', 'Integritas', 'tanpa unit kerja', 1, 1, 0],
    ])
    expect(losses).toEqual([])
  })

  it('tells of people who were not compared', () => {
    const needs = listTrainingNeeds(lembagaXy, [{ id: '1', holdings: { INT: 3 } }])
    const { losses } = formatTrainingNeedsRows(lembagaXy, needs, { language: id })
    expect(losses.map(({ code, path }) => [code, path])).toEqual([['not-compared', ['withoutJob']]])
  })
})
