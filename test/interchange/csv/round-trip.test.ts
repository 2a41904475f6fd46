import fc from 'fast-check'
import type { Competency, CompetencyModel, JobProfile, Locale, Person, Rating } from 'kompetensi'
import {
  dictionaryRows,
  formatDictionaryTable,
  formatJobProfilesTable,
  formatPeopleTable,
  formatRatingsTable,
  jobProfilesRows,
  parseDictionaryTable,
  parseJobProfilesTable,
  parsePeopleTable,
  parseRatingsTable,
  peopleRows,
  ratingsRows,
} from 'kompetensi/csv'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import {
  arbitraryHeld,
  arbitraryHoldings,
  arbitraryModel,
  arbitraryModelAndJob,
  scaleFor,
} from '../../support/arbitraries'

const locales: readonly Locale[] = ['id', 'en']
const locale = fc.constantFrom(...locales)

/** Texts that tables are known to damage, and any others. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'\'"=+-@;,|\t\r\n \\:01eE.–', 'a'), maxLength: 8 }),
  fc.constantFrom(
    '',
    ' ',
    "'",
    "'=1",
    '-',
    '=1+1',
    '007',
    '198001012006041001',
    '1E+17',
    'a\r\nb',
    'x\r',
    '\uFEFF',
  ),
)
const someText = anyText.filter((text) => text.trim() !== '')
const localized = fc.record({ id: anyText, en: anyText })
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined })

/** Only what is there: JSON has no `undefined`. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}

/** A random model whose texts are anything at all. */
const anyModel: fc.Arbitrary<CompetencyModel> = arbitraryModel().chain(({ model }) => {
  const codes = Object.keys(model.competencies)
  const ids = Object.keys(model.jobs)
  const texts = fc.record({
    name: localized,
    nature: maybe(fc.constantFrom('soft' as const, 'hard' as const)),
    definition: maybe(localized),
    aliases: maybe(fc.array(someText, { minLength: 1, maxLength: 3 })),
    externalIds: maybe(
      fc.array(fc.record({ system: anyText, value: anyText }), { minLength: 1, maxLength: 3 }),
    ),
  })
  const attributes = fc.record({
    name: localized,
    family: maybe(fc.constant('family')),
    horizon: maybe(fc.constantFrom('present' as const, 'future' as const)),
    olderNames: maybe(fc.array(someText, { minLength: 1, maxLength: 2 })),
    validFrom: maybe(fc.constantFrom('2026-01-01', '2024-02-29')),
  })
  return fc
    .tuple(
      fc.array(texts, { minLength: codes.length, maxLength: codes.length }),
      fc.array(attributes, { minLength: ids.length, maxLength: ids.length }),
    )
    .map(([competencies, jobs]) =>
      plain({
        ...model,
        families: { family: { name: { id: 'Rumpun', en: 'Family' } } },
        competencies: Object.fromEntries(
          codes.map((code, i): [string, Competency] => [
            code,
            { ...model.competencies[code], ...competencies[i] } as Competency,
          ]),
        ),
        jobs: Object.fromEntries(
          ids.map((id, i): [string, JobProfile] => [id, { ...model.jobs[id], ...jobs[i] } as JobProfile]),
        ),
      }),
    )
})

/** The model as a file that knows nothing of it would find it: scales, and whatever else the table does not hold. */
const withoutDictionary = (model: CompetencyModel): CompetencyModel => ({
  ...model,
  competencies: {},
  jobs: {},
})
const withoutJobs = (model: CompetencyModel): CompetencyModel => ({ ...model, jobs: {} })

/** Profiles bring scales of their own, for which a table has no column: the empty model keeps those alone. */
const withScalesOfJobs = (model: CompetencyModel): CompetencyModel => ({
  ...model,
  jobs: Object.fromEntries(
    Object.entries(model.jobs).map(([id, { scale }]): [string, JobProfile] => [
      id,
      {
        model: model.id,
        id,
        name: { id, en: id },
        requirements: [],
        complete: true,
        ...(scale === undefined ? {} : { scale }),
      },
    ]),
  ),
})

describe('parse(format(x)) = x', () => {
  it('for the dictionary of any model, as text and as rows', () => {
    fc.assert(
      fc.property(anyModel, locale, (model, language) => {
        const text = formatDictionaryTable(model, { locale: language })
        const expected = Object.entries(model.competencies)
        expect(Object.entries(parseDictionaryTable(withoutDictionary(model), text).competencies)).toEqual(
          expected,
        )
        const rows = dictionaryRows(model, { locale: language })
        expect(Object.entries(parseDictionaryTable(withoutDictionary(model), rows).competencies)).toEqual(
          expected,
        )
      }),
    )
  })

  it('for the job profiles of any model, as text and as rows', () => {
    fc.assert(
      fc.property(anyModel, locale, (model, language) => {
        const empty = withScalesOfJobs(model)
        expect(parseJobProfilesTable(empty, formatJobProfilesTable(model, { locale: language }))).toEqual(
          model,
        )
        expect(parseJobProfilesTable(empty, jobProfilesRows(model, { locale: language }))).toEqual(model)
      }),
    )
  })

  it('for a wide table: every job, level and nothing, in the order of the columns', () => {
    fc.assert(
      fc.property(anyModel, locale, (model, language) => {
        const order = Object.keys(model.competencies)
        const place = (code: string): number => order.indexOf(code)
        const expected = Object.values(model.jobs).map((job) => ({
          ...job,
          requirements: job.requirements
            .map(({ competency, level }) => ({ competency, ...(level === undefined ? {} : { level }) }))
            .toSorted((a, b) => place(a.competency) - place(b.competency)),
          ...(job.unknown === undefined
            ? {}
            : { unknown: job.unknown.toSorted((a, b) => place(a) - place(b)) }),
        }))
        const text = formatJobProfilesTable(model, { locale: language, layout: 'wide' })
        const read = parseJobProfilesTable(withScalesOfJobs(model), text, { layout: 'wide' })
        expect(Object.values(read.jobs)).toEqual(expected)
      }),
    )
  })

  it('for the ratings of anybody', () => {
    const ratings = arbitraryModelAndJob().chain((jobCase) =>
      fc.record({
        model: fc.constant(jobCase.model),
        ratings: fc.array(
          fc.constantFrom(...Object.keys(jobCase.model.competencies)).chain((competency) => {
            const scale = scaleFor(jobCase, competency)
            const held =
              scale === undefined || jobCase.model.competencies[competency]?.scale === undefined
                ? fc.double({ min: 0, max: 9, noNaN: true })
                : arbitraryHeld(scale)
            return fc.record({
              model: maybe(fc.constant(jobCase.model.id)),
              person: someText,
              competency: fc.constant(competency),
              level: fc.oneof(held, fc.constant('not-applicable' as const)),
              assessedOn: fc.constantFrom('2026-11-22', '1999-02-28'),
              validUntil: maybe(fc.constant('2029-11-22')),
              raterKind: fc.constantFrom('self', 'superior', 'assessor', 'juri'),
              rater: maybe(anyText),
              evidence: maybe(anyText),
            })
          }),
          { maxLength: 5 },
        ),
      }),
    )
    fc.assert(
      fc.property(ratings, locale, ({ model, ratings: list }, language) => {
        const expected = plain(list) as Rating[]
        expect(parseRatingsTable(model, formatRatingsTable(expected, { locale: language }))).toEqual(expected)
        expect(parseRatingsTable(model, ratingsRows(expected, { locale: language }))).toEqual(expected)
      }),
    )
  })

  it('for any people', () => {
    const people = arbitraryModelAndJob().chain((jobCase) =>
      fc.record({
        model: fc.constant(jobCase.model),
        people: fc.uniqueArray(
          fc.record({
            id: someText.filter((id) => id !== '__proto__'),
            holdings: arbitraryHoldings(jobCase),
            job: maybe(fc.constantFrom(...Object.keys(jobCase.model.jobs))),
            performance: maybe(fc.double({ noNaN: true, noDefaultInfinity: true })),
            potential: maybe(fc.integer()),
          }),
          { selector: ({ id }) => id, maxLength: 5 },
        ),
      }),
    )
    fc.assert(
      fc.property(people, locale, ({ model, people: list }, language) => {
        const expected = list.map(({ job, performance, potential, ...person }) => ({
          ...person,
          ...(job === undefined ? {} : { job }),
          ...(performance === undefined ? {} : { performance }),
          ...(potential === undefined ? {} : { potential }),
        })) as Person[]
        expect(parsePeopleTable(model, formatPeopleTable(model, expected, { locale: language }))).toEqual(
          expected,
        )
        expect(parsePeopleTable(model, peopleRows(model, expected, { locale: language }))).toEqual(expected)
      }),
    )
  })

  it.each([
    ['lembaga-xy', lembagaXy],
    ['spencer', spencer],
  ] as const)('for the embedded model %s, claims and all, when read back into itself', (_, model) => {
    const dictionary = formatDictionaryTable(model, { locale: 'id' })
    const profiles = formatJobProfilesTable(model, { locale: 'id' })
    expect(parseDictionaryTable(model, dictionary)).toEqual(model)
    expect(parseJobProfilesTable(model, profiles)).toEqual(model)
    expect(parseJobProfilesTable(withoutJobs(model), profiles).jobs).toMatchObject(
      Object.fromEntries(Object.keys(model.jobs).map((id) => [id, { id }])),
    )
  })
})
