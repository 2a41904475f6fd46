import type { Cluster, Competency } from '../../model/competency'
import type { JobProfile } from '../../model/job-profile'
import type { Table } from '../read/table-options'
import { type Concepts, type EscoSet, readConcepts } from './concepts'
import { groupKind, occupationKind, skillKind } from './esco-kinds'

/** Reads skills, which are competencies. */
export function readSkills(table: Table, set: EscoSet): Concepts<Competency> {
  return readConcepts<'altLabels' | 'description', Competency>(
    table,
    {
      name: 'skills',
      kind: 'competencies',
      type: 'KnowledgeSkillCompetence',
      columns: skillKind,
      entryOf: (row, { uri, label }) => {
        const description = row.text('description')
        const aliases = linesOf(row.text('altLabels'))
        return {
          name: label,
          ...(description === undefined ? {} : { definition: set.text(description) }),
          ...(aliases.length === 0 ? {} : { aliases }),
          externalIds: [{ system: 'esco', value: uri }],
        }
      },
    },
    set,
  )
}

/** An occupation, not yet a profile. */
export interface Occupation extends Pick<JobProfile, 'name'> {
  readonly externalIds: NonNullable<JobProfile['externalIds']>
  readonly iscoGroup: string | undefined
  readonly row: number
}

/** Reads occupations, which are jobs. */
export function readOccupations(table: Table, set: EscoSet): Concepts<Occupation> {
  return readConcepts<'iscoGroup' | 'code', Occupation>(
    table,
    {
      name: 'occupations',
      kind: 'jobs',
      type: 'Occupation',
      columns: occupationKind,
      entryOf: (row, { uri, label }) => {
        const code = row.text('code')
        return {
          name: label,
          iscoGroup: row.text('iscoGroup'),
          externalIds: [
            { system: 'esco', value: uri },
            ...(code === undefined ? [] : [{ system: 'esco-code', value: code }]),
          ],
          row: row.number,
        }
      },
    },
    set,
  )
}

/** Reads groups, which are clusters or families; nothing where there is no file of them. */
export function readGroups(
  table: Table | undefined,
  name: string,
  kind: 'clusters' | 'families',
  set: EscoSet,
): Concepts<Cluster> | undefined {
  if (table === undefined) return undefined
  const entryOf = (
    row: { readonly text: (field: 'description') => string | undefined },
    { label }: { readonly label: Cluster['name'] },
  ): Cluster => {
    const description = row.text('description')
    return { name: label, ...(description === undefined ? {} : { description: set.text(description) }) }
  }
  const type = kind === 'clusters' ? 'SkillGroup' : 'ISCOGroup'
  return readConcepts<'description', Cluster>(table, { name, kind, type, columns: groupKind, entryOf }, set)
}

/** The lines of a cell that are not blank. */
function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
