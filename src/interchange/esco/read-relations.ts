import type { Requirement } from '../../model/job-profile'
import { shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { dataIssue } from '../read/issues'
import type { RowReader } from '../read/row-reader'
import { tellRepeatedRow } from '../read/same-rows'
import { openSource, type SourceSet } from '../read/source-file'
import type { Table } from '../read/table-options'
import { type Concepts, tellDangling } from './concepts'
import { relationKind } from './esco-kinds'
import type { EscoIssue } from './issues'

/** What relations have at their ends. */
export interface RelationEnds {
  readonly skills: Concepts<unknown>
  readonly occupations: Concepts<unknown>
}

/** What occupations require. */
export interface Relations {
  /** By job, in the order of the file. */
  readonly requirements: ReadonlyMap<string, readonly Requirement[]>
  /** Jobs with a relation to a skill that is not there. */
  readonly incomplete: ReadonlySet<string>
}

/** Reads which skills occupations require. */
export function readRelations(table: Table, ends: RelationEnds, set: SourceSet<EscoIssue>): Relations {
  const file = openSource(table, relationKind, 'relations', set)
  const all = new Map<string, Map<string, { readonly requirement: Requirement; readonly row: number }>>()
  const incomplete = new Set<string>()
  for (const row of file.rows) {
    const { job, competency, isEssential } = relationIn(row, ends, file.found)
    if (job !== undefined && competency === undefined) incomplete.add(job)
    if (job === undefined || competency === undefined) continue
    const required = all.get(job) ?? new Map()
    all.set(job, required)
    const requirement = { competency, ...(isEssential ? { essential: true } : {}) }
    const earlier = required.get(competency)
    if (earlier === undefined) required.set(competency, { requirement, row: row.number })
    else {
      const same = earlier.requirement.essential === requirement.essential
      const path = [row.number]
      tellRepeatedRow({ key: `${job}, ${competency}`, row: earlier.row, same, path }, file.found)
    }
  }
  file.close()
  const requirements = [...all].map(([job, required]): [string, Requirement[]] => [
    job,
    [...required.values()].map(({ requirement }) => requirement),
  ])
  return { requirements: new Map(requirements), incomplete }
}

/** What one row says; its ends where other files have them. */
interface Relation {
  readonly job?: string | undefined
  readonly competency?: string | undefined
  readonly isEssential?: boolean
}

function relationIn(
  row: RowReader<'occupationUri' | 'relationType' | 'skillUri'>,
  { skills, occupations }: RelationEnds,
  found: Findings<EscoIssue>,
): Relation {
  const occupationUri = row.needed('occupationUri')
  const relation = row.needed('relationType')
  const skillUri = row.needed('skillUri')
  if (occupationUri === undefined || relation === undefined || skillUri === undefined) return {}
  if (relation !== 'essential' && relation !== 'optional') {
    const details = { found: shown(relation), allowed: ['essential', 'optional'] }
    found.add(dataIssue('not-one-of', [row.number, 'relationType'], details))
    return {}
  }
  const job = occupations.codes.get(occupationUri)
  const competency = skills.codes.get(skillUri)
  if (job === undefined) tellDangling('jobs', occupationUri, [row.number, 'occupationUri'], found)
  if (competency === undefined) tellDangling('competencies', skillUri, [row.number, 'skillUri'], found)
  return { job, competency, isEssential: relation === 'essential' }
}
