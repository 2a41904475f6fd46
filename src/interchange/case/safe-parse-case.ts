import type { Competency } from '../../model/competency'
import type { CompetencyModel } from '../../model/competency-model'
import type { CompetencyText } from '../../model/competency-text'
import type { Crosswalk } from '../../model/crosswalk'
import { freezeCopy } from '../../base/freeze-copy'
import { isIsoDate } from '../../base/is-iso-date'
import type { Issue } from '../../base/issue'
import { errorIssue, issueOf } from '../../base/issue-of'
import type { ParseResult } from '../read/result'
import { finish, refuse } from '../read/finish'
import { isRecord, kindOf } from '../read/kind-of'
import { lintWithin } from '../read/lint-within'
import { limitsOf, type ParseLimits } from '../read/parse-options'
import { readData } from '../read/read-data'
import { typeIssue } from '../read/type-issue'
import { isUuid } from '../read/uuid'
import type { CaseIdentifiers } from './case-identifiers'
import { deviations } from './deviations'
import { fieldsNotCarried } from './fields-not-carried'
import { type Loose, linkedIn, listIn, textIn } from './read-case'
import { both, type CaseItemRole, readEntries } from './read-entries'
import { readMatches } from './read-matches'
import { measuredItems, readRubrics } from './read-rubrics'
import { readTree } from './read-tree'

/** How a CASE package is read. */
export interface ParseCaseOptions<Id extends string = string> {
  /** The id the model gets; the identifier of the document when absent. */
  readonly as?: Id
  /**
   * What items become, by their CFItemType, before any rule: a package of standards may call its competencies
   * `Standard` and have `Example`s that are none. No entries when absent.
   */
  readonly types?: Readonly<Record<string, CaseItemRole>>
  /** How much is read. */
  readonly limits?: ParseLimits
}

/**
 * What a CASE package says.
 *
 * @typeParam Id - the id of the model
 */
export interface CaseFramework<Id extends string = string> {
  /** The model: clusters, competencies, scales; deeply frozen. */
  readonly model: CompetencyModel<Id>
  /** Language of the package's texts, as it names it. */
  readonly language?: string
  /** Definitions and indicators of the competencies whose rubric has indicators. */
  readonly texts: Readonly<Record<string, CompetencyText>>
  /** Matches with items of this package and others, `exactMatchOf` and `isRelatedTo`; targets are identifiers of CASE. */
  readonly crosswalk: Crosswalk<Id, string, 'case'>
  /** UUIDs of the document, clusters and competencies: give them to `formatCase`, and they stay. */
  readonly identifiers: CaseIdentifiers
}

/**
 * Reads a CASE 1.0 or 1.1 package, leniently: hardly any that tools write is valid, and what can be read is read.
 * Everything that the official schema of 1.1 does not allow is told as a warning, with its first place and how often.
 *
 * An item is a cluster when its type says so, or when it has items below it and no rubric measures it; else it is a
 * competency. The code is the `humanCodingScheme`, the identifier where that is blank or taken; the name is the
 * abbreviated statement, and the full one then the definition. Criteria of a rubric with the same levels share a
 * scale, whose levels are the scores; what a criterion of a competency says of a level are its indicators. The floor,
 * which CASE does not know, is 0, or the lowest level of a scale that lies below 0. Texts are in one language and
 * stand in both.
 *
 * @param data - JSON text, or what was read from it
 * @param options - id of the model, roles of items, limits
 * @returns the framework, with what is wrong with the package (warnings) and what a model has no place for (hints).
 * Refused only where nothing can be read: `not-json`, `data-too-large`, `too-deep`, `reserved-key`, `duplicate-id` (a
 * key twice in one object), `missing-field` and `wrong-type` of `CFDocument` or `CFItems`
 * @throws `CompetencyError` `parameter-invalid` for a limit that is none
 * @example
 * ```ts
 * import { safeParseCase } from 'kompetensi/case'
 *
 * const result = safeParseCase('{ "CFDocument": { "title": "Kamus" }, "CFItems": [{ "fullStatement": "SQL" }] }')
 * if (result.ok) console.log(result.value.model.competencies)
 * // { '#1': { name: { id: 'SQL', en: 'SQL' } } }
 * console.log(result.issues[0]?.sentence.en) // "CFDocument.identifier" has to be there and is not (once).
 * ```
 */
export function safeParseCase<const Id extends string = string>(
  data: unknown,
  options: ParseCaseOptions<Id> = {},
): ParseResult<CaseFramework<Id>> {
  const limits = limitsOf(options)
  const read = readData(data, limits)
  if (read.issues.length > 0) return refuse(read.issues, limits)
  const wrong = unreadable(read.data)
  if (wrong !== undefined || !isRecord(read.data)) return refuse(wrong === undefined ? [] : [wrong], limits)
  const issues: Issue[] = [...deviations(read.data)]
  const framework = frameworkOf(read.data, options, (issue) => {
    issues.push(issue)
  })
  issues.push(...fieldsNotCarried(read.data), ...lintWithin(framework.model))
  return finish(freezeCopy(framework), issues, limits)
}

/** Why nothing can be read of some data. */
function unreadable(data: unknown): Issue | undefined {
  if (!isRecord(data)) return typeIssue('object', kindOf(data), [])
  const field = 'CFDocument'
  if (!Object.hasOwn(data, field)) {
    return errorIssue('missing-field', [field], { field }, `the field "${field}" is missing`)
  }
  const { CFDocument: document, CFItems: items } = data
  if (!isRecord(document)) return typeIssue('object', kindOf(document), [field])
  const listed = items === undefined || items === null || Array.isArray(items)
  return listed ? undefined : typeIssue('list', kindOf(items), ['CFItems'])
}

function frameworkOf<Id extends string>(
  data: Loose,
  { as, types = {} }: ParseCaseOptions<Id>,
  found: (issue: Issue) => void,
): CaseFramework<Id> {
  const { CFDocument: whole } = data
  const document = isRecord(whole) ? whole : {}
  const documentId = textIn(document, 'identifier')
  const associations = listIn(data, 'CFAssociations', [])
  const rubrics = listIn(data, 'CFRubrics', [])
  const tree = readTree(listIn(data, 'CFItems', []), associations, documentId, found)
  const measured = measuredItems(rubrics)
  const levels = new Set(
    associations.flatMap((association) =>
      textIn(association.data, 'associationType') === 'hasSkillLevel'
        ? (linkedIn(association.data, 'destinationNodeURI') ?? [])
        : [],
    ),
  )
  const entries = readEntries(tree, { types, measured, levels }, found)
  const { scales, scaleOf, indicators } = readRubrics(rubrics, entries.codes, found)
  const { successors, rows } = readMatches(associations, entries.codes, tree.items, found)
  const competencies = [...entries.competencies].map(([code, competency]): [string, Competency] => {
    const scale = scaleOf.get(code)
    const next = successors.get(code)
    return [
      code,
      {
        ...competency,
        ...(scale === undefined ? {} : { scale }),
        ...(next === undefined ? {} : { retired: { successors: next } }),
      },
    ]
  })
  // Safe: without `as`, the type parameter is any text.
  const id = (as ?? documentId ?? 'case') as Id
  const title = textIn(document, 'title') ?? id
  const language = textIn(document, 'language')
  const texts = [...indicators].map(([code, byLevel]): [string, CompetencyText] => {
    const competency = entries.competencies.get(code)
    const definition = competency?.definition?.en ?? competency?.name.en ?? code
    return [code, { definition, indicators: byLevel }]
  })
  return {
    model: {
      id,
      version: textIn(document, 'version') ?? textIn(document, 'lastChangeDateTime') ?? '1',
      name: both(title),
      ...periodOf(document, found),
      sources: {},
      scales,
      clusters: entries.clusters,
      competencies: Object.fromEntries(competencies),
      families: {},
      tracks: {},
      grades: {},
      units: {},
      jobs: {},
      schemes: {},
      ...(documentId === undefined ? {} : { externalIds: [{ system: 'case', value: documentId }] }),
    },
    ...(language === undefined ? {} : { language }),
    texts: Object.fromEntries(texts),
    crosswalk: { from: id, to: 'case', rows },
    identifiers: {
      ...(documentId === undefined || !isUuid(documentId) ? {} : { model: documentId }),
      clusters: soundOnly(entries.clusterKeys),
      competencies: soundOnly(entries.codes),
    },
  }
}

/** The period of a document; one that ends before it begins is left without an end. */
function periodOf(
  document: Loose,
  found: (issue: Issue) => void,
): { readonly validFrom?: string; readonly validUntil?: string } {
  const from = dayIn(document, 'statusStartDate')
  const until = dayIn(document, 'statusEndDate')
  const reversed = from !== undefined && until !== undefined && until < from
  if (reversed) {
    const message = `the period ends on ${until}, before it begins on ${from}`
    found(issueOf('warning', 'period-reversed', ['CFDocument', 'statusEndDate'], { from, until }, message))
  }
  return {
    ...(from === undefined ? {} : { validFrom: from }),
    ...(until === undefined || reversed ? {} : { validUntil: until }),
  }
}

function dayIn(document: Loose, field: string): string | undefined {
  const text = textIn(document, field)
  return text !== undefined && isIsoDate(text) ? text : undefined
}

/** Keys to identifiers, those alone that CASE allows. */
function soundOnly(keys: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...keys].flatMap(([id, key]) => (isUuid(id) ? [[key, id] as const] : [])))
}
