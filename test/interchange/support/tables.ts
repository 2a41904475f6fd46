// Models, texts and languages to write tables of and to read them back.

import fc from 'fast-check'
import type { Competency, CompetencyModel, JobProfile, LocalizedText } from 'kompetensi'
import { isKey } from '../../../src/base/is-key'
import { arbitraryModel } from '../../support/arbitraries'

/** A language that tables have words for, or one that they have none for. */
export const anyLanguage = fc.constantFrom({ tag: 'id' }, { tag: 'en' }, { tag: 'jv' })

/** Codes that a sheet takes for numbers, dates and the like. */
export const sheetCodes = ['1.10', '1.1', '3/4', '2-3', 'MAR1', '1:30', '1E5', 'TRUE', '5%', '0012'] as const

/** Texts that tables are known to damage, and any others. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
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
    ...sheetCodes,
    'a\r\nb',
    'x\r',
    '\uFEFF',
  ),
)
export const someText = anyText.filter((text) => text.trim() !== '')
/** Texts that can be ids. */
export const anyId: fc.Arbitrary<string> = someText.filter(isKey)
/** A text in one language or several. */
const localized: fc.Arbitrary<LocalizedText> = fc
  .record({ id: anyText, en: anyText, jv: anyText, 'zh-Hant': anyText, und: anyText }, { requiredKeys: [] })
  .filter((text) => Object.keys(text).length > 0)
export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined })

/** Only what is there: JSON has no `undefined`. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}

/** A random model whose texts are anything at all. */
export const anyModel: fc.Arbitrary<CompetencyModel> = arbitraryModel().chain(({ model }) => {
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

const claims = maybe(fc.constant([{ basis: 'authored', confidence: 'proposed' }] as const))
const externalIds = maybe(fc.constant([{ system: 'sap', value: '1' }]))

/** A random model with what tables have no column for, too. */
export const richModel: fc.Arbitrary<CompetencyModel> = anyModel.chain((model) => {
  const retired = maybe(
    fc.record({
      successors: fc.subarray(Object.keys(model.competencies)),
      since: maybe(fc.constant('2026-01-01')),
    }),
  )
  const qualification = {
    kind: 'experience',
    importance: 'needed',
    name: { id: 'x', en: 'y' },
    months: 6,
  } as const
  const requirement = fc.record({
    weight: maybe(fc.constantFrom(0.5, 2)),
    essential: maybe(fc.constant(true)),
    from: maybe(fc.constant(['core'] as const)),
    claims,
  })
  const job = fc.record({ qualifications: maybe(fc.constant([qualification])), externalIds, claims })
  const added = fc.record({
    competencies: record(Object.keys(model.competencies), fc.record({ retired, claims })),
    jobs: record(Object.keys(model.jobs), job),
    requirements: record(Object.keys(model.jobs), fc.array(requirement, { minLength: 10, maxLength: 10 })),
  })
  return added.map(({ competencies, jobs, requirements }) =>
    plain({
      ...model,
      competencies: mapped(model.competencies, (entry, code) => ({ ...entry, ...competencies.get(code) })),
      jobs: mapped(model.jobs, (entry, id) => ({
        ...entry,
        ...jobs.get(id),
        requirements: entry.requirements.map(({ competency, level }, i) => ({
          competency,
          level,
          ...requirements.get(id)?.[i],
        })),
      })),
    } as CompetencyModel),
  )
})

/** A value for each of some keys. */
function record<T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<string, T>> {
  return fc
    .tuple(...keys.map(() => value))
    .map(
      (values) =>
        new Map(keys.flatMap((key, i) => values.slice(i, i + 1).map((each) => [key, each] as const))),
    )
}

/** Another value for each of some entries. */
function mapped<T, U>(
  entries: Readonly<Record<string, T>>,
  change: (entry: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry, key)]))
}

/** The model with every profile in the order of the dictionary, as a wide table has it. */
export function inDictionaryOrder(model: CompetencyModel): CompetencyModel {
  const order = Object.keys(model.competencies)
  const place = (code: string): number => order.indexOf(code)
  return {
    ...model,
    jobs: mapped(model.jobs, (job) => ({
      ...job,
      requirements: job.requirements.toSorted((a, b) => place(a.competency) - place(b.competency)),
      ...(job.unknown === undefined ? {} : { unknown: job.unknown.toSorted((a, b) => place(a) - place(b)) }),
    })),
  }
}

/** The jobs of a model without the scales of their own that `withScalesOfJobs` brought. */
export function withoutScalesOfJobs({ jobs }: CompetencyModel): CompetencyModel['jobs'] {
  return mapped(jobs, ({ scale: _, ...job }) => job)
}

/** The model as a file that knows nothing of it would find it: scales, and whatever else the table does not hold. */
export const withoutDictionary = (model: CompetencyModel): CompetencyModel => ({
  ...model,
  competencies: {},
  jobs: {},
})
export const withoutJobs = (model: CompetencyModel): CompetencyModel => ({ ...model, jobs: {} })

/** Profiles bring scales of their own, for which a table has no column: the empty model keeps those alone. */
export const withScalesOfJobs = (model: CompetencyModel): CompetencyModel => ({
  ...model,
  jobs: Object.fromEntries(
    Object.entries(model.jobs).map(([id, { scale }]): [string, JobProfile] => [
      id,
      {
        model: model.id,
        id,
        name: {},
        requirements: [],
        complete: true,
        ...(scale === undefined ? {} : { scale }),
      },
    ]),
  ),
})
