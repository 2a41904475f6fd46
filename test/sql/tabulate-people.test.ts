import { tabulatePeople } from 'kompetensi/sql'
import { describe, expect, it } from 'vitest'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

describe('tabulatePeople', () => {
  it('has no row for what is not assessed, and never -0', () => {
    const { people, holdings } = tabulatePeople(soundModel(), [
      { id: 'p', job: 'clerk', unit: 'office', holdings: { SQL: -0, NEG: undefined } },
      { id: 'q', holdings: {} },
    ])
    expect(people).toEqual([
      { model: 'acme', person: 'p', job: 'clerk', unit: 'office' },
      { model: 'acme', person: 'q', job: null, unit: null },
    ])
    expect(holdings).toEqual([{ model: 'acme', person: 'p', competency: 'SQL', level: 0 }])
    expect(Object.is(holdings[0]?.level, 0)).toBe(true)
  })

  it('knows a job of a profile that the model has not, and its scale', () => {
    const guide = soundJob('guide', [{ competency: 'ART', level: 2 }], {
      scale: { levels: [1, 2], floor: 0 },
    })
    const guided = [{ id: 'p', job: 'guide', holdings: { ART: 2 } }]
    const { people, holdings } = tabulatePeople(soundModel(), guided, { profiles: [guide] })
    expect(people).toEqual([{ model: 'acme', person: 'p', job: 'guide', unit: null }])
    expect(holdings).toEqual([{ model: 'acme', person: 'p', competency: 'ART', level: 2 }])
    const above = [{ id: 'p', job: 'guide', holdings: { ART: 3 } }]
    expect(thrownBy(() => tabulatePeople(soundModel(), above, { profiles: [guide] })).issues).toMatchObject([
      { code: 'level-off-scale', path: ['people', 0, 'holdings', 'ART'] },
    ])
    expect(thrownBy(() => tabulatePeople(soundModel(), guided)).issues).toMatchObject([
      { code: 'unknown-job', path: ['people', 0, 'job'], details: { job: 'guide', model: 'acme' } },
    ])
  })

  it('refuses people without an id, and what is no record of levels', () => {
    const people = [
      { id: ' ', holdings: {} },
      { id: 'p', holdings: untyped(new Map([['SQL', 3]])) },
      { id: 'q', holdings: untyped(null) },
    ]
    expect(thrownBy(() => tabulatePeople(soundModel(), people)).issues).toMatchObject([
      { code: 'blank-id', path: ['people', 0, 'id'] },
      { code: 'holdings-not-a-record', path: ['people', 1, 'holdings'] },
      { code: 'holdings-not-a-record', path: ['people', 2, 'holdings'] },
    ])
  })

  it('refuses a profile of another model, or one that is unsound', () => {
    const profiles = [soundJob('x', [], { model: 'other' }), soundJob('y', [{ competency: 'SQL', level: 9 }])]
    expect(thrownBy(() => tabulatePeople(soundModel(), [], { profiles })).issues).toMatchObject([
      { code: 'model-mismatch', path: ['profiles', 0, 'model'] },
      { code: 'level-off-scale', path: ['profiles', 1, 'requirements', 0, 'level'] },
    ])
  })

  it('tells everything that is wrong at once', () => {
    const { issues } = thrownBy(() =>
      tabulatePeople(soundModel(), [
        { id: 'p', job: 'clerc', holdings: { SQL: 6 } },
        { id: 'p', holdings: untyped({ SQLL: 1, NEG: 'high' }) },
      ]),
    )
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['unknown-job', 'people.0.job'],
      ['level-off-scale', 'people.0.holdings.SQL'],
      ['duplicate-person', 'people.1.id'],
      ['unknown-competency', 'people.1.holdings.SQLL'],
      ['level-not-a-number', 'people.1.holdings.NEG'],
    ])
  })
})
