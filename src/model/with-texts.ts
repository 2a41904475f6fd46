import { checkArguments } from '../base/check-arguments'
import { freezeCopy } from '../base/freeze-copy'
import { parameterIssue } from '../base/invalid-parameter'
import type { Issue } from '../base/issue'
import type { Kind, Kinds, OptionKinds } from '../base/kind'
import { throwIssues } from '../base/throw-issues'
import { aText, someText } from './argument-kinds'
import type { Claim, Source } from './claim'
import type { Competency } from './competency'
import { unknownCompetency } from './competency-issues'
import type { CompetencyModel } from './competency-model'
import type { CompetencyWording, LevelTexts } from './competency-text'
import { keyIssue } from './key-issue'
import { levelTextIssues } from './lint/level-texts'
import { modelErrors } from './lint-model'
import { currentTag } from './preferred-languages'
import { aClaim } from './result-part-kinds'
import { scaleOf } from './scale-of'
import { aWholeModel, someIndicators, someLevelDescriptions } from './whole-model'

/** What texts are put into a model with. */
export interface WithTextsOptions {
  /** Tag of the language that the texts are in, such as `id`. */
  readonly language: string
  /** Where the texts come from: of each competency that gets one, and of the texts alone. None when absent. */
  readonly claims?: readonly Claim[]
  /** Documents that the claims name and the model lacks, such as your own dictionary. */
  readonly sources?: Readonly<Record<string, Source>>
}

const aSource: Kind = {
  due: true,
  fields: {
    title: aText,
    authors: { each: aText },
    year: { finite: true },
    publisher: someText,
    kind: { oneOf: ['regulation'] },
    note: { ofKind: 'object', values: someText },
  },
}

const withTextsOptions: OptionKinds<WithTextsOptions> = {
  language: { due: true, ofKind: 'text', like: "'id'" },
  claims: { each: aClaim },
  sources: { ofKind: 'record', values: aSource },
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
 * the annex of a regulation, read from a file of one's own. Each definition and each level takes the place of what the model has in
 * that language; everything else stays as it is. What takes texts then finds them in the model.
 *
 * @param model - the model
 * @param texts - texts by competency, as `/text` entries hold them or `parseTextsTable` reads them
 * @param options - the language of the texts, and where they come from
 * @returns a copy of the model with the texts in it, deeply frozen
 * @throws `CompetencyError` with every issue: `unknown-competency`, `level-off-scale` (of a description or indicators),
 * `parameter-invalid` (of a language that is no tag, or an older code such as `in`), or what `lintModel` calls an error, such as a claim that names no source
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
  const { language, claims = [], sources = {} } = options
  const tag = currentTag('withTexts', language)
  const given: Readonly<Record<string, CompetencyWording | undefined>> = texts
  throwIssues([...textIssues(model, given), ...sourceIssues(model, sources)])

  const competencies = Object.fromEntries(
    Object.entries(model.competencies).map(([code, competency]) => {
      const text = Object.hasOwn(given, code) ? given[code] : undefined
      return [code, text === undefined ? competency : worded(competency, text, { tag, claims })]
    }),
  )
  // Safe: the codes are those of the model, and each competency has what it had.
  const official = freezeCopy({ ...model, sources: { ...model.sources, ...sources }, competencies } as M)
  throwIssues(modelErrors(official))
  return official
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

/** Sources under a key that the model has for another document, or under one that cannot be a key. */
function sourceIssues(model: CompetencyModel, sources: Readonly<Record<string, Source>>): Issue[] {
  return Object.entries(sources).flatMap(([key, source]): Issue[] => {
    const path = ['sources', key]
    const wrong = keyIssue(key, 'sources', path)
    if (wrong !== undefined) return [wrong]
    const own = Object.hasOwn(model.sources, key) ? model.sources[key] : undefined
    if (own === undefined || JSON.stringify(own) === JSON.stringify(source)) return []
    const expected = { like: 'one under another key: the model has another document under this one' }
    return [
      parameterIssue({ subject: 'withTexts', parameter: path.join('.'), found: source, expected, path }),
    ]
  })
}

function worded(
  competency: Competency,
  { definition, ...levels }: CompetencyWording,
  { tag, claims }: { readonly tag: string; readonly claims: readonly Claim[] },
): Competency {
  const before = competency.levelTexts?.[tag]
  const given = Object.keys(levels).length > 0
  const fields = [...(definition === undefined ? [] : ['definition']), ...(given ? ['levelTexts'] : [])]
  const added = claims.flatMap((claim) =>
    claim.of === undefined ? fields.map((of) => ({ ...claim, of })) : [claim],
  )
  return {
    ...competency,
    ...(definition === undefined ? {} : { definition: { ...competency.definition, [tag]: definition } }),
    ...(given ? { levelTexts: { ...competency.levelTexts, [tag]: merged(before, levels) } } : {}),
    ...(added.length === 0 ? {} : { claims: [...(competency.claims ?? []), ...added] }),
  }
}

/** What is said of each level now, and of the others before. */
function merged(before: LevelTexts | undefined, now: LevelTexts): LevelTexts {
  const levelDescriptions = { ...before?.levelDescriptions, ...now.levelDescriptions }
  const indicators = { ...before?.indicators, ...now.indicators }
  return {
    ...(Object.keys(levelDescriptions).length === 0 ? {} : { levelDescriptions }),
    ...(Object.keys(indicators).length === 0 ? {} : { indicators }),
  }
}
