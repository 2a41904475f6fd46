import { attainment, type BandSet, metShare, profileMatching } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { jpmSelection } from 'kompetensi/schemes'
import { selectBands, selectFit } from 'kompetensi/sql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eighthsHeld, halfEven, tieModel } from '../support/half-even'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import type { Engine } from './support/engine'
import { model, startDatabase, startSmallDatabase } from './support/small-database'

const name = { id: 'x', en: 'x' }
const halves: BandSet = {
  id: 'halves',
  name,
  bands: [
    { id: 'less', name },
    { id: 'half', name, from: 50 },
    { id: 'all', name, from: 100 },
  ],
}

describe('selectBands', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startSmallDatabase()
  })
  afterAll(() => engine?.close())

  const verdicts = async (evidence: 'interval' | 'as-scored') =>
    (
      await engine.run(selectBands(model, { method: metShare(), bands: halves, evidence, jobs: ['chief'] }))
    ).map((row) => [row['person'], row['outcome'], row['band'], row['lowest_band'], row['highest_band']])

  it('gives a band only where the whole interval lies in it', async () => {
    expect(await verdicts('interval')).toEqual([
      ['ani', 'assigned', 'less', 'less', 'less'],
      ['budi', 'undetermined', null, 'half', 'all'],
      ['citra', 'assigned', 'less', 'less', 'less'],
    ])
  })

  it('takes the score as it stands when asked', async () => {
    expect(await verdicts('as-scored')).toEqual([
      ['ani', 'assigned', 'less', 'less', 'less'],
      ['budi', 'assigned', 'all', 'all', 'all'],
      ['citra', 'assigned', 'less', 'less', 'less'],
    ])
  })

  it('has the columns of selectFit before its own', async () => {
    const { columns } = selectBands(model, { method: metShare(), bands: halves })
    expect(columns).toEqual([
      ...selectFit(model, { method: metShare() }).columns,
      'outcome',
      'band',
      'lowest_band',
      'highest_band',
    ])
    const [row] = await engine.run(selectBands(model, { method: metShare(), bands: halves }))
    expect(Object.keys(row ?? {})).toEqual(columns)
  })

  it('rounds a tie to the even digit', async () => {
    const tied = await startDatabase(tieModel, [
      { id: 'five', holdings: eighthsHeld(5, 3) },
      { id: 'six', holdings: eighthsHeld(6, 2) },
    ])
    try {
      for (const evidence of ['interval', 'as-scored'] as const) {
        const rows = await tied.run(selectBands(tieModel, { method: metShare(), bands: halfEven, evidence }))
        expect(rows.map(({ person, band }) => [person, band])).toEqual([
          ['five', 'below'],
          ['six', 'at'],
        ])
      }
    } finally {
      tied.close()
    }
  })

  it('is refused where assignBand refuses', () => {
    const method = attainment()
    const codeOf = (action: () => unknown): string => thrownBy(action).code
    const bands = { ...jpmSelection, bands: [] }
    expect(codeOf(() => selectBands(lembagaXy, { method, bands }))).toBe('bands-empty')
    expect(
      codeOf(() => selectBands(lembagaXy, { method, bands: jpmSelection, evidence: untyped('none') })),
    ).toBe('parameter-invalid')
    // Points of 5 are no percent.
    const points = profileMatching({ core: ['INT'] })
    expect(thrownBy(() => selectBands(lembagaXy, { method: points, bands: jpmSelection }))).toMatchObject({
      code: 'full-score-differs',
      details: { full: 100, method: 5 },
    })
  })
})
