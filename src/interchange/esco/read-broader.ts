import type { Issue, IssuePath } from '../../base/issue'
import { issueOf } from '../../base/issue-of'
import type { Table } from '../read/table-options'
import { notCarriedIssue, openSource, type SourceOptions } from '../read/source-file'
import { danglingIssue } from './concepts'
import { broaderKind } from './esco-kinds'

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
  /** What was found. */
  readonly issues: readonly Issue[]
}

/** Reads a file of broader concepts. */
export function readBroader(table: Table, options: SourceOptions, ends: BroaderEnds): Broader {
  const file = openSource(table, broaderKind, options)
  const ofMembers = new Map<string, Set<string>>()
  const ofGroups = new Map<string, Set<string>>()
  for (const row of file.rows) {
    const reader = file.reader(row)
    const conceptType = reader.needed('conceptType')
    const conceptUri = reader.needed('conceptUri')
    const broaderType = reader.needed('broaderType')
    const broaderUri = reader.needed('broaderUri')
    if (!conceptType || !conceptUri || !broaderType || !broaderUri) continue
    const isGroup = conceptType === ends.group
    if (broaderType !== ends.group || (isGroup && !ends.nested)) {
      // A skill under a skill, an occupation under an occupation, an ISCO group under an ISCO group.
      file.add(notCarriedIssue(`${conceptType} → ${broaderType}`, [row.number]))
      continue
    }
    const child = isGroup ? ends.codeOfGroup(conceptUri) : ends.codeOfMember(conceptUri)
    const parent = ends.codeOfGroup(broaderUri)
    if (child === undefined)
      file.add(danglingIssue(isGroup ? ends.groups : ends.members, conceptUri, [row.number, 'conceptUri']))
    if (parent === undefined) file.add(danglingIssue(ends.groups, broaderUri, [row.number, 'broaderUri']))
    if (child === undefined || parent === undefined) continue
    const parentsOf = isGroup ? ofGroups : ofMembers
    const parents = parentsOf.get(child) ?? new Set<string>()
    parentsOf.set(child, parents)
    parents.add(parent)
  }
  return { ofMembers, ofGroups, issues: file.issues() }
}

/**
 * The one parent that is kept: the preferred one, else the first by code unit, so that it does not depend on the
 * order of rows. The others are told.
 */
export function keptParent(
  parents: Iterable<string>,
  where: {
    readonly preferred?: string | undefined
    readonly entry: string
    readonly path: IssuePath
    readonly add: (issue: Issue) => void
  },
): string | undefined {
  const { preferred, entry, path, add } = where
  const sorted = [...new Set(preferred === undefined ? parents : [preferred, ...parents])].sort((a, b) =>
    a < b ? -1 : 1,
  )
  const kept = preferred ?? sorted[0]
  const left = sorted.filter((parent) => parent !== kept)
  if (kept !== undefined && left.length > 0) {
    add(
      issueOf(
        'hint',
        'several-parents',
        path,
        { entry, kept, left },
        `"${entry}" is under several parents: "${kept}" is kept, ${left.join(', ')} is not`,
      ),
    )
  }
  return kept
}
