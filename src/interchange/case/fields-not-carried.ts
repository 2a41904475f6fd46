import type { Issue, IssuePath } from '../../base/issue'
import { isRecord } from '../read/kind-of'
import { notCarriedIssue } from '../read/source-file'
import { type CaseClass, caseShapes } from './case-shape'
import { type Loose, listIn, type Placed } from './read-case'
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

/** A hint for each field of the format that holds something and has no place in a model, at its first place. */
export function fieldsNotCarried(data: Loose): Issue[] {
  const first = new Map<string, IssuePath>()
  const look = (placed: readonly Placed[], kind: CaseClass, name: string): void => {
    const known = read[kind] ?? []
    const { needed, possible } = caseShapes[kind]
    for (const entry of placed) {
      for (const [field, value] of Object.entries(entry.data)) {
        // What the format does not have was told as a deviation.
        if (known.includes(field) || !(Object.hasOwn(needed, field) || Object.hasOwn(possible, field)))
          continue
        if (kind === 'CFAssociation' && field === 'notes' && isRelation(value)) continue
        const full = `${name}.${field}`
        if (!isBlank(value) && !first.has(full)) first.set(full, [...entry.path, field])
      }
    }
  }
  const { CFDocument: document } = data
  if (isRecord(document)) look([{ data: document, path: ['CFDocument'] }], 'CFDocument', 'CFDocument')
  look(listIn(data, 'CFItems', []), 'CFItem', 'CFItems')
  look(listIn(data, 'CFAssociations', []), 'CFAssociation', 'CFAssociations')
  const rubrics = listIn(data, 'CFRubrics', [])
  look(rubrics, 'CFRubric', 'CFRubrics')
  const criteria = rubrics.flatMap((rubric) => listIn(rubric.data, 'CFRubricCriteria', rubric.path))
  look(criteria, 'CFRubricCriterion', 'CFRubrics.CFRubricCriteria')
  const levels = criteria.flatMap((criterion) =>
    listIn(criterion.data, 'CFRubricCriterionLevels', criterion.path),
  )
  look(levels, 'CFRubricCriterionLevel', 'CFRubrics.CFRubricCriteria.CFRubricCriterionLevels')
  const others = ['CFDefinitions', 'extensions'].filter(
    (field) => Object.hasOwn(data, field) && !isBlank(data[field]),
  )
  return [
    ...[...first].map(([field, path]) => notCarriedIssue(field, path)),
    ...others.map((field) => notCarriedIssue(field, [field])),
  ]
}

/** Whether there is nothing to carry: null, a blank text, or nothing but such. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object') return false
  return value === null || Object.values(value).every(isBlank)
}
