import { checkArguments } from '../../base/check-arguments'
import { freezeCopy } from '../../base/freeze-copy'
import type { Kinds, OptionKinds } from '../../base/kind'
import { someText } from '../../model/argument-kinds'
import { lintModel } from '../../model/lint-model'
import { someLimits } from '../read/argument-kinds'
import { type FileLanguage, tagOrUnknown } from '../read/file-language'
import { allFindings } from '../read/findings'
import { limitsOf, type ParseLimits } from '../read/parse-options'
import { readData } from '../read/read-data'
import { finish, type ParseResult, refuse } from '../read/result'
import { checkPackage } from './check-package'
import { tellFieldsNotCarried } from './fields-not-carried'
import { type CaseFramework, frameworkOf } from './framework-of'
import type { CaseIssue } from './issues'
import { partsOf } from './read-case'
import type { CaseItemRole } from './read-roles'

/** How a CASE package is read. */
export interface ParseCaseOptions<Id extends string = string> {
  /** The id the model gets; the identifier of the document when absent. */
  readonly as?: Id
  /**
   * What items become, by their CFItemType, before any rule: a package of standards may call its competencies
   * `Standard` and have `Example`s that are none. No entries when absent.
   */
  readonly types?: Readonly<Record<string, CaseItemRole>>
  /**
   * The language of the texts of a package that names none, or names it in another way than by a tag; `und`, a language
   * that is not known, when absent.
   */
  readonly language?: FileLanguage
  /** How much is read. */
  readonly limits?: ParseLimits
}

const safeParseCaseOptions: OptionKinds<ParseCaseOptions> = {
  as: someText,
  types: { values: { oneOf: ['cluster', 'competency', 'left-out'] } },
  language: {},
  limits: someLimits,
}

const safeParseCaseArguments: Kinds = { options: { fields: safeParseCaseOptions } }

/**
 * Reads a CASE 1.0 or 1.1 package, leniently: hardly any that tools write is valid, and what can be read is read.
 * Everything that the official schema of 1.1 does not allow is told as a warning, with its first place and how often.
 *
 * An item is a cluster when its type says so, or when it has items below it and no rubric measures it; else it is a
 * competency. The code is the `humanCodingScheme`, the identifier where that is blank or taken; the name is the
 * abbreviated statement, and the full one then the definition. Criteria of a rubric with the same levels share a
 * scale, whose levels are the scores; what a criterion of a competency says of a level are its indicators. The floor,
 * which CASE does not know, is 0, or the lowest level of a scale that lies below 0. Texts are in the
 * language that their item names, else in that of the document.
 *
 * @param data - JSON text, or what was read from it
 * @param options - id of the model, roles of items, language, limits
 * @returns the framework, with what is wrong with the package (warnings) and what a model has no place for (hints).
 * Refused only where nothing can be read: `not-json`, `data-too-large`, `too-deep`, `reserved-key`, `duplicate-id` (a
 * key twice in one object), `missing-field` and `wrong-type` of `CFDocument` or `CFItems`
 * @throws `CompetencyError` `parameter-invalid` for a limit or a language that is none
 * @example
 * ```ts
 * import { safeParseCase } from 'kompetensi/case'
 *
 * const result = safeParseCase('{ "CFDocument": { "title": "Kamus" }, "CFItems": [{ "fullStatement": "SQL" }] }')
 * if (result.ok) console.log(result.value.model.competencies)
 * // { '#1': { name: { und: 'SQL' } } }
 * console.log(result.issues[0]?.message) // "CFDocument.identifier" has to be there and is not (once)
 * ```
 */
export function safeParseCase<const Id extends string = string>(
  data: unknown,
  options: ParseCaseOptions<Id> = {},
): ParseResult<CaseFramework<Id>, CaseIssue> {
  checkArguments('safeParseCase', { options }, safeParseCaseArguments)
  const limits = limitsOf(options)
  const otherwise = tagOrUnknown(options.language, 'CASE')
  const found = allFindings<CaseIssue>()
  const read = readData(data, limits, found)
  if (found.errors() > 0) return refuse(found, limits)
  const checked = checkPackage(read, found)
  if (checked === undefined) return refuse(found, limits)
  const parts = partsOf(checked)
  const framework = frameworkOf(parts, { ...options, otherwise }, found)
  tellFieldsNotCarried(parts, found)
  // Not `lintWithin`, which spares models with many jobs: a package has none.
  found.addAll(lintModel(framework.model))
  return finish(freezeCopy(framework), found, limits)
}
