// The UK Government Digital and Data Profession Capability Framework, from its official CSV export to a model.
// The export has no ids, several rows for one requirement, and "NOT IN USE" where a role has no levels.

import { type CompetencyModel, defineModel } from 'kompetensi'
import {
  type CsvIssue,
  safeParseDictionaryTable,
  safeParseJobProfilesTable,
  type TableResult,
} from 'kompetensi/csv'

type Rows = readonly (readonly unknown[])[]

/** The four levels, in the order the framework's pages give them; the file orders nothing. */
const base = defineModel({
  id: 'uk-gdad',
  version: '2026-03-23',
  name: 'UK Government Digital and Data Profession Capability Framework',
  scales: {
    skill: {
      levels: [1, 2, 3, 4],
      definitions: [
        { value: 1, name: 'Awareness' },
        { value: 2, name: 'Working' },
        { value: 3, name: 'Practitioner' },
        { value: 4, name: 'Expert' },
      ],
    },
  },
  competencies: {},
  jobs: {},
})

/** The skills as a dictionary: the name of a skill is its code, because the file has no other. */
export function ukGdadDictionary(skills: Rows): TableResult<CompetencyModel<'uk-gdad'>, CsvIssue> {
  return safeParseDictionaryTable<'uk-gdad'>(base, skills, {
    scale: 'skill',
    columns: {
      Awareness: 'ignored',
      Working: 'ignored',
      Practitioner: 'ignored',
      Expert: 'ignored',
      'Roles that require Skill': 'ignored',
    },
  })
}

/**
 * The framework as a model: a role level is a job, its role the track, its role family the family. Nothing in the
 * file says which level of a role is the higher one: it is sorted by name. Rows that repeat a requirement are
 * warnings; "NOT IN USE" as a skill level is a skill that is required, with no level given.
 */
export function ukGdadModel(roles: Rows, skills: Rows): TableResult<CompetencyModel<'uk-gdad'>, CsvIssue> {
  const dictionary = ukGdadDictionary(skills)
  return safeParseJobProfilesTable(dictionary.value, withIds(roles), {
    columns: {
      Id: 'job',
      'Role Level': 'jobName',
      Role: 'track',
      'Role Description': 'ignored',
      'Role Level Description': 'ignored',
      'Skill Description': 'ignored',
      'Skill Level Description': 'ignored',
      'Role Type': 'ignored',
    },
  })
}

/** The rows with one more column: the name of the role level, or of the role where it is not divided into levels. */
function withIds(roles: Rows): Rows {
  const [header = [], ...rows] = roles
  const role = header.indexOf('Role')
  const level = header.indexOf('Role Level')
  return [
    [...header, 'Id'],
    ...rows.map((row) => {
      if (row[level] !== 'NOT IN USE') return [...row, row[level]]
      const named = row.map((cell, i) => (i === level ? row[role] : cell))
      return [...named, row[role]]
    }),
  ]
}
