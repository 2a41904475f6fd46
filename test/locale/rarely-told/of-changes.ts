// Changes of models, and levels that go from one to another, of which the rarer sentences are said.

import { type CompetencyModel, defineModel } from 'kompetensi'
import {
  describeDiff,
  describeMigration,
  diffModels,
  type MigrationOptions,
  migrateHoldings,
  type TranslateOptions,
  translateHoldings,
} from 'kompetensi/change'
import type { FullLanguage } from 'kompetensi/locale/en'
import { after, before } from '../../support/change-models'
import { soundJob, soundModel } from '../../support/sound-model'

const same = (text: string) => ({ id: text, en: text })
const claims = [{ source: 'handbook', basis: 'stated', confidence: 'document' }] as const

/** The sound model with everything changed that a note of its own is made for. */
const sound = soundModel()
const changed: CompetencyModel = {
  ...sound,
  version: '2',
  name: same('Other'),
  validFrom: '2026-01-01',
  validUntil: '2027-01-01',
  sources: { book: { title: 'Book' } },
  scales: {
    five: {
      levels: [1, 2, 3, 4],
      floor: 1,
      continuous: true,
      definitions: [{ value: 1, name: same('low'), description: same('little') }],
      claims,
    },
    ten: { levels: [1, 10], floor: 0 },
  },
  clusters: { core: { name: same('Heart') } },
  families: {},
  tracks: { leader: { name: same('Leader') } },
  grades: { low: { rank: 1 } },
  units: {},
  competencies: {
    SQL: { name: same('SQL'), scale: 'ten', nature: 'hard', definition: same('Queries') },
    NEG: {
      name: same('Negotiation'),
      scale: 'five',
      dimensionOf: 'SQL',
      externalIds: [{ system: 'x', value: '1' }],
    },
    ART: {
      name: same('Art'),
      scale: 'five',
      aliases: ['Arts'],
      levelTexts: { en: { indicators: { 1: ['Draws.'] } } },
      claims,
    },
  },
  jobs: {
    clerk: soundJob('clerk', [{ competency: 'SQL' }, { competency: 'NEG', level: 2, weight: 0.5, claims }], {
      grade: 'high',
      complete: false,
      unknown: ['ART'],
      horizon: 'future',
      olderNames: ['scribe'],
      qualifications: [],
      scale: { levels: [1, 2], floor: 0 },
    }),
    head: soundJob('head', [{ competency: 'SQL', level: 3, essential: true }], { name: same('chief') }),
  },
  schemes: { one: { name: same('One') } },
}
const relabelled: CompetencyModel = {
  ...changed,
  version: '3',
  scales: {
    ...changed.scales,
    five: {
      levels: [1, 2, 3, 4],
      floor: 1,
      continuous: true,
      definitions: [{ value: 1, name: same('lowest'), description: same('nothing much') }],
    },
  },
}
/** The same scales with their levels defined in another order. */
const reversed = (model: CompetencyModel): CompetencyModel => ({
  ...model,
  scales: Object.fromEntries(
    Object.entries(model.scales).map(([key, scale]) => [
      key,
      { ...scale, definitions: (scale.definitions ?? []).toReversed() },
    ]),
  ),
})
const shifting = (version: string, first: number): CompetencyModel =>
  defineModel({
    id: 'm',
    version,
    scales: { s: { levels: [first, first + 1], definitions: [{ value: first, name: 'low' }] } },
    competencies: { A: { name: 'A', scale: 's' } },
    jobs: {},
  })

const naming = (version: string, ...names: readonly string[]): CompetencyModel =>
  defineModel({
    id: 'm',
    version,
    scales: {
      s: { levels: names.map((_, i) => i), definitions: names.map((name, value) => ({ value, name })) },
    },
    competencies: { A: { name: 'A', scale: 's' } },
    jobs: {},
  })

/** Codes that are row numbers. */
const rows = (version: string, ...names: readonly string[]): CompetencyModel =>
  defineModel({
    id: 'rows',
    version,
    scales: {},
    competencies: Object.fromEntries(names.map((name, i) => [`R${i}`, { name }])),
    jobs: {},
  })

const diff = diffModels(before, after)
const migrated =
  (options: MigrationOptions<keyof typeof before.competencies, keyof typeof after.competencies>) =>
  (language: FullLanguage) =>
    describeMigration(
      before,
      after,
      migrateHoldings({ INT: 3, IT: 2, SELL: 4, SERVE: 3, OLD: 1, TYPE: 2, LEAD: 2 }, diff, options),
      { language },
    )

/** Competencies on scales that differ as scales can, and one on none. */
const scaled = (id: string): CompetencyModel =>
  defineModel({
    id,
    version: '1',
    scales: {
      five: { levels: [1, 2, 3, 4, 5] },
      deep: { levels: [-1, 0, 1, 2] },
      one: { levels: [1] },
      flat: { levels: [0, 1, 2], floor: 0 },
    },
    competencies: Object.fromEntries([
      ...['five', 'deep', 'one', 'flat'].map((scale) => [scale, { name: same(scale), scale }]),
      ...['none', 'lost'].map((code) => [code, { name: same(code) }]),
    ]),
    jobs: {},
  })
const [from, to] = [scaled('here'), scaled('there')]
const translated =
  (
    rows: readonly (readonly [string, 'exact' | 'close' | 'broader' | 'narrower', ...string[]])[],
    options: Partial<TranslateOptions<string, string, string, string>> = {},
  ) =>
  (language: FullLanguage) => {
    const crosswalk = {
      from: from.id,
      to: to.id,
      rows: rows.map(([code, relation, ...targets]) => ({ from: code, relation, targets })),
    }
    const holdings = { five: 1, deep: -1, one: 1, flat: 0 }
    return describeMigration(from, to, translateHoldings(holdings, crosswalk, { from, to, ...options }), {
      language,
    })
  }

/** By the name of the describer. */
export const ofChanges = {
  describeDiff: [
    diffModels(after, before),
    diffModels(sound, changed),
    diffModels(changed, sound),
    diffModels(changed, relabelled),
    diffModels(shifting('1', 1), shifting('2', 0)),
    diffModels(before, after, { successors: { TYPE: ['TYPE'] } }),
    diffModels(rows('1', 'SQL'), rows('2', 'Excel', 'SQL')),
    diffModels(naming('1', 'low', 'high'), reversed(naming('2', 'low', 'high'))),
  ].map((one) => (language: FullLanguage) => describeDiff(one, { language })),
  describeMigration: [
    migrated({}),
    migrated({ acceptGuesses: true, splits: 'copy', combine: 'mean', rounding: 'down' }),
    migrated({ tables: [{ from: 'LEAD', levels: [{ from: 1, to: 1 }] }] }),
    (language: FullLanguage) => {
      const [old, later] = [sound, changed]
      return describeMigration(old, later, migrateHoldings({ SQL: 2, NEG: 5 }, diffModels(old, later)), {
        language,
      })
    },
    (language: FullLanguage) => {
      const [old, later] = [naming('1', 'low', 'middle', 'high'), naming('2', 'low', 'high')]
      const gone = migrateHoldings({ A: 1 }, diffModels(old, later), { acceptGuesses: true })
      return describeMigration(old, later, gone, { language })
    },
    translated([
      ['five', 'broader', 'flat'],
      ['one', 'exact', 'five'],
      ['deep', 'exact', 'five'],
      ['flat', 'exact'],
    ]),
    translated([['five', 'exact', 'flat']]),
    translated(
      [
        ['five', 'broader', 'flat'],
        ['one', 'exact', 'none'],
        ['deep', 'exact', 'five'],
        ['flat', 'narrower', 'five'],
      ],
      { relations: ['broader', 'narrower'], scaling: 'linear-from-floor', combine: 'highest' },
    ),
  ],
}
