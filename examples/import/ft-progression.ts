// The Financial Times engineering progression, from its YAML file to a model.

import { type CompetencyModel, defineModel } from 'kompetensi'
import {
  type CsvIssue,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  type TableResult,
} from 'kompetensi/csv'

/** A job family as the file holds it. */
export interface Progression {
  readonly levels: readonly { readonly id: string; readonly name: string }[]
  readonly themes: readonly { readonly id: string; readonly name: string; readonly summary: string }[]
  readonly competencies: readonly {
    readonly level: string
    readonly theme: string
    readonly proficiency: string
  }[]
}

/** Where the progression forks: the same step, as an individual contributor or as a people manager. */
const fork = /-(ic|pm)$/

/** The progression as a model: a level is a job, a theme a competency. Steps and tracks are read from the ids. */
export function ftProgressionModel(
  progression: Progression,
): TableResult<CompetencyModel<'ft-progression'>, CsvIssue> {
  const { levels, themes, competencies } = progression
  const steps = [...new Set(levels.map(({ id }) => id.replace(fork, '')))]
  const base = defineModel({
    id: 'ft-progression',
    name: 'Financial Times engineering progression',
    scales: {
      proficiency: {
        levels: [1, 2, 3, 4, 5],
        definitions: [
          { value: 1, name: 'Awareness' },
          { value: 2, name: 'Foundational' },
          { value: 3, name: 'Working knowledge' },
          { value: 4, name: 'Practitioner' },
          { value: 5, name: 'Expert' },
        ],
      },
    },
    tracks: { ic: { name: 'Individual contributor' }, pm: { name: 'People manager' } },
    grades: Object.fromEntries(steps.map((step, i) => [step, { rank: i + 1 }])),
    competencies: {},
    jobs: {},
  })
  const dictionary = safeParseDictionaryTable<'ft-progression'>(
    base,
    [['code', 'name', 'definition'], ...themes.map(({ id, name, summary }) => [id, name, summary])],
    { scale: 'proficiency' },
  )
  const names = new Map(levels.map(({ id, name }) => [id, name]))
  return safeParseJobProfilesTable(dictionary.value, [
    ['job', 'job name', 'grade', 'track', 'competency', 'level'],
    ...competencies.map(({ level, theme, proficiency }) => [
      level,
      names.get(level),
      level.replace(fork, ''),
      fork.exec(level)?.[1],
      theme,
      proficiency,
    ]),
  ])
}
