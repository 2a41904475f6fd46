import type { Crosswalk } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { invertCrosswalk } from '../../src/change/invert-crosswalk'

const crosswalk: Crosswalk = {
  from: 'acme',
  to: 'group',
  rows: [
    { from: 'SQL', relation: 'broader', targets: ['DATA'] },
    { from: 'R', relation: 'broader', targets: ['DATA'], related: ['STAT'] },
    { from: 'LEAD', relation: 'narrower', targets: ['COACH'] },
    { from: 'TEAM', relation: 'exact', targets: ['COOP', 'DATA'] },
    { from: 'FAX', relation: 'exact', targets: [] },
  ],
}

describe('invertCrosswalk', () => {
  it('turns every row round: broader is narrower from the other side, and what is equal or related stays so', () => {
    expect(invertCrosswalk(crosswalk)).toEqual({
      from: 'group',
      to: 'acme',
      rows: [
        { from: 'DATA', relation: 'exact', targets: ['TEAM'] },
        { from: 'DATA', relation: 'narrower', targets: ['SQL', 'R'] },
        { from: 'STAT', relation: 'related', targets: ['R'] },
        { from: 'COACH', relation: 'broader', targets: ['LEAD'] },
        { from: 'COOP', relation: 'exact', targets: ['TEAM'] },
      ],
    })
  })

  it('says nothing of competencies without a match', () => {
    const none: Crosswalk = { ...crosswalk, rows: crosswalk.rows.slice(-1) }
    expect(invertCrosswalk(none).rows).toEqual([])
  })

  it('keeps what is known of each row, from all the rows that a row comes from', () => {
    const claim = (place: string) => ({
      source: 'map',
      place,
      basis: 'authored' as const,
      confidence: 'proposed' as const,
    })
    const claimed: Crosswalk = {
      ...crosswalk,
      rows: [
        { from: 'SQL', relation: 'close', targets: ['DATA'], claims: [claim('row 1')] },
        { from: 'R', relation: 'close', targets: ['DATA'], claims: [claim('row 2')] },
      ],
    }
    expect(invertCrosswalk(claimed).rows[0]?.claims).toEqual([claim('row 1'), claim('row 2')])
  })
})
