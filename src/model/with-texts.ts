import { checkArguments } from '../base/check-arguments'
import { freezeCopy } from '../base/freeze-copy'
import { invalidParameter } from '../base/invalid-parameter'
import type { Issue } from '../base/issue'
import type { Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { someText } from './argument-kinds'
import type { Claim } from './claim'
import type { Competency } from './competency'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import type { CompetencyWording } from './competency-text'
import { isLanguageTag } from './language-tag'
import { levelTextIssues } from './lint/level-texts'
import { aClaim } from './result-part-kinds'
import { scaleOf } from './scale-of'
import { aWholeModel, someIndicators, someLevelDescriptions } from './whole-model'

/** What texts are put into a model with. */
export interface WithTextsOptions {
  /** Tag of the language that the texts are in, such as `id`. */
  readonly language: string
  /** Where the texts come from; they are added to the claims of each competency that gets one. None when absent. */
  readonly claims?: readonly Claim[]
}

const withTextsOptions: OptionKinds<WithTextsOptions> = {
  language: { due: true, ofKind: 'text', like: "'id'" },
  claims: { each: aClaim },
}

const withTextsArguments: Kinds = {
  model: aWholeModel,
  texts: {
    due: true,
    ofKind: 'object',
    like: '{ INT: { definition, levelDescriptions, indicators } }',
    values: {
      due: true,
      ofKind: 'object',
      parts: { definition: someText, levelDescriptions: someLevelDescriptions, indicators: someIndicators },
    },
  },
  options: { due: true, fields: withTextsOptions },
}

/**
 * Puts the wording of an organisation into a model: definitions, descriptions of levels and indicators in one language, such as
 * the annex of a regulation, read from a file of one's own. They take the place of what the model has in that language; other
 * languages, and competencies without a text, stay as they are. What takes texts then finds them in the model.
 *
 * @param model - the model
 * @param texts - texts by competency, as `/text` entries hold them or `parseTextsTable` reads them
 * @param options - the language of the texts, and where they come from
 * @returns a copy of the model with the texts in it, deeply frozen
 * @throws `CompetencyError` with every issue: `unknown-competency`, `level-off-scale` (of a description or indicators), or
 * `parameter-invalid` (of a language that is no tag)
 * @example
 * ```ts
 * import { getTexts, withTexts } from 'kompetensi'
 * import { asn } from 'kompetensi/asn'
 *
 * const official = withTexts(
 *   asn,
 *   { M01: { definition: 'Konsisten berperilaku selaras dengan nilai …', levelDescriptions: { 1: 'Mampu …' } } },
 *   { language: 'id' },
 * )
 * console.log(getTexts(official, 'id').M01?.levelDescriptions?.[1]) // Mampu …
 * ```
 */
export function withTexts<M extends CompetencyModel>(
  model: M,
  texts: { readonly [K in keyof M['competencies']]?: CompetencyWording },
  options: WithTextsOptions,
): M {
  checkArguments('withTexts', { model, texts, options }, withTextsArguments)
  const { language: tag, claims = [] } = options
  if (!isLanguageTag(tag)) throw invalidParameter('withTexts', 'language', tag, { like: "'id'" })
  const given: Readonly<Record<string, CompetencyWording | undefined>> = texts
  throwIssues(textIssues(model, given))

  const competencies = Object.fromEntries(
    Object.entries(model.competencies).map(([code, competency]) => {
      const text = Object.hasOwn(given, code) ? given[code] : undefined
      return [code, text === undefined ? competency : worded(competency, text, { tag, claims })]
    }),
  )
  // Safe: the codes are those of the model, and each competency has what it had.
  return freezeCopy({ ...model, competencies } as M)
}

function textIssues(
  model: CompetencyModel,
  texts: Readonly<Record<string, CompetencyWording | undefined>>,
): Issue[] {
  return Object.entries(texts).flatMap(([code, text], i): Issue[] => {
    const path = ['texts', code]
    if (!Object.hasOwn(model.competencies, code)) return [unknownCompetency(model, code, path, i)]
    return text === undefined ? [] : levelTextIssues(text, { code, scale: scaleOf(model, code) }, path)
  })
}

function worded(
  competency: Competency,
  { definition, ...levels }: CompetencyWording,
  { tag, claims }: { readonly tag: string; readonly claims: readonly Claim[] },
): Competency {
  return {
    ...competency,
    ...(definition === undefined ? {} : { definition: { ...competency.definition, [tag]: definition } }),
    levelTexts: { ...competency.levelTexts, [tag]: levels },
    ...(claims.length === 0 ? {} : { claims: [...(competency.claims ?? []), ...claims] }),
  }
}
