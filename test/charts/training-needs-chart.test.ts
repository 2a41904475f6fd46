import { listTrainingNeeds } from 'kompetensi'
import { trainingNeedsChart } from 'kompetensi/charts'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { fullEn } from 'kompetensi/locale/en'
import { describe, expect, it } from 'vitest'
import { people } from './small-team.js'
import { rowsOf } from './support.js'

describe('trainingNeedsChart', () => {
  const needs = listTrainingNeeds(lembagaXy, people)
  const spec = trainingNeedsChart(lembagaXy, needs, { language: fullEn })

  it('counts people by what is known of them, in the order of need', () => {
    const of = (code: string) =>
      rowsOf(spec, 'people')
        .filter(({ competency }) => competency === code)
        .map(({ counted, people: n }) => `${counted} ${n}`)
    expect(of('AT')).toEqual(['below 1', 'met 1'])
    expect(of('CT')).toEqual(['met 1', 'not-assessed 1'])
    expect(rowsOf(spec, 'row labels')[0]?.['text']).toBe('1. Analytical Thinking')
    expect(rowsOf(spec, 'people')[0]?.['says']).toBe('Analytical Thinking, below: 1 person')
  })

  it('draws every bar on one scale', () => {
    const perPerson = rowsOf(spec, 'people').map(
      ({ x, x2, people: n }) => (Number(x2) - Number(x)) / Number(n),
    )
    for (const one of perPerson) expect(one).toBeCloseTo(perPerson[0] ?? 0, 9)
  })
})
