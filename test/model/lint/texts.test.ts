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
        details: { problem: 'blank', languages: ['en'] },
      },
    ])
  })

  it('refuses a name that is blank in every language', () => {
    expect(
      lint(soundModel({ name: { id: '', en: '\t' } })).map(({ severity, path }) => [severity, path]),
    ).toEqual([['error', ['name']]])
  })

  it('warns of a name that is blank in one language', () => {
    expect(
      lint(soundModel({ name: { id: 'Contoh', en: '\t' } })).map(({ severity, path }) => [severity, path]),
    ).toEqual([['warning', ['name', 'en']]])
  })

  it('refuses a name in no language', () => {
    expect(lint(soundModel({ name: {} }))).toContainEqual({
      code: 'text-missing',
      severity: 'error',
      path: ['name'],
      details: { problem: 'in-no-language', languages: [] },
    })
  })

  it('refuses a definition, a description, a level and a qualification in no language', () => {
    const model = soundModel()
    const job = soundJob('x', [{ competency: 'SQL', level: 2 }], {
      qualifications: [{ kind: 'field', importance: 'needed', name: {} }],
    })
    const issues = lint({
      ...model,
      scales: {
        ...model.scales,
        x: { levels: [1], floor: 0, definitions: [{ value: 1, name: {}, description: {} }] },
      },
      clusters: { ...model.clusters, x: { name: { id: 'x', en: 'x' }, description: {} } },
      competencies: {
        ...model.competencies,
        x: { name: { id: 'x', en: 'x' }, definition: {}, retired: { successors: [], reason: {} } },
      },
      jobs: { x: job },
    })
    expect(issues.filter(({ code }) => code === 'text-missing').map(({ path }) => path.join(' '))).toEqual([
      'scales x definitions 0 name',
      'scales x definitions 0 description',
      'clusters x description',
      'competencies x definition',
      'competencies x retired reason',
      'jobs x qualifications 0 name',
    ])
  })
})
