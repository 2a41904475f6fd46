import { checkArguments } from '../../base/check-arguments'
import { isIsoDate } from '../../base/is-iso-date'
import type { IssuePath } from '../../base/issue'
import type { Kinds, OptionKinds } from '../../base/kind'
import { aDate, aText, someText } from '../../model/argument-kinds'
import type { CompetencyModel } from '../../model/competency-model'
import type { CompetencyText } from '../../model/competency-text'
import { findText } from '../../model/find-text'
import { textsWithOwn } from '../../model/get-texts'
import { aWholeModel } from '../../model/whole-model'
import { type FileLanguageOption, tagOf } from '../read/file-language'
import {
  type AllCaseIdentifiers,
  type CasePlace,
  checkedBase,
  invalid,
  listCaseIdentifiers,
} from '../read/list-case-identifiers'
import { type Formatted, type Loss, lossesOf, lossOf } from '../read/losses'
import { expectedFloor } from '../read/scale-floor'
import { textWriter, writtenTag } from '../read/text-writer'
import { isUuid } from '../read/uuid'
import { associationsOf } from './associations-of'
import type { CaseCrosswalk } from './case-crosswalk'
import { type CaseLossCode, caseLosses } from './case-losses'
import type { CasePackage } from './case-package'
import type { CaseWriter } from './case-writer'
import { itemsOf } from './items-of'
import { rubricsOf } from './rubrics-of'

/** How a model is written as CASE. */
export interface FormatCaseOptions extends CasePlace, FileLanguageOption {
  /** Who made the model; CASE asks for a name. */
  readonly creator: string
  /** When it last changed: a date, or a date and time of RFC 3339 such as `2026-01-31T08:00:00Z`. */
  readonly lastChange: string
  /** Texts of the competencies in that language, such as those of a `/text` entry, where the model itself has none. */
  readonly texts?: Readonly<Record<string, CompetencyText>>
  /** Crosswalks to other models; none when absent. */
  readonly crosswalks?: readonly CaseCrosswalk[]
}

const formatCaseOptions: OptionKinds<FormatCaseOptions> = {
  creator: aText,
  lastChange: aDate,
  texts: { values: { ofKind: 'object' } },
  crosswalks: {
    each: {
      fields: {
        crosswalk: { due: true, ofKind: 'object', like: '{ from, to, rows }', has: ['from', 'to', 'rows'] },
        to: aWholeModel,
        baseUri: aText,
        identifiers: { fields: { model: someText, clusters: { values: {} }, competencies: { values: {} } } },
      },
    },
  },
  baseUri: aText,
  identifiers: { fields: { model: someText, clusters: { values: aText }, competencies: { values: aText } } },
  language: {},
}

const formatCaseArguments: Kinds = { model: aWholeModel, options: { due: true, fields: formatCaseOptions } }

/**
 * Writes a model as a CASE 1.1 package that the official schema accepts. Clusters, competencies and dimensions become
 * items; `isChildOf` the tree; scales and indicators rubrics; successors of what is retired `replacedBy`; a crosswalk
 * `exactMatchOf` and `isRelatedTo`. A text that is not there in the language of the file is written in another, and its item
 * says in which. The same model gives the same UUIDs in every run.
 *
 * @param model - the model
 * @param options - language, publisher, date, texts, crosswalks
 * @returns the package, plain data for `JSON.stringify`, and what stays behind: first what CASE has no place for, in
 * the order of the model, then what it carries in part
 * @throws `CompetencyError` `parameter-invalid` for an option that cannot be used, `model-mismatch` for a crosswalk of
 * other models, `unknown-competency` for texts or a crosswalk that name another code
 * @source 1EdTech, Competencies and Academic Standards Exchange (CASE) 1.1, information model
 * @example
 * ```ts
 * import { formatCase } from 'kompetensi/case'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { id } from 'kompetensi/locale/id'
 *
 * const { value, losses } = formatCase(lembagaXy, {
 *   language: id,
 *   creator: 'Lembaga XY',
 *   baseUri: 'https://example.org',
 *   lastChange: '2026-11-22',
 * })
 * console.log(value.CFItems.length, value.CFRubrics[0]?.title) // 90 Tingkat kemahiran
 * console.log(losses.filter(({ code }) => code === 'required-levels').length) // 7
 * ```
 */
export function formatCase<Id extends string, C extends string, J extends string>(
  model: CompetencyModel<Id, C, J>,
  options: FormatCaseOptions,
): Formatted<CasePackage, CaseLossCode> {
  checkArguments('formatCase', { model, options }, formatCaseArguments)
  const base = checkedBase(options.baseUri)
  const tag = tagOf(options.language, 'CASE')
  const identifiers = listCaseIdentifiers(model, options)
  const losses = plannedLosses(model, identifiers)
  const lost = (code: CaseLossCode, path: IssuePath): void => {
    losses.push(lossOf(caseLosses, code, path))
  }
  const writer: CaseWriter = {
    model,
    texts: textsWithOwn(model, options.texts ?? {}, tag),
    given: options.texts ?? {},
    identifiers,
    tag,
    lastChangeDateTime: checkedTime(options.lastChange),
    uri: (kind, identifier) => `${base}/ims/case/v1p1/${kind}/${identifier}`,
    say: textWriter(tag, lost),
    lost,
  }
  if (options.creator.trim() === '') throw invalid('creator', options.creator, { ofKind: 'name' })
  const { say } = writer
  const { validFrom, validUntil, version } = model
  const value: CasePackage = {
    CFDocument: {
      identifier: identifiers.model,
      uri: writer.uri('CFDocuments', identifiers.model),
      caseVersion: '1.1',
      creator: options.creator,
      title: say(model.name, ['name']),
      lastChangeDateTime: writer.lastChangeDateTime,
      language: fileLanguageOf(model, tag),
      version,
      ...(validFrom === undefined ? {} : { statusStartDate: validFrom }),
      ...(validUntil === undefined ? {} : { statusEndDate: validUntil }),
    },
    CFItems: itemsOf(writer),
    CFAssociations: associationsOf(writer, options.crosswalks ?? []),
    CFRubrics: rubricsOf(writer),
  }
  return { value, losses }
}

/** The language of the file where any competency has a name in it; else that of the title, so that no text passes for another. */
function fileLanguageOf(model: CompetencyModel, tag: string): string {
  const names = Object.values(model.competencies).map(({ name }) => name)
  return names.some((name) => findText(name, tag)?.fellBack === false) ? tag : writtenTag(model.name, tag)
}

/** What the plan says stays behind, but for what can be read off all the same. */
function plannedLosses(model: CompetencyModel, identifiers: AllCaseIdentifiers): Loss<CaseLossCode>[] {
  const asRead = Object.entries(model.scales).map(([key, scale]) => {
    const { floor, continuous, ...rest } = scale
    const told = {
      ...(continuous === true ? { continuous } : {}),
      ...(floor === expectedFloor(scale.levels) ? {} : { floor }),
    }
    return [key, { ...rest, ...told }] as const
  })
  const kept = (externalIds: CompetencyModel['externalIds'], uuid: string | undefined) =>
    externalIds?.filter(({ system, value }) => system !== 'case' || value !== uuid || !isUuid(value))
  const competencies = Object.entries(model.competencies).map(([code, competency]) => {
    const { retired } = competency
    const gone = retired !== undefined && retired.successors.length === 0
    return [
      code,
      {
        ...competency,
        externalIds: kept(competency.externalIds, identifiers.competencies[code]),
        // Retired with nothing to carry it on: CASE has no word for that.
        ...(gone ? { retired: { since: retired.since ?? '', reason: retired.reason } } : {}),
      },
    ] as const
  })
  return lossesOf(caseLosses, {
    ...model,
    scales: Object.fromEntries(asRead),
    competencies: Object.fromEntries(competencies),
    externalIds: kept(model.externalIds, identifiers.model),
  })
}

/** A date as the beginning of that day, UTC; a time as it is. */
function checkedTime(text: string): string {
  if (isIsoDate(text)) return `${text}T00:00:00Z`
  const time = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
  const day = time.exec(text)?.[1]
  if (day !== undefined && isIsoDate(day)) return text
  throw invalid('lastChange', text, { like: 'YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ' })
}
