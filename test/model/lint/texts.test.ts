import type { CompetencyModel } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { lint } from '../../support/lint'
import { soundJob, soundModel } from '../../support/sound-model'

const name = { id: 'ada', en: ' ' }
const sections: readonly (readonly [keyof CompetencyModel, Partial<CompetencyModel>])[] = [
  ['scales', { scales: { ...soundModel().scales, x: { levels: [1, 2], floor: 0, name } } }],
  ['clusters', { clusters: { ...soundModel().clusters, x: { name } } }],
  ['competencies', { competencies: { ...soundModel().competencies, x: { name } } }],
  ['families', { families: { ...soundModel().families, x: { name } } }],
  ['tracks', { tracks: { ...soundModel().tracks, x: { name } } }],
  ['grades', { grades: { ...soundModel().grades, x: { rank: 3, name } } }],
  ['units', { units: { ...soundModel().units, x: { name } } }],
  ['jobs', { jobs: { x: soundJob('x', [{ competency: 'SQL', level: 2 }], { name }) } }],
  ['schemes', { schemes: { x: { name } } }],
]

describe('lintModel, texts', () => {
  it.each(sections)('warns of a blank name in %s', (section, changes) => {
    expect(lint(soundModel(changes))).toEqual([
      {
        code: 'text-missing',
        severity: 'warning',
        path: [section, 'x', 'name', 'en'],
        details: { tag: 'en' },
      },
    ])
  })

  it('warns of a model without a name, in each language', () => {
    expect(lint(soundModel({ name: { id: '', en: '\t' } })).map(({ path }) => path)).toEqual([
      ['name', 'id'],
      ['name', 'en'],
    ])
  })
})
