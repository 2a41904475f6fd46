import { checkQualifications, defineModel, type HeldQualification, type Qualification } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const text = (name: string) => ({ id: name, en: name })
const model = defineModel({
  id: 'm',
  version: '3',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: { A: { scale: 'five', name: 'A' } },
  jobs: { j: { name: 'Job', requires: { A: 3 } } },
})
const job = (...qualifications: Qualification[]) => ({ ...model.jobs.j, qualifications })
const education: Qualification = {
  kind: 'education',
  importance: 'absolute',
  name: text('Sarjana'),
  kkniLevel: 6,
}
const audit: Qualification = { kind: 'experience', importance: 'important', name: text('Audit'), months: 24 }
const training: Qualification = { kind: 'training', importance: 'needed', name: text('ISO 17024') }
const statuses = (asked: readonly Qualification[], held?: readonly HeldQualification[]) =>
  checkQualifications(model, job(...asked), {
    id: 'p',
    ...(held === undefined ? {} : { qualifications: held }),
  })

describe('checkQualifications', () => {
  it('tells met, short, missing and unknown apart', () => {
    const check = statuses(
      [education, audit, training],
      [
        { kind: 'education', name: text('Magister Hukum'), kkniLevel: 8 },
        { kind: 'experience', name: text(' audit '), months: 12 },
        { kind: 'experience', name: text('AUDIT'), months: 6 },
      ],
    )
    expect(check.items.map(({ status }) => status)).toEqual(['met', 'short', 'missing'])
    expect(check.items[0]).toMatchObject({ kkniLevel: 6, heldKkniLevel: 8 })
    expect(check.items[1]).toMatchObject({ months: 24, heldMonths: 18 })
    expect(check).toMatchObject({ model: 'm', modelVersion: '3', job: 'j', person: 'p', knockOut: 'no' })
  })

  it('knocks out by an absolute one alone, and says where it may', () => {
    expect(statuses([education], []).knockOut).toBe('yes')
    expect(statuses([education], [{ kind: 'education', name: text('D3'), kkniLevel: 5 }]).knockOut).toBe(
      'yes',
    )
    expect(statuses([education]).knockOut).toBe('possible')
    expect(statuses([audit, training], []).knockOut).toBe('no')
    expect(statuses([audit]).items[0]?.status).toBe('unknown')
  })

  it('matches by the name in any language', () => {
    const asked: Qualification = {
      kind: 'training',
      importance: 'needed',
      name: { jv: 'Nglas', en: 'Welding' },
    }
    const status = (name: HeldQualification['name']) =>
      statuses([asked], [{ kind: 'training', name }]).items[0]
    expect(status({ und: ' welding ' })?.status).toBe('met')
    expect(status({ id: 'Pengelasan', jv: 'nglas' })?.status).toBe('met')
    expect(status({ id: 'Pengelasan' })?.status).toBe('missing')
    expect(status({ jv: 'nglas' })?.name).toEqual({ jv: 'Nglas', en: 'Welding' })
  })

  it('does not take a number that is not known for a small one', () => {
    const held: HeldQualification[] = [{ kind: 'experience', name: text('Audit') }]
    expect(statuses([audit], held).items[0]).not.toHaveProperty('heldMonths')
    expect(statuses([audit], held).items[0]?.status).toBe('unknown')
    expect(
      statuses([audit], [...held, { kind: 'experience', name: text('Audit'), months: 24 }]).items[0]?.status,
    ).toBe('met')
  })

  it('adds months up without losing the last one to noise', () => {
    const held = Array.from(
      { length: 10 },
      (): HeldQualification => ({
        kind: 'experience',
        name: text('Audit'),
        months: 2.4,
      }),
    )
    const [item] = statuses([audit], held).items
    expect(item?.heldMonths).toBeLessThan(24)
    expect(item?.status).toBe('met')
  })

  it('matches as the caller says', () => {
    const matches = (asked: Qualification, held: HeldQualification) =>
      held.name.id?.includes(asked.name.id ?? '') === true
    const held: HeldQualification[] = [{ kind: 'training', name: text('Pelatihan ISO 17024 dasar') }]
    const profile = job(training)
    expect(checkQualifications(model, profile, { id: 'p', qualifications: held }).items[0]?.status).toBe(
      'missing',
    )
    expect(
      checkQualifications(model, profile, { id: 'p', qualifications: held }, { matches }).items[0]?.status,
    ).toBe('met')
  })

  it('asks for nothing where the job asks for nothing', () => {
    expect(checkQualifications(model, 'j', { id: 'p' })).toMatchObject({
      items: [],
      knockOut: 'no',
    })
  })

  it('refuses numbers out of range', () => {
    const error = thrownBy(() =>
      statuses([{ ...education, kkniLevel: 10 }], [{ kind: 'experience', name: text('x'), months: -1 }]),
    )
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['number-out-of-range', 'profile', 'qualifications', 0, 'kkniLevel'],
      ['number-out-of-range', 'person', 'qualifications', 0, 'months'],
    ])
  })

  it.each([
    ['a blank id', { id: ' ' }, 'person.id'],
    ['a qualification that is nothing', { id: 'p', qualifications: [null] }, 'person.qualifications.0'],
    [
      'a kind in the words of a form',
      { id: 'p', qualifications: [{ kind: 'Pendidikan', name: { id: 'S1' } }] },
      'person.qualifications.0.kind',
    ],
    [
      'a name that is blank',
      { id: 'p', qualifications: [{ kind: 'education', name: { id: ' ' } }] },
      'person.qualifications.0.name',
    ],
    [
      'a plain name, of which only letters would be compared',
      { id: 'p', qualifications: [{ kind: 'education', name: 'S1' }] },
      'person.qualifications.0.name',
    ],
  ])('refuses %s', (_, person, place) => {
    const { issues } = thrownBy(() => checkQualifications(model, job(), untyped(person)))
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      `parameter-invalid ${place}`,
    ])
  })
})
