import { isIsoDate } from '../../base/is-iso-date'
import { valueIssue } from '../../base/issues'
import type { CompetencyModel } from '../../model/competency-model'
import type { CompetencyText } from '../../model/competency-text'
import type { Crosswalk } from '../../model/crosswalk'
import { keyAsName } from '../../model/key-as-name'
import { canonicalTag, isLanguageTag } from '../../model/language-tag'
import type { Findings } from '../read/findings'
import type { CaseIdentifiers } from '../read/list-case-identifiers'
import { textMaker } from '../read/text-writer'
import { isUuid } from '../read/uuid'
import type { CaseIssue } from './issues'
import type { CaseParts, DocumentPart } from './read-case'
import { readEntries } from './read-entries'
import { readMatches } from './read-matches'
import { type CaseItemRole, type KeyedItem, readRoles } from './read-roles'
import { readRubrics } from './read-rubrics'
import { readTree } from './read-tree'

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
  /** Definitions, descriptions of levels and indicators of the competencies of whose levels a rubric says something. */
  readonly texts: Readonly<Record<string, CompetencyText>>
  /** Matches with items of this package and others, `exactMatchOf` and `isRelatedTo`; targets are identifiers of CASE. */
  readonly crosswalk: Crosswalk<Id, string, 'case'>
  /** UUIDs of the document, clusters and competencies: give them to `formatCase`, and they stay. */
  readonly identifiers: CaseIdentifiers
}

/** What the caller says of a package. */
interface Wishes<Id extends string> {
  /** The id of the model. */
  readonly as?: Id
  /** Roles by CFItemType. */
  readonly types?: Readonly<Record<string, CaseItemRole>>
  /** Tag of the language of a package that names none. */
  readonly otherwise: string
}

/** Makes the framework that the parts of a package mean. */
export function frameworkOf<Id extends string>(
  parts: CaseParts,
  { as, types = {}, otherwise }: Wishes<Id>,
  found: Findings<CaseIssue>,
): CaseFramework<Id> {
  const tree = readTree(parts, found)
  const roles = readRoles(tree, parts, types, found)
  const { document } = parts
  const { id: documentId, language } = document
  const tag = isLanguageTag(language) ? canonicalTag(language) : otherwise
  const text = textMaker(tag)
  const rubrics = readRubrics(parts.rubrics, roles.codes, text, found)
  const matches = readMatches(parts.associations, roles.codes, tree.items, found)
  const { clusters, competencies, texts } = readEntries(roles, rubrics, matches, tag)
  // Safe: without `as`, the type parameter is any text.
  const id = (as ?? documentId ?? 'case') as Id
  return {
    model: {
      id,
      version: document.version ?? '1',
      name: document.title === undefined ? keyAsName(id) : text(document.title),
      ...periodOf(document, found),
      sources: {},
      scales: rubrics.scales,
      clusters,
      competencies,
      families: {},
      tracks: {},
      grades: {},
      units: {},
      jobs: {},
      schemes: {},
      ...(documentId === undefined ? {} : { externalIds: [{ system: 'case', value: documentId }] }),
    },
    ...(language === undefined ? {} : { language }),
    texts,
    crosswalk: { from: id, to: 'case', rows: matches.rows },
    identifiers: {
      ...(documentId === undefined || !isUuid(documentId) ? {} : { model: documentId }),
      clusters: soundOnly(roles.clusters),
      competencies: soundOnly(roles.competencies),
    },
  }
}

/** The period of a document; one that ends before it begins is left without an end. */
function periodOf(
  document: DocumentPart,
  found: Findings<CaseIssue>,
): { readonly validFrom?: string; readonly validUntil?: string } {
  const from = dayOf(document.from)
  const until = dayOf(document.until)
  const reversed = from !== undefined && until !== undefined && until < from
  if (reversed) {
    found.add(valueIssue('period-reversed', [...document.path, 'statusEndDate'], { from, until }, 'warning'))
  }
  return {
    ...(from === undefined ? {} : { validFrom: from }),
    ...(until === undefined || reversed ? {} : { validUntil: until }),
  }
}

function dayOf(text: string | undefined): string | undefined {
  return text !== undefined && isIsoDate(text) ? text : undefined
}

/** The identifiers by key, those alone that CASE allows. */
function soundOnly(items: readonly KeyedItem[]): Record<string, string> {
  return Object.fromEntries(items.flatMap(({ id, key }) => (isUuid(id) ? [[key, id] as const] : [])))
}
