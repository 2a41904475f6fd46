import type { IssuePath } from '../../base/issue'
import type { Findings } from '../read/findings'
import { type CaseClass, caseShapes } from './case-shape'
import type { Placed } from './check-package'
import type { CaseIssue } from './issues'
import type { CaseParts } from './read-case'
import { isRelation } from './read-matches'

/** The fields that are read, or that repeat what others say. */
const read: Readonly<Partial<Record<CaseClass, readonly string[]>>> = {
  CFDocument: [
    'identifier',
    'uri',
    'lastChangeDateTime',
    'caseVersion',
    'language',
    'title',
    'version',
    'statusStartDate',
    'statusEndDate',
  ],
  CFItem: [
    'identifier',
    'uri',
    'lastChangeDateTime',
    'language',
    'fullStatement',
    'abbreviatedStatement',
    'humanCodingScheme',
    'CFItemType',
    'CFItemTypeURI',
  ],
  CFAssociation: [
    'identifier',
    'uri',
    'lastChangeDateTime',
    'associationType',
    'sequenceNumber',
    'originNodeURI',
    'destinationNodeURI',
  ],
  CFRubric: ['identifier', 'uri', 'lastChangeDateTime', 'title', 'CFRubricCriteria'],
  CFRubricCriterion: [
    'identifier',
    'uri',
    'lastChangeDateTime',
    'category',
    'description',
    'CFItemURI',
    'position',
    'rubricId',
    'CFRubricCriterionLevels',
  ],
  CFRubricCriterionLevel: [
    'identifier',
    'uri',
    'lastChangeDateTime',
    'quality',
    'score',
    'position',
    'description',
    'rubricCriterionId',
  ],
}

/** Tells, at its first place, of each field of the format that holds something and has no place in a model. */
export function tellFieldsNotCarried(
  { data, path, document, items, associations, rubrics }: CaseParts,
  found: Findings<CaseIssue>,
): void {
  const criteria = rubrics.flatMap((rubric) => rubric.criteria)
  const levels = criteria.flatMap((criterion) => criterion.levels)
  const first = new Map<string, IssuePath>()
  look([document], 'CFDocument', 'CFDocument', first)
  look(items, 'CFItem', 'CFItems', first)
  look(associations, 'CFAssociation', 'CFAssociations', first)
  look(rubrics, 'CFRubric', 'CFRubrics', first)
  look(criteria, 'CFRubricCriterion', 'CFRubrics.CFRubricCriteria', first)
  look(levels, 'CFRubricCriterionLevel', 'CFRubrics.CFRubricCriteria.CFRubricCriterionLevels', first)
  for (const [field, at] of first) found.notCarried(field, at)
  for (const field of ['CFDefinitions', 'extensions']) {
    if (Object.hasOwn(data, field) && !isBlank(data[field])) found.notCarried(field, [...path, field])
  }
}

function look(placed: readonly Placed[], kind: CaseClass, name: string, first: Map<string, IssuePath>): void {
  for (const { data, path } of placed) {
    for (const [field, value] of Object.entries(data)) {
      const full = `${name}.${field}`
      if (isLeft(kind, field, value) && !first.has(full)) first.set(full, [...path, field])
    }
  }
}

/** Whether a field stays behind. What the format does not have was told as a deviation. */
function isLeft(kind: CaseClass, field: string, value: unknown): boolean {
  const { needed, possible } = caseShapes[kind]
  const isOfFormat = Object.hasOwn(needed, field) || Object.hasOwn(possible, field)
  if (!isOfFormat || read[kind]?.includes(field) === true || isBlank(value)) return false
  return !(kind === 'CFAssociation' && field === 'notes' && isRelation(value))
}

/** Whether there is nothing to carry: null, a blank text, or nothing but such. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object') return false
  return value === null || Object.values(value).every(isBlank)
}
