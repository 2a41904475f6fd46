import type { Expected } from '../base/expected'
import { invalidParameter } from '../base/invalid-parameter'
import type { Kind } from '../base/kind'
import { type Fragment, quoted } from './fragment'

/** A person. */
export interface PersonRow {
  /** Id of the model the job belongs to. */
  readonly model: string
  /** Id of the person. */
  readonly person: string
  /** The job they do; NULL: none is known. */
  readonly job: string | null
  /** Organisational unit; NULL: that of the job. */
  readonly unit: string | null
}

/** A level that a person holds. No row, or no level, is not assessed; that is not level 0. */
export interface HoldingRow {
  /** Id of the model the code belongs to. */
  readonly model: string
  /** Id of the person. */
  readonly person: string
  /** Code of the competency. */
  readonly competency: string
  /** Level held; NULL: not assessed. */
  readonly level: number | null
}

/** A competency of a model. */
export interface CompetencyRow {
  /** Id of the model. */
  readonly model: string
  /** Code of the competency. */
  readonly competency: string
  /** Its place in the dictionary, from 1. */
  readonly position: number
  /** Least level that can be held; NULL: it has no scale of its own. */
  readonly lowest_held: number | null
  /** Highest level; NULL: it has no scale of its own. */
  readonly highest_level: number | null
}

/** A job of a model. */
export interface JobRow {
  /** Id of the model. */
  readonly model: string
  /** Version of the model. */
  readonly model_version: string
  /** Id of the job. */
  readonly job: string
  /** Organisational unit of the job; NULL: none is known. */
  readonly unit: string | null
  /** False when the source shows only a part of the profile. */
  readonly profile_complete: boolean
}

/** A requirement of a job, with the scale it is measured on. */
export interface RequirementRow {
  /** Id of the model. */
  readonly model: string
  /** Id of the job. */
  readonly job: string
  /** Code of the competency. */
  readonly competency: string
  /** Its place in the profile, from 1. */
  readonly position: number
  /** Required level; NULL: required, but the source gives no level. */
  readonly required: number | null
  /** Weight of the requirement. */
  readonly weight: number
  /** Whether a shortfall rules a person out. */
  readonly essential: boolean
  /** "Assessed, nothing shown"; NULL without a scale. */
  readonly scale_floor: number | null
  /** Lowest level of the scale; NULL without a scale. */
  readonly lowest_level: number | null
  /** Highest level of the scale; NULL without a scale. */
  readonly highest_level: number | null
  /** Whether every number between the lowest and the highest level is a level; false without a scale. */
  readonly continuous: boolean
}

/** A level that an assessment of a requirement could find. */
export interface OutcomeRow {
  /** Id of the model. */
  readonly model: string
  /** Id of the job. */
  readonly job: string
  /** Code of the competency. */
  readonly competency: string
  /** The level. */
  readonly level: number
}

/** A competency of which it is not known whether a job requires it. */
export interface UnknownRequirementRow {
  /** Id of the model. */
  readonly model: string
  /** Id of the job. */
  readonly job: string
  /** Code of the competency. */
  readonly competency: string
}

/** The rows of each table. */
export interface TableRows {
  /** People. */
  readonly people: readonly PersonRow[]
  /** Levels held. */
  readonly holdings: readonly HoldingRow[]
  /** Competencies of the models. */
  readonly competencies: readonly CompetencyRow[]
  /** Jobs of the models. */
  readonly jobs: readonly JobRow[]
  /** Requirements of the jobs. */
  readonly requirements: readonly RequirementRow[]
  /** Levels that an assessment of a requirement could find. */
  readonly outcomes: readonly OutcomeRow[]
  /** Competencies of which it is not known whether a job requires them. */
  readonly unknownRequirements: readonly UnknownRequirementRow[]
}

/** A table that the statements read. */
export type SqlTable = keyof TableRows

/** Where the tables are: a name, or a schema and a name. `kompetensi_people` and the like when absent. */
export type TableNames = { readonly [T in SqlTable]?: string | readonly string[] }

/** What they are; which tables there are is said where they are quoted. */
export const someTableNames: Kind = {
  values: { ofKind: 'text', each: { ofKind: 'text' } },
  like: "{ people: ['hr', 'people'] }",
}

/** The tables, by their quoted names. */
export type QuotedTables = Readonly<Record<SqlTable, Fragment>>

const defaults: Readonly<Record<SqlTable, string>> = {
  people: 'kompetensi_people',
  holdings: 'kompetensi_holdings',
  competencies: 'kompetensi_competencies',
  jobs: 'kompetensi_jobs',
  requirements: 'kompetensi_requirements',
  outcomes: 'kompetensi_outcomes',
  unknownRequirements: 'kompetensi_unknown_requirements',
}

/** The quoted names of the tables. */
export function quotedTables(names: TableNames = {}): QuotedTables {
  if (typeof names !== 'object' || names === null || Array.isArray(names)) {
    throw invalidParameter('SQL', 'tableNames', names, { like: "{ people: 'pegawai' }" })
  }
  for (const table of Object.keys(names)) {
    if (isSqlTable(table)) continue
    throw invalidParameter('SQL', 'tableNames', table, { oneOf: Object.keys(defaults) })
  }
  const taken = new Set<string>()
  const name = (table: SqlTable): Fragment => {
    const place = quoted(placeOf(table, names[table]))
    // DuckDB takes names that differ in case alone for one.
    const folded = place.texts.join('').toLowerCase()
    if (taken.has(folded))
      throw invalidParameter('SQL', `tableNames.${table}`, place.texts.join(''), nameOfItsOwn)
    taken.add(folded)
    return place
  }
  return {
    people: name('people'),
    holdings: name('holdings'),
    competencies: name('competencies'),
    jobs: name('jobs'),
    requirements: name('requirements'),
    outcomes: name('outcomes'),
    unknownRequirements: name('unknownRequirements'),
  }
}

const nameOfItsOwn: Expected = { like: 'a name that no other table has' }

/** Whether there is such a table. */
export function isSqlTable(table: unknown): table is SqlTable {
  return typeof table === 'string' && Object.hasOwn(defaults, table)
}

/** Most parts of a name: a database, a schema and a table. */
const mostParts = 3

/** A name as it is given, or the one that holds when absent; throws where it has no part or too many. */
function placeOf(table: SqlTable, name: TableNames[SqlTable]): string | readonly string[] {
  if (name === undefined) return defaults[table]
  const parts = Array.isArray(name) ? name.length : Number(typeof name === 'string')
  if (parts > 0 && parts <= mostParts) return name
  throw invalidParameter('SQL', `tableNames.${table}`, JSON.stringify(name), {
    like: "'pegawai' or ['hr', 'pegawai']",
  })
}

/** The type of a column; `?` may be NULL. */
export type ColumnType = 'text' | 'text?' | 'double precision' | 'double precision?' | 'integer' | 'boolean'

/** How a table is made. */
export interface TableShape {
  /** Type by column, in order. */
  readonly columns: Readonly<Record<string, ColumnType>>
  /** The columns of its key. */
  readonly key: readonly string[]
}

/** How each table is made. Typed by its rows: a column more or less does not compile. */
export const tableShapes: { readonly [T in SqlTable]: TableShapeOf<TableRows[T][number]> } = {
  people: {
    columns: { model: 'text', person: 'text', job: 'text?', unit: 'text?' },
    key: ['model', 'person'],
  },
  holdings: {
    columns: { model: 'text', person: 'text', competency: 'text', level: 'double precision?' },
    key: ['model', 'person', 'competency'],
  },
  competencies: {
    columns: {
      model: 'text',
      competency: 'text',
      position: 'integer',
      lowest_held: 'double precision?',
      highest_level: 'double precision?',
    },
    key: ['model', 'competency'],
  },
  jobs: {
    columns: {
      model: 'text',
      model_version: 'text',
      job: 'text',
      unit: 'text?',
      profile_complete: 'boolean',
    },
    key: ['model', 'job'],
  },
  requirements: {
    columns: {
      model: 'text',
      job: 'text',
      competency: 'text',
      position: 'integer',
      required: 'double precision?',
      weight: 'double precision',
      essential: 'boolean',
      scale_floor: 'double precision?',
      lowest_level: 'double precision?',
      highest_level: 'double precision?',
      continuous: 'boolean',
    },
    key: ['model', 'job', 'competency'],
  },
  outcomes: {
    columns: {
      model: 'text',
      job: 'text',
      competency: 'text',
      level: 'double precision',
    },
    key: ['model', 'job', 'competency', 'level'],
  },
  unknownRequirements: {
    columns: { model: 'text', job: 'text', competency: 'text' },
    key: ['model', 'job', 'competency'],
  },
}

interface TableShapeOf<Row> extends TableShape {
  readonly columns: { readonly [Column in keyof Row & string]: ColumnType }
  readonly key: readonly (keyof Row & string)[]
}
