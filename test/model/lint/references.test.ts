import type { Claim, CompetencyModel } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { lint } from '../../support/lint'
import { soundJob, soundModel, withJobs } from '../../support/sound-model'

const same = (text: string) => ({ id: text, en: text })
const { competencies } = soundModel()
const requirements = [{ competency: 'SQL', level: 2 }]

const broken: readonly (readonly [
  string,
  Partial<CompetencyModel>,
  { readonly kind: string; readonly reference: string; readonly suggestion?: string },
  readonly (string | number)[],
])[] = [
  [
    'the parent of a cluster',
    { clusters: { core: { name: same('Core') }, odd: { name: same('x'), parent: 'coer' } } },
    { kind: 'clusters', reference: 'coer', suggestion: 'core' },
    ['clusters', 'odd', 'parent'],
  ],
  [
    'the cluster of a competency',
    { competencies: { ...competencies, X: { name: same('x'), cluster: 'Core' } } },
    { kind: 'clusters', reference: 'Core', suggestion: 'core' },
    ['competencies', 'X', 'cluster'],
  ],
  [
    'the scale of a competency',
    { competencies: { ...competencies, X: { name: same('x'), scale: 'toString' } } },
    { kind: 'scales', reference: 'toString' },
    ['competencies', 'X', 'scale'],
  ],
  [
    'the parent of a unit',
    { units: { office: { name: same('Office') }, odd: { name: same('x'), parent: '__proto__' } } },
    { kind: 'units', reference: '__proto__' },
    ['units', 'odd', 'parent'],
  ],
  ...(
    [
      ['family', 'families'],
      ['track', 'tracks'],
      ['grade', 'grades'],
      ['unit', 'units'],
      ['superior', 'jobs'],
    ] as const
  ).map(
    ([field, kind]) =>
      [
        `the ${field} of a job`,
        { jobs: { x: soundJob('x', requirements, { [field]: 'constructor' }) } },
        { kind, reference: 'constructor' },
        ['jobs', 'x', field],
      ] as const,
  ),
]

describe('lintModel, references', () => {
  it.each(broken)('refuses %s that is not there', (_, changes, details, path) => {
    expect(lint(soundModel(changes))).toEqual([
      { code: 'unknown-reference', severity: 'error', path, details },
    ])
  })

  it.each([
    [
      'dimensionOf',
      soundModel({ competencies: { ...competencies, X: { name: same('x'), dimensionOf: 'SQLL' } } }),
      ['competencies', 'X', 'dimensionOf'],
    ],
    [
      'a list of codes that are cut off',
      withJobs(soundJob('x', requirements, { complete: false, unknown: ['SQLL'] })),
      ['jobs', 'x', 'unknown', 0],
    ],
    [
      'a scheme',
      soundModel({
        schemes: { s: { name: same('s'), certifies: [{ competency: 'SQL' }, { competency: 'SQLL' }] } },
      }),
      ['schemes', 's', 'certifies', 1, 'competency'],
    ],
  ])('refuses a code in %s that is not there', (_, model, path) => {
    expect(lint(model)).toEqual([
      {
        code: 'unknown-competency',
        severity: 'error',
        path,
        details: { competency: 'SQLL', model: 'acme', suggestion: 'SQL' },
      },
    ])
  })

  it('refuses a code that is required and said not to be known', () => {
    expect(lint(withJobs(soundJob('x', requirements, { complete: false, unknown: ['NEG', 'SQL'] })))).toEqual(
      [
        {
          code: 'unknown-list-inconsistent',
          severity: 'error',
          path: ['jobs', 'x', 'unknown', 1],
          details: { job: 'x', problem: 'required', competency: 'SQL' },
        },
      ],
    )
  })

  it('refuses a complete profile that lists codes as not known', () => {
    expect(lint(withJobs(soundJob('x', requirements, { unknown: ['NEG'] })))).toEqual([
      {
        code: 'unknown-list-inconsistent',
        severity: 'error',
        path: ['jobs', 'x', 'complete'],
        details: { job: 'x', problem: 'complete' },
      },
    ])
    expect(lint(withJobs(soundJob('x', requirements, { unknown: [] })))).toEqual([])
  })

  describe('claims', () => {
    const place = (
      claims: readonly Claim[],
    ): readonly (readonly [CompetencyModel, readonly (string | number)[]])[] => {
      const name = same('x')
      const level = { value: 1, name, claims }
      const scale = { levels: [1, 2], floor: 0 }
      return [
        [soundModel({ scales: { ...soundModel().scales, s: { ...scale, claims } } }), ['scales', 's']],
        [
          soundModel({ scales: { ...soundModel().scales, s: { ...scale, definitions: [level] } } }),
          ['scales', 's', 'definitions', 0],
        ],
        [soundModel({ clusters: { core: { name, claims } } }), ['clusters', 'core']],
        [soundModel({ competencies: { ...competencies, X: { name, claims } } }), ['competencies', 'X']],
        [soundModel({ families: { data: { name, claims } } }), ['families', 'data']],
        [soundModel({ tracks: { expert: { name, claims } } }), ['tracks', 'expert']],
        [soundModel({ grades: { low: { rank: 1, claims }, high: { rank: 2 } } }), ['grades', 'low']],
        [soundModel({ units: { office: { name, claims } } }), ['units', 'office']],
        [withJobs(soundJob('x', requirements, { claims })), ['jobs', 'x']],
        [
          withJobs(soundJob('x', [{ competency: 'SQL', level: 2, claims }])),
          ['jobs', 'x', 'requirements', 0],
        ],
        [withJobs(soundJob('x', requirements, { scale: { ...scale, claims } })), ['jobs', 'x', 'scale']],
        [
          withJobs(soundJob('x', requirements, { scale: { ...scale, definitions: [level] } })),
          ['jobs', 'x', 'scale', 'definitions', 0],
        ],
        [
          withJobs(
            soundJob('x', requirements, {
              qualifications: [{ kind: 'field', importance: 'needed', name, claims }],
            }),
          ),
          ['jobs', 'x', 'qualifications', 0],
        ],
        [soundModel({ schemes: { s: { name, claims } } }), ['schemes', 's']],
      ]
    }

    it('refuses, wherever it stands, a source that is not there', () => {
      const models = place([{ basis: 'stated', confidence: 'document', source: 'hanbook' }])
      expect(models.map(([model]) => lint(model))).toEqual(
        models.map(([, path]) => [
          {
            code: 'unknown-reference',
            severity: 'error',
            path: [...path, 'claims', 0, 'source'],
            details: { kind: 'sources', reference: 'hanbook', suggestion: 'handbook' },
          },
        ]),
      )
    })

    it('refuses, wherever it stands, a claim without a source', () => {
      const models = place([
        { basis: 'stated', confidence: 'document', source: 'handbook' },
        { basis: 'translated', confidence: 'document' },
      ])
      expect(models.map(([model]) => lint(model))).toEqual(
        models.map(([, path]) => [
          {
            code: 'claim-without-source',
            severity: 'error',
            path: [...path, 'claims', 1],
            details: { basis: 'translated' },
          },
        ]),
      )
    })

    it('allows what is authored to rest on no source', () => {
      for (const [model] of place([{ basis: 'authored', confidence: 'proposed' }]))
        expect(lint(model)).toEqual([])
    })
  })
})
