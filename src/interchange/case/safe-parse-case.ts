import { freezeCopy } from '../../base/freeze-copy'
import { isIsoDate } from '../../base/is-iso-date'
import type { Competency } from '../../model/competency'
import type { CompetencyModel } from '../../model/competency-model'
import type { CompetencyText } from '../../model/competency-text'
import type { Crosswalk } from '../../model/crosswalk'
import { bothLanguages } from '../read/both-languages'
import type { CaseIdentifiers } from '../read/case-identifiers'
import { allFindings, type Findings } from '../read/findings'
import { lintWithin } from '../read/lint-within'
import { limitsOf, type ParseLimits } from '../read/parse-options'
import { readData } from '../read/read-data'
import { finish, type ParseResult, refuse } from '../read/result'
import { isUuid } from '../read/uuid'
import { checkPackage } from './check-package'
import { tellFieldsNotCarried } from './fields-not-carried'
import { type CaseParts, type DocumentPart, partsOf } from './read-case'
import { type CaseItemRole, type ReadEntries, readEntries } from './read-entries'
import { type ReadMatches, readMatches } from './read-matches'
import { measuredItems, type ReadRubrics, readRubrics } from './read-rubrics'
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
  const found = allFindings()
  const read = readData(data, limits, found)
  if (found.errors() > 0) return refuse(found, limits)
  const checked = checkPackage(read, found)
  if (checked === undefined) return refuse(found, limits)
  const parts = partsOf(checked)
  const framework = frameworkOf(parts, options, found)
  tellFieldsNotCarried(parts, found)
  found.addAll(lintWithin(framework.model))
  return finish(freezeCopy(framework), found, limits)
}

function frameworkOf<Id extends string>(
  parts: CaseParts,
  { as, types = {} }: ParseCaseOptions<Id>,
  found: Findings,
): CaseFramework<Id> {
  const { document, associations, rubrics } = parts
  const tree = readTree(parts, found)
  const levels = new Set(
    associations.flatMap(({ type, destination = [] }) => (type === 'hasSkillLevel' ? destination : [])),
  )
  const roles = { types, measured: measuredItems(rubrics), levels }
  const entries = readEntries(tree, roles, found)
  const measured = readRubrics(rubrics, entries.codes, found)
  const matches = readMatches(associations, entries.codes, tree.items, found)
  const { id: documentId, language } = document
  // Safe: without `as`, the type parameter is any text.
  const id = (as ?? documentId ?? 'case') as Id
  return {
    model: {
      id,
      version: document.version ?? '1',
      name: bothLanguages(document.title ?? id),
      ...periodOf(document, found),
      sources: {},
      scales: measured.scales,
      clusters: entries.clusters,
      competencies: competenciesOf(entries, measured, matches),
      families: {},
      tracks: {},
      grades: {},
      units: {},
      jobs: {},
      schemes: {},
      ...(documentId === undefined ? {} : { externalIds: [{ system: 'case', value: documentId }] }),
    },
    ...(language === undefined ? {} : { language }),
    texts: textsOf(entries, measured),
    crosswalk: { from: id, to: 'case', rows: matches.rows },
    identifiers: {
      ...(documentId === undefined || !isUuid(documentId) ? {} : { model: documentId }),
      clusters: soundOnly(entries.clusterKeys),
      competencies: soundOnly(entries.codes),
    },
  }
}

/** The competencies with their scales and successors. */
function competenciesOf(
  { competencies }: ReadEntries,
  { scaleOf }: ReadRubrics,
  { successors: all }: ReadMatches,
): Record<string, Competency> {
  const whole = [...competencies].map(([code, competency]): [string, Competency] => {
    const scale = scaleOf.get(code)
    const successors = all.get(code)
    return [
      code,
      {
        ...competency,
        ...(scale === undefined ? {} : { scale }),
        ...(successors === undefined ? {} : { retired: { successors } }),
      },
    ]
  })
  return Object.fromEntries(whole)
}

/** Definitions and indicators of the competencies that have indicators. */
function textsOf({ competencies }: ReadEntries, { indicators }: ReadRubrics): Record<string, CompetencyText> {
  const texts = [...indicators].map(([code, byLevel]): [string, CompetencyText] => {
    const competency = competencies.get(code)
    const definition = competency?.definition?.en ?? competency?.name.en ?? code
    return [code, { definition, indicators: byLevel }]
  })
  return Object.fromEntries(texts)
}

/** The period of a document; one that ends before it begins is left without an end. */
function periodOf(
  document: DocumentPart,
  found: Findings,
): { readonly validFrom?: string; readonly validUntil?: string } {
  const from = dayOf(document.from)
  const until = dayOf(document.until)
  const reversed = from !== undefined && until !== undefined && until < from
  if (reversed) {
    const message = `the period ends on ${until}, before it begins on ${from}`
    found.warning('period-reversed', ['CFDocument', 'statusEndDate'], { from, until }, message)
  }
  return {
    ...(from === undefined ? {} : { validFrom: from }),
    ...(until === undefined || reversed ? {} : { validUntil: until }),
  }
}

function dayOf(text: string | undefined): string | undefined {
  return text !== undefined && isIsoDate(text) ? text : undefined
}

/** Keys to identifiers, those alone that CASE allows. */
function soundOnly(keys: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...keys].flatMap(([id, key]) => (isUuid(id) ? [[key, id] as const] : [])))
}
