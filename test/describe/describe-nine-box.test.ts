import { en, talent as talentInEn } from 'kompetensi/locale/en'
import { id, talent as talentInId } from 'kompetensi/locale/id'
import { nineBoxPanrb } from 'kompetensi/schemes'
import { describeNineBox, placeInNineBox } from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'

const english = { ...en, ...talentInEn }
const indonesian = { ...id, ...talentInId }

describe('describeNineBox', () => {
  const axis = { middle: { from: 60, included: true }, high: { from: 80, included: true } }
  const cuts = { performance: axis, potential: axis }

  it('names a box with its scheme, and what the scheme recommends', () => {
    expect(
      describeNineBox(placeInNineBox(nineBoxPanrb, { performance: 85, potential: 60 }, { cuts }), {
        language: english,
      }),
    ).toBe(
      'PANRB talent management boxes: box 7 (performance above expectation, potential middle).\nThe scheme recommends: Retain; Agency succession pool; Rotation/job enrichment; Competency development; Study assignment.',
    )
  })

  it('says which boxes are possible', () => {
    expect(
      describeNineBox(placeInNineBox(nineBoxPanrb, { performance: 85 }, { cuts }), { language: indonesian }),
    ).toBe(
      'Kotak manajemen talenta PANRB: belum dapat ditentukan; kotak yang mungkin: 4, 7, dan 9.\nYang diketahui tentang potensi belum memastikannya.',
    )
  })
})
