import { checkArguments } from '../base/check-arguments'
import type { Kinds, OptionKinds } from '../base/kind'
import { present } from '../base/present'
import type { CompetencyModel } from '../model/competency-model'
import { aWholeModel } from '../model/whole-model'
import { someWeights, textsOfModel } from './argument-kinds'
import { indexCompetencies, searchTag } from './index-competencies'
import { type PreparedEntry, type PreparedIndex, preparedIndex } from './prepared-index'
import { scoringOf } from './rank-entries'
import type { SearchLanguage, SearchTexts } from './search-sources'
import { type SearchField, type SearchWeights, searchFields, usualWeights } from './weights'
import { genericStems } from './words/generic-stems'

/** Two competencies that may be alike: something to judge, and no relation. */
export interface CrosswalkSuggestion {
  /** Code of the competency of the first model. */
  readonly from: string
  /** Code of the competency of the other model. */
  readonly to: string
  /** How alike their words are, 0 … 1: the cosine of their weighted words. */
  readonly score: number
  /** Stems that both have, those that count most first. */
  readonly words: readonly string[]
  /** That nobody has judged it. */
  readonly confidence: 'proposed'
}

/** What suggestions rest on. */
export interface SuggestCrosswalkOptions {
  /** The language of the texts. */
  readonly language: SearchLanguage
  /** Texts by the id of the model and then by competency; the models' own go before them. */
  readonly texts?: Readonly<Record<string, SearchTexts | undefined>>
  /** How many for each competency of the first model at most; 3 when absent. */
  readonly limit?: number
  /** The least score; 0.1 when absent. */
  readonly least?: number
  /** How much a word counts by where it stands, as in a search. */
  readonly weights?: Partial<SearchWeights>
}

const suggestCrosswalkOptions: OptionKinds<SuggestCrosswalkOptions> = {
  // Looked at where it is read, whatever it is.
  language: {},
  texts: { ofKind: 'object', like: '{ asn: asnTextId }', values: textsOfModel },
  limit: { whole: true, atLeast: 1 },
  least: { atLeast: 0, atMost: 1 },
  weights: someWeights,
}

const suggestCrosswalkArguments: Kinds = {
  model: aWholeModel,
  other: aWholeModel,
  options: { due: true, fields: suggestCrosswalkOptions },
}

const usualLimit = 3
const usualLeast = 0.1
/** Most words in common that are listed. */
const mostWords = 8

/**
 * Suggests which competencies of two models may be alike, by the words of their names, definitions and levels. A suggestion is
 * where to look, from whole competency to whole competency: whether one is the same as another, narrower or broader, somebody has to judge, and to write into a crosswalk.
 *
 * @param model - the model whose competencies something is sought for
 * @param other - the model to find it in
 * @param options - the language, the texts, how many
 * @returns suggestions in the order of the first model, the most alike first
 * @throws `CompetencyError` `parameter-invalid`
 * @example
 * ```ts
 * import { asn } from 'kompetensi/asn'
 * import { asnTextId } from 'kompetensi/asn/text/id'
 * import { lembagaXy } from 'kompetensi/lembaga-xy'
 * import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
 * import { suggestCrosswalk } from 'kompetensi/search'
 *
 * const texts = { asn: asnTextId, 'lembaga-xy': lembagaXyTextId }
 * const [first] = suggestCrosswalk(asn, lembagaXy, { language: 'id', texts })
 * console.log(first?.from, first?.to, first?.confidence) // M01 INT proposed
 * ```
 */
export function suggestCrosswalk(
  model: CompetencyModel,
  other: CompetencyModel,
  options: SuggestCrosswalkOptions,
): CrosswalkSuggestion[] {
  checkArguments('suggestCrosswalk', { model, other, options }, suggestCrosswalkArguments)
  const { limit = usualLimit, least = usualLeast } = options
  const language = searchTag('suggestCrosswalk', options.language)
  const weights = { ...usualWeights, ...present(options.weights ?? {}) }
  const [ours, theirs] = [model, other].map((each) => {
    const texts = options.texts?.[each.id]
    return preparedIndex(
      'suggestCrosswalk',
      indexCompetencies(each, { language, ...(texts === undefined ? {} : { texts }) }),
    )
  })
  if (ours === undefined || theirs === undefined) return []
  const { rarity } = scoringOf([ours, theirs], weights)
  const vectorOf = (entry: PreparedEntry): WordVector => wordVector(ownCounts(entry), weights, rarity)
  const targets = competenciesIn(theirs, other).map((entry) => ({ entry, vector: vectorOf(entry) }))
  return competenciesIn(ours, model).flatMap((entry) => {
    const vector = vectorOf(entry)
    return targets
      .map((target) => ({ to: target.entry.entry.id, ...likeness(vector, target.vector) }))
      .filter(({ score }) => score >= least && score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map((each) => ({ from: entry.entry.id, ...each, confidence: 'proposed' as const }))
  })
}

/** The competencies of an indexed model; further dimensions are part of what is said of the whole. */
function competenciesIn({ entries }: PreparedIndex, { competencies }: CompetencyModel): PreparedEntry[] {
  return entries.filter(
    ({ entry }) => entry.kind === 'competency' && competencies[entry.id]?.dimensionOf === undefined,
  )
}

/** How much each stem of an entry counts, and the length of all of them together. */
interface WordVector {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
}

/** The counts of the stems that the texts and the name of an entry have in their own language, not of names in another. */
function ownCounts({ counts, parts }: PreparedEntry): ReadonlyMap<string, readonly number[]> {
  const own = new Set(parts.flatMap(({ field, place, stems }, i) => (isOwn(field, place, i) ? stems : [])))
  return new Map([...counts].filter(([stem]) => own.has(stem)))
}

function isOwn(field: SearchField, place: number, i: number): boolean {
  return (field !== 'name' && field !== 'alias') || (place === 0 && i === 0)
}

function wordVector(
  counts: ReadonlyMap<string, readonly number[]>,
  weights: SearchWeights,
  rarity: (stem: string) => number,
): WordVector {
  const weighted = new Map<string, number>()
  let squares = 0
  for (const [stem, byField] of counts) {
    if (genericStems.has(stem)) continue
    const count = searchFields.reduce((sum, field, i) => sum + weights[field] * (byField[i] ?? 0), 0)
    // A word that is said again says less more.
    const value = Math.sqrt(count) * rarity(stem)
    weighted.set(stem, value)
    squares += value * value
  }
  return { counts: weighted, length: Math.sqrt(squares) }
}

/** The cosine of two vectors, and the stems that it comes from. */
function likeness(one: WordVector, other: WordVector): Pick<CrosswalkSuggestion, 'score' | 'words'> {
  const shared: [stem: string, product: number][] = []
  let sum = 0
  for (const [stem, value] of one.counts) {
    const theirs = other.counts.get(stem)
    if (theirs === undefined) continue
    shared.push([stem, value * theirs])
    sum += value * theirs
  }
  const length = one.length * other.length
  shared.sort(([, a], [, b]) => b - a)
  return {
    score: length === 0 ? 0 : Math.min(1, sum / length),
    words: shared.slice(0, mostWords).map(([stem]) => stem),
  }
}
