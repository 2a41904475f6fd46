// What a model rests on: documents, how its facts were read, and how sure they are.

import { type BilingualText, type Claim, countClaims, listCompetencies, type Source } from 'kompetensi'
import type { ModelAbout } from '../../../src/data/model-about'
import { claimsIn } from './claims-in'
import { fieldWords } from './fields'
import { sourceLink } from './links'
import type { DictionaryModel } from './models'
import { inBoth } from './site-language'
import { basisTerms, confidenceTerms, type Term } from './terms'
import { indicatorsOf, levelDescriptionOf, scaleOf } from './texts'
import {
  at,
  type Block,
  entries,
  type Inline,
  join,
  labelled,
  list,
  plain,
  remarked,
  right,
  section,
  strong,
  type Target,
  table,
} from './tree'
import { ui } from './ui'

/** A document as it is cited. */
export function citation({ title, authors = [], year, publisher }: Source): Inline {
  const before = [authors.join(', '), year ?? ''].filter(Boolean).join(', ')
  return join(
    [
      ...(before === '' ? [] : [plain(before)]),
      ['*', plain(title), '*'],
      ...(publisher === undefined ? [] : [plain(publisher)]),
    ],
    '. ',
  )
}

/** Documents, each at a place of its own. */
export function sourceTable(
  sources: Readonly<Record<string, Source>>,
  placeOf: (key: string) => Target,
): Block {
  return table(
    [ui.document, ui.remark],
    Object.entries(sources).map(([key, source]) => [
      at(placeOf(key), citation(source)),
      source.note === undefined ? '' : inBoth(source.note),
    ]),
  )
}

/** Abbreviations and what they stand for. */
export function abbreviationEntries(abbreviations: NonNullable<ModelAbout['abbreviations']>): Block {
  return entries(
    [ui.abbreviations, ui.meaning],
    Object.entries(abbreviations).map(([short, words]) => ({ label: plain(short), words })),
  )
}

/** The abbreviations that texts use without spelling them out, in any language. */
export function abbreviationsIn(
  { abbreviations }: DictionaryModel,
  texts: readonly BilingualText[],
): Block[] {
  const words = new Set(texts.flatMap(({ id, en }) => `${id} ${en}`.split(/[^\p{L}\p{N}-]+/u)))
  const used = Object.entries(abbreviations).filter(([short]) => words.has(short))
  return used.length === 0
    ? []
    : [section('abbreviations', ui.abbreviations, [abbreviationEntries(Object.fromEntries(used))])]
}

/** How many claims stand on what, in the model and in other tables of facts. */
export function claimCounts(entry: DictionaryModel, tables: readonly unknown[] = []): Block[] {
  const { model } = entry
  const inside = countClaims(model)
  const beside = tables.flatMap(claimsIn)
  const named = [...new Set([...Object.keys(model.sources), ...beside.flatMap(({ source }) => source ?? [])])]
  const bySource = [
    ...named.map((key) => ({
      words: [sourceLink(model, key)],
      inside: inside.bySource[key] ?? 0,
      outside: beside.filter(({ source }) => source === key).length,
    })),
    {
      words: [ui.noSource],
      inside: inside.total - Object.values(inside.bySource).reduce((sum, n) => sum + n, 0),
      outside: beside.filter(({ source }) => source === undefined).length,
    },
  ].filter((count) => count.inside + count.outside > 0)
  return [
    section('basis', ui.howRead, [
      countTable([ui.term, ui.meaning], countTerms(basisTerms, inside.byBasis, beside, 'basis')),
    ]),
    section('confidence', ui.howCertain, [
      countTable(
        [ui.term, ui.meaning],
        countTerms(confidenceTerms, inside.byConfidence, beside, 'confidence'),
      ),
    ]),
    section('by-source', ui.bySource, [countTable([ui.source], bySource)]),
  ]
}

interface Count {
  readonly words: readonly Inline[]
  readonly inside: number
  readonly outside: number
}

function countTerms<F extends 'basis' | 'confidence'>(
  terms: Readonly<Record<Claim[F], Term>>,
  inside: Readonly<Record<Claim[F], number>>,
  beside: readonly Claim[],
  field: F,
): Count[] {
  return (Object.keys(terms) as Claim[F][]).map((key) => ({
    words: [strong(terms[key].name), terms[key].meaning],
    inside: inside[key],
    outside: beside.filter((claim) => claim[field] === key).length,
  }))
}

/** A table of counts with its total; the columns of the parts are left out where there is one part. */
function countTable(head: readonly BilingualText[], counts: readonly Count[]): Block {
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0)
  const [inside, outside] = [sum((count) => count.inside), sum((count) => count.outside)]
  const numbers = outside === 0 ? [ui.total] : [ui.model, ui.otherTables, ui.total]
  const total = { words: head.map((_, i) => (i === 0 ? strong(ui.total) : '')), inside, outside }
  return table(
    [...head, ...numbers.map((words) => right(words))],
    [...counts, total].map((count) => [
      ...count.words,
      ...(outside === 0 ? [] : [count.inside, count.outside]),
      count.inside + count.outside,
    ]),
  )
}

/** Texts that are ours throughout, so that their claims are not counted one by one, and how many there are. */
export function ownTexts(entry: DictionaryModel): Block[] {
  const { model, textClaims, crosswalks, schemeReasons } = entry
  const codes = listCompetencies(model)
  const levels = codes.flatMap((code) =>
    (scaleOf(model, code)?.levels ?? []).map((level) => [code, level] as const),
  )
  const reasons = [...crosswalks.map((reasoned) => reasoned.reasons), ...Object.values(schemeReasons)]
  const numbers: Readonly<Record<string, number>> = {
    definition: codes.length,
    levelDescriptions: levels.filter(([code, level]) => levelDescriptionOf(entry, code, level) !== undefined)
      .length,
    indicators: levels.flatMap(([code, level]) => indicatorsOf(entry, code, level)).length,
    reason: reasons.flatMap((all) => Object.keys(all)).length,
  }
  const items = textClaims.map((claim) => {
    const number = numbers[claim.of ?? '']
    return labelled(
      [fieldWords(claim.of), number === undefined ? '' : [' (', number, ')']],
      remarked([claim]),
    )
  })
  return items.length === 0 ? [] : [section('texts', ui.ownTexts, [list(items)])]
}
