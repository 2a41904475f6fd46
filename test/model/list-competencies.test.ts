import { listCompetencies } from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../support/sound-model'

const same = (text: string) => ({ id: text, en: text })
const achievement = soundModel({
  clusters: { soft: { name: same('Soft'), nature: 'soft' }, mixed: { name: same('Mixed') } },
  competencies: {
    ACH: { name: same('Achievement'), cluster: 'soft' },
    'ACH.B': { name: same('Impact'), cluster: 'soft', dimensionOf: 'ACH' },
    SQL: { name: same('SQL'), cluster: 'mixed', nature: 'hard' },
    TOOL: { name: same('Tool'), cluster: 'soft', nature: 'hard' },
    FREE: { name: same('Free') },
  },
})

describe('listCompetencies', () => {
  it('lists codes in dictionary order', () => {
    expect(listCompetencies(lembagaXy)).toEqual(Object.keys(lembagaXy.competencies))
    expect(listCompetencies(lembagaXy, { cluster: 'dasar' })).toEqual(['INT', 'CFV', 'FCI', 'LRS'])
  })

  it('leaves further dimensions out unless asked for', () => {
    expect(listCompetencies(achievement)).toEqual(['ACH', 'SQL', 'TOOL', 'FREE'])
    expect(listCompetencies(achievement, { dimensionsOf: 'ACH' })).toEqual(['ACH', 'ACH.B'])
    expect(listCompetencies(achievement, { dimensionsOf: 'SQL' })).toEqual(['SQL'])
  })

  it('goes by the nature of the competency, else of its cluster', () => {
    expect(listCompetencies(achievement, { nature: 'soft' })).toEqual(['ACH'])
    expect(listCompetencies(achievement, { nature: 'hard' })).toEqual(['SQL', 'TOOL'])
    expect(listCompetencies(lembagaXy, { nature: 'hard' })).toHaveLength(67)
  })

  it('lists what fits every field, or nothing', () => {
    expect(listCompetencies(achievement, { nature: 'hard', cluster: 'soft' })).toEqual(['TOOL'])
    expect(listCompetencies(achievement, { cluster: 'constructor' })).toEqual([])
    expect(listCompetencies(achievement, { dimensionsOf: '__proto__' })).toEqual([])
  })
})
