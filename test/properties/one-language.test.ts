import fc from 'fast-check'
import {
  analyzeGap,
  attainment,
  type CompetencyModel,
  findEligibleGrade,
  lintModel,
  planDevelopment,
  rankCandidates,
  rankJobs,
  scoreFit,
} from 'kompetensi'
import { formatCase, parseCase } from 'kompetensi/case'
import {
  formatDictionaryTable,
  formatJobProfilesTable,
  formatPeopleTable,
  formatRatingsTable,
  parseDictionaryTable,
  parseJobProfilesTable,
  parsePeopleTable,
  parseRatingsTable,
} from 'kompetensi/csv'
import { formatHrOpenPerson, formatHrOpenPosition, parseHrOpenPosition } from 'kompetensi/hr-open'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { formatMoodle, parseMoodle } from 'kompetensi/moodle'
import { formatAchievement, formatCredential } from 'kompetensi/open-badges'
import { parseModel } from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { anyModel } from '../interchange/support/tables'

const jv = { tag: 'jv' }
const languages = [jv, id, en, { tag: 'ar-EG' }]

/** A model in Javanese alone. */
const model: CompetencyModel = parseModel({
  id: 'toko',
  version: '1',
  name: { jv: 'Toko' },
  sources: {},
  scales: {
    telu: {
      name: { jv: 'Tataran' },
      levels: [1, 2, 3],
      floor: 0,
      definitions: [{ value: 2, name: { jv: 'Trampil' }, description: { jv: 'Bisa dhewe' } }],
    },
  },
  clusters: { inti: { name: { jv: 'Inti' }, description: { jv: 'Kanggo kabeh' } } },
  competencies: {
    LAY: { name: { jv: 'Ladi' }, scale: 'telu', cluster: 'inti', definition: { jv: 'Ngladeni tamu' } },
    KIR: { name: { jv: 'Petungan' }, scale: 'telu', cluster: 'inti' },
  },
  families: { dodol: { name: { jv: 'Dodolan' } } },
  tracks: {},
  grades: { satu: { rank: 1 } },
  units: { solo: { name: { jv: 'Sala' } } },
  jobs: {
    kasir: {
      model: 'toko',
      id: 'kasir',
      name: { jv: 'Juru ruwang dhuwit' },
      family: 'dodol',
      grade: 'satu',
      requirements: [
        { competency: 'LAY', level: 2 },
        { competency: 'KIR', level: 3 },
      ],
      complete: true,
    },
  },
  schemes: { ahli: { name: { jv: 'Ahli' } } },
})
const people = [{ id: 'p1', job: 'kasir', holdings: { LAY: 1, KIR: 3 } }]
const ratings = [
  { person: 'p1', competency: 'LAY', level: 2, assessedOn: '2026-01-31', raterKind: 'assessor' },
]
const badge = { baseUri: 'https://example.org', required: 2, case: { baseUri: 'https://example.org' } }
const award = {
  ...badge,
  achieved: 3,
  recipient: 'did:example:1',
  issuer: { id: 'https://example.org/issuer', name: 'Toko' },
  awardedOn: '2026-01-31',
}
const kasus = { baseUri: 'https://example.org', creator: 'Toko', lastChange: '2026-01-31' }

/** Everything that is written of the model in a language. */
function written(language: { readonly tag: string }): readonly { readonly value: unknown }[] {
  return [
    formatCase(model, { ...kasus, language }),
    formatMoodle(model, { language, proficientFrom: 'highest' }),
    formatDictionaryTable(model, { language }),
    formatJobProfilesTable(model, { language }),
    formatJobProfilesTable(model, { language, layout: 'wide' }),
    formatPeopleTable(model, people, { language }),
    formatRatingsTable(ratings, { language }),
    formatHrOpenPosition(model, 'kasir', { language }),
    formatHrOpenPerson(model, { LAY: 2 }, { language }),
    formatAchievement(model, 'LAY', { ...badge, language }),
    formatCredential(model, 'KIR', { ...award, language }),
  ]
}

describe('a model in one language that the library does not speak', () => {
  it('is sound', () => {
    expect(lintModel(model).filter(({ code }) => code === 'text-missing')).toEqual([])
  })

  it.each(languages)('is written in $tag without a text that is none', (language) => {
    for (const { value } of written(language)) {
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      expect(text).not.toMatch(/undefined|\[object|null,null,null,null,null,null,null,null/)
      expect(text).not.toBe('')
    }
  })

  it('comes back from every file that carries it', () => {
    expect(
      parseDictionaryTable(
        { ...model, competencies: {} },
        formatDictionaryTable(model, { language: id }).value,
      ),
    ).toEqual(model)
    for (const layout of ['long', 'wide'] as const) {
      const table = formatJobProfilesTable(model, { language: id, layout }).value
      expect(parseJobProfilesTable({ ...model, jobs: {} }, table, { layout })).toEqual(model)
    }
    expect(parsePeopleTable(model, formatPeopleTable(model, people, { language: jv }).value)).toEqual(people)
    expect(parseRatingsTable(model, formatRatingsTable(ratings, { language: jv }).value)).toEqual(ratings)
    const { competencies, clusters, scales } = model
    const package_ = formatCase(model, { ...kasus, language: jv }).value
    const back = parseCase(JSON.stringify(package_), { as: 'toko' }).model
    expect(back).toMatchObject({ name: model.name, clusters, scales, competencies })
    const framework = formatMoodle(model, { language: jv, proficientFrom: 'highest' }).value
    expect(parseMoodle(framework, { language: jv }).model).toMatchObject({
      name: model.name,
      clusters,
      competencies: Object.fromEntries(
        Object.entries(competencies).map(([code, entry]) => [code, { ...entry, scale: 'framework' }]),
      ),
    })
    const position = formatHrOpenPosition(model, 'kasir', { language: jv }).value
    const { name } = model.jobs['kasir'] ?? {}
    expect(parseHrOpenPosition(model, position, { job: 'kasir', ...(name && { name }) }).name).toEqual(name)
  })

  it('is presented in no other language', () => {
    const package_ = formatCase(model, { ...kasus, language: id }).value
    expect(package_.CFDocument.language).toBe('jv')
    expect(new Set(package_.CFItems.map(({ language }) => language))).toEqual(new Set(['jv']))
    const { model: back } = parseCase(package_)
    expect(back.competencies['LAY']?.name).toEqual({ jv: 'Ladi' })
    const achievement = formatAchievement(model, 'LAY', { ...badge, language: id }).value
    expect(achievement.inLanguage).toBe('jv')
    expect(achievement.criteria.narrative).toBe(
      'Dinilai pada level 2 (Trampil) atau lebih tinggi, pada skala 1 sampai 3.',
    )
    expect(
      parseMoodle(formatMoodle(model, { language: id, proficientFrom: 'highest' }).value).model.name,
    ).toEqual({
      und: 'Toko',
    })
  })

  it('is told where a file is in another language', () => {
    const missing = (language: { readonly tag: string }): string[] =>
      [
        ...formatCase(model, { ...kasus, language }).losses,
        ...formatMoodle(model, { language, proficientFrom: 'highest' }).losses,
        ...formatHrOpenPerson(model, { LAY: 2 }, { language }).losses,
        ...formatAchievement(model, 'LAY', { ...badge, language }).losses,
      ].flatMap(({ code, path }) => (code === 'language-missing' ? [path.join(' ')] : []))
    expect(missing(jv)).toEqual([])
    expect(missing({ tag: 'jv-ID' })).toEqual([])
    expect(new Set(missing(id))).toEqual(
      new Set([
        'name jv',
        'clusters inti name jv',
        'clusters inti description jv',
        'competencies LAY name jv',
        'competencies LAY definition jv',
        'competencies KIR name jv',
        'scales telu name jv',
        'scales telu definitions 0 name jv',
        'scales telu definitions 0 description jv',
      ]),
    )
  })

  it('gives results its names', () => {
    const name = { jv: 'Juru ruwang dhuwit' }
    const method = attainment()
    const rules = { method, belowEssential: 'flag' } as const
    const holdings = { LAY: 1, KIR: 3 }
    const report = analyzeGap(model, 'kasir', holdings)
    const plan = planDevelopment(model, report, { activities: [], start: '2026-01-05', minimize: 'cost' })
    const grade = findEligibleGrade(model, holdings, { rule: 'any-job' })
    expect([
      report.jobName,
      scoreFit(model, 'kasir', holdings, { method }).jobName,
      rankCandidates(model, 'kasir', people, rules).jobName,
      ...rankJobs(model, holdings, rules).jobs.map(({ jobName }) => jobName),
      plan.jobName,
    ]).toEqual([name, name, name, name, name])
    // A grade without a name is called by its key, in no language that is known.
    expect(grade.grades.map(({ gradeName }) => gradeName)).toEqual([{ und: 'satu' }])
  })
})

describe('a model in any languages', () => {
  it('is written in any language, each text in one that it has', () => {
    fc.assert(
      fc.property(anyModel, fc.constantFrom(...languages), (any, language) => {
        const scale = { levels: [1, 2], floor: 0 }
        const { CFItems } = formatCase(any, { ...kasus, language }).value
        const moodle = formatMoodle(any, { language, scale, proficientFrom: 'highest' }).value
        expect(moodle).not.toContain('undefined')
        for (const { humanCodingScheme, CFItemType, language: tag, ...item } of CFItems) {
          if (CFItemType === 'Cluster') continue
          const { name } = any.competencies[humanCodingScheme] ?? { name: {} }
          // An abbreviated statement stands in one line.
          const inOneLine = (text: string | undefined): string | undefined =>
            text?.replace(/[\t\n\r]+/g, ' ').trim()
          const said = inOneLine(item.abbreviatedStatement ?? item.fullStatement)
          const there = Object.values(name).map(inOneLine)
          expect(said === '' || there.includes(inOneLine(item.fullStatement)) || there.includes(said)).toBe(
            true,
          )
          expect(
            tag === 'mul' ||
              tag === language.tag ||
              Object.keys({ ...name, ...any.competencies[humanCodingScheme]?.definition }).includes(tag),
          ).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
})
