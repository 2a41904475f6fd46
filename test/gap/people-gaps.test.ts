import { analyzeGap, type JobProfile, type Person } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { codeIssues, peopleGaps } from '../../src/gap/people-gaps'
import { frozen } from '../support/deep-frozen'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'

const model = soundModel()
const found = (people: readonly Person[], profiles?: readonly JobProfile[]) =>
  thrownBy(() => peopleGaps(model, people, profiles)).issues.map(({ code, path }) => [code, path])

describe('peopleGaps', () => {
  it('has for each person what analyzeGap has, by id whatever the order of the list', () => {
    const people: readonly Person[] = frozen([
      { id: 'b', job: 'chief', holdings: { SQL: 4, ART: 2 } },
      { id: 'a', job: 'clerk', holdings: {} },
      { id: 'c', job: 'clerk', holdings: { NEG: 1 } },
      { id: 'B', job: 'chief', holdings: { SQL: 1, NEG: 4 } },
    ])
    const expected = ['B', 'a', 'b', 'c'].map((id) => {
      const person = people.find((one) => one.id === id) ?? people[0]
      const job = person?.job ?? ''
      return { person, profile: model.jobs[job], report: analyzeGap(model, job, person?.holdings ?? {}) }
    })
    expect(peopleGaps(model, people)).toEqual(expected)
    expect(peopleGaps(model, people.toReversed())).toEqual(expected)
  })

  it('knows nobody’s gaps without a job, or against a job that names no requirement', () => {
    const empty = soundJob('open', [])
    const [nobody, open] = [
      { id: 'a', holdings: { SQL: 5 } },
      { id: 'b', job: 'open', holdings: { SQL: 5 } },
    ]
    expect(peopleGaps(model, [open, nobody], [empty])).toEqual([
      { person: nobody },
      { person: open, profile: empty },
    ])
  })

  it('takes who has no job for one without, whatever the jobs are called', () => {
    const odd = soundModel({ jobs: { undefined: soundJob('undefined', [{ competency: 'SQL', level: 1 }]) } })
    const person = { id: 'a', holdings: { SQL: 1 } }
    expect(peopleGaps(odd, [person])).toEqual([{ person }])
  })

  it('measures by a profile that is given in place of the model’s of the same id', () => {
    const strict = soundJob('clerk', [{ competency: 'SQL', level: 5 }])
    const [first, second] = peopleGaps(
      model,
      [
        { id: 'a', job: 'clerk', holdings: { SQL: 4 } },
        { id: 'b', job: 'chief', holdings: { SQL: 4 } },
      ],
      [strict],
    )
    expect(first?.report).toEqual(analyzeGap(model, strict, { SQL: 4 }))
    expect(second?.report).toEqual(analyzeGap(model, 'chief', { SQL: 4 }))
  })

  it('tells everything that is wrong at once, each at its place', () => {
    expect(found([])).toEqual([['empty-list', ['people']]])
    expect(
      found([
        { id: 'a', job: 'clark', holdings: { SQL: 6 } },
        { id: 'b', job: 'clerk', holdings: { SQLL: 1 } },
        { id: 'a', holdings: { NEG: 9 } },
        { id: 'c', job: 'clerk', holdings: { SQL: 1 } },
      ]),
    ).toEqual([
      ['unknown-job', ['people', 0, 'job']],
      ['level-off-scale', ['people', 0, 'holdings', 'SQL']],
      ['unknown-competency', ['people', 1, 'holdings', 'SQLL']],
      ['duplicate-person', ['people', 2, 'id']],
      ['level-off-scale', ['people', 2, 'holdings', 'NEG']],
    ])
  })

  it('tells what is wrong with the profiles, and beside it what people hold', () => {
    const unsound = soundJob('clerk', [{ competency: 'ART', level: 1, weight: -1 }], {
      scale: { levels: [1, 2], floor: 0 },
    })
    const people = [
      { id: 'a', job: 'clerk', holdings: { ART: 3 } },
      { id: 'b', job: 'chief', holdings: { SQL: 6 } },
    ]
    expect(found(people, [unsound])).toEqual([
      ['weight-not-positive', ['profiles', 0, 'requirements', 0, 'weight']],
      ['level-off-scale', ['people', 0, 'holdings', 'ART']],
      ['level-off-scale', ['people', 1, 'holdings', 'SQL']],
    ])
  })

  it('suggests the job that was meant, the given profiles’ among them, in the first twenty issues', () => {
    const people = Array.from({ length: 22 }, (_, i) => ({
      id: `p${i + 10}`,
      job: i % 2 === 0 ? 'chiev' : 'guestt',
      holdings: {},
    }))
    const { issues } = thrownBy(() =>
      peopleGaps(model, people, [soundJob('guest', [{ competency: 'SQL', level: 1 }])]),
    )
    const suggestions: Record<string, string> = { chiev: 'chief', guestt: 'guest' }
    expect(issues.map(({ details }) => details)).toEqual(
      people.map(({ job }, i) => ({
        job,
        model: 'acme',
        ...(i < 20 ? { suggestion: suggestions[job] } : {}),
      })),
    )
  })
})

describe('codeIssues', () => {
  it('names the codes that the model lacks at their places, what every object answers to among them', () => {
    expect(codeIssues(model, ['SQL', 'constructor', 'NEGG', 'ART'], 'critical')).toMatchObject([
      { code: 'unknown-competency', path: ['critical', 1], details: { competency: 'constructor' } },
      {
        code: 'unknown-competency',
        path: ['critical', 2],
        details: { competency: 'NEGG', suggestion: 'NEG' },
      },
    ])
    expect(codeIssues(model, ['SQL', 'ART'], 'critical')).toEqual([])
  })
})
