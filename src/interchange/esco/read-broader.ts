import type { IssuePath } from '../../base/issue'
import type { Findings } from '../read/findings'
import { exchangeIssue } from '../read/issues'
import type { RowReader } from '../read/row-reader'
import { openSource, type SourceSet } from '../read/source-file'
import type { Table } from '../read/table-options'
import { tellDangling } from './concepts'
import { broaderKind } from './esco-kinds'
import type { EscoIssue } from './issues'

/** Where the ends of a relation are looked up. */
export interface BroaderEnds {
  /** What kind of group is a parent: `SkillGroup`, `ISCOGroup`. */
  readonly group: string
  /** What groups are in a model, for issues. */
  readonly groups: 'clusters' | 'families'
  /** What the others are in a model. */
  readonly members: 'competencies' | 'jobs'
  /** The code of a group; `undefined` when there is none. */
  readonly codeOfGroup: (uri: string) => string | undefined
  /** The code of a skill or an occupation. */
  readonly codeOfMember: (uri: string) => string | undefined
  /** Whether a group can have a parent in a model. */
  readonly nested: boolean
}

/** The parents that a file of broader concepts names. */
export interface Broader {
  /** Of skills or occupations. */
  readonly ofMembers: ReadonlyMap<string, ReadonlySet<string>>
  /** Of groups. */
  readonly ofGroups: ReadonlyMap<string, ReadonlySet<string>>
}

/** Reads a file of broader concepts; where there is none, nothing is below anything. */
export function readBroader(
  table: Table | undefined,
  name: string,
  ends: BroaderEnds,
  set: SourceSet<EscoIssue>,
): Broader {
  const ofMembers = new Map<string, Set<string>>()
  const ofGroups = new Map<string, Set<string>>()
  if (table === undefined) return { ofMembers, ofGroups }
  const file = openSource(table, broaderKind, name, set)
  for (const row of file.rows) {
    const relation = relationIn(row)
    if (relation === undefined) continue
    const { conceptType, broaderType } = relation
    const isGroup = conceptType === ends.group
    if (broaderType !== ends.group || (isGroup && !ends.nested)) {
      // A skill under a skill, an occupation under an occupation, an ISCO group under an ISCO group.
      file.found.notCarried(`${conceptType} → ${broaderType}`, [row.number])
      continue
    }
    const { child, parent } = codesOf(relation, row.number, ends, file.found)
    if (child === undefined || parent === undefined) continue
    const parentsOf = isGroup ? ofGroups : ofMembers
    const parents = parentsOf.get(child) ?? new Set<string>()
    parentsOf.set(child, parents.add(parent))
  }
  file.close()
  return { ofMembers, ofGroups }
}

/** What one row relates. */
interface Relation {
  readonly conceptType: string
  readonly conceptUri: string
  readonly broaderType: string
  readonly broaderUri: string
}

function relationIn(row: RowReader<keyof Relation>): Relation | undefined {
  const conceptType = row.needed('conceptType')
  const conceptUri = row.needed('conceptUri')
  const broaderType = row.needed('broaderType')
  const broaderUri = row.needed('broaderUri')
  return conceptType && conceptUri && broaderType && broaderUri
    ? { conceptType, conceptUri, broaderType, broaderUri }
    : undefined
}

/** The codes of the two ends; one that another file does not have is told. */
function codesOf(
  { conceptType, conceptUri, broaderUri }: Relation,
  row: number,
  { group, groups, members, codeOfGroup, codeOfMember }: BroaderEnds,
  found: Findings<EscoIssue>,
): { readonly child: string | undefined; readonly parent: string | undefined } {
  const isGroup = conceptType === group
  const child = isGroup ? codeOfGroup(conceptUri) : codeOfMember(conceptUri)
  const parent = codeOfGroup(broaderUri)
  if (child === undefined) tellDangling(isGroup ? groups : members, conceptUri, [row, 'conceptUri'], found)
  if (parent === undefined) tellDangling(groups, broaderUri, [row, 'broaderUri'], found)
  return { child, parent }
}

/**
 * The one parent that is kept: the preferred one, else the first by code unit, so that it does not depend on the
 * order of rows. The others are told.
 */
export function keptParent(
  parents: Iterable<string>,
  { preferred, entry, path }: Child,
  found: Findings<EscoIssue>,
): string | undefined {
  const sorted = [...new Set(preferred === undefined ? parents : [preferred, ...parents])].sort((a, b) =>
    a < b ? -1 : 1,
  )
  const kept = preferred ?? sorted[0]
  const left = sorted.filter((parent) => parent !== kept)
  if (kept !== undefined && left.length > 0) {
    found.add(exchangeIssue('several-parents', path, { entry, kept, left }, 'hint'))
  }
  return kept
}

/** An entry that can have one parent. */
interface Child {
  /** The parent that holds whatever others there are. */
  readonly preferred?: string | undefined
  /** Its code. */
  readonly entry: string
  /** Where it stands. */
  readonly path: IssuePath
}
