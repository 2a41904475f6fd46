// Where facts come from and how sure they are, as a reader sees it: a few words beside the fact, and a table at the end.

import type { Claim, CompetencyModel } from 'kompetensi'
import { fieldWords } from '../models/field-words'
import { table } from '../models/markdown'
import { basisTerms, confidenceTerms } from '../models/words'
import { dictionaryModels } from './models'
import { heading, stacking } from './page'
import { sourcePlace } from './places'
import { ui } from './ui'
import { text } from './text'
import type { Writer } from './writer'

/** The guide that explains the words. */
const guide = '/guides/how-sure-each-fact-is'

/** The claims that speak of a field, or of one of its parts; where none does, those of the whole entry. */
export function about(claims: readonly Claim[] | undefined, ...fields: readonly string[]): readonly Claim[] {
  const found = (claims ?? []).filter(({ of }) => of !== undefined && fields.includes(of))
  return found.length > 0 ? found : (claims ?? []).filter(({ of }) => of === undefined)
}

/** Basis and confidence in words, as a quiet link to the guide; `''` where nothing is claimed. */
export function sure(writer: Writer, claims: readonly Claim[]): string {
  const words = sureWords(writer, claims)
  return words === '' ? '' : ` <span class="dictionary-sure">${writer.outside(words, guide)}</span>`
}

/** Basis and confidence in words: each pair once. */
export function sureWords(writer: Writer, claims: readonly Claim[]): string {
  const pairs = claims.map(
    ({ basis, confidence }) =>
      `${writer.say(basisTerms[basis].name)} · ${writer.say(confidenceTerms[confidence].name)}`,
  )
  return [...new Set(pairs)].join('; ')
}

/** Something that facts are claimed of. */
export interface Claimed {
  /** What it is, as Markdown; `''`: the subject of the page. */
  readonly subject: string
  /** What is claimed of it. */
  readonly claims: readonly Claim[] | undefined
}

/** At most so many subjects, and so many places, stand in a row; further ones are counted. */
const most = { subjects: 6, places: 3 } as const

interface Row {
  readonly claim: Claim
  readonly subjects: Set<string>
  readonly places: Set<string>
  readonly printed: Set<string>
}

/** The table at the end of a page: each claim once, however many facts rest on it. */
export function claimSection(
  writer: Writer,
  model: CompetencyModel,
  claimed: readonly Claimed[],
  before: readonly string[] = [],
): string[] {
  const rows = new Map<string, Row>()
  for (const { subject, claims = [] } of claimed) {
    for (const claim of claims) {
      const { of, source, basis, confidence, note, place, printed } = claim
      const key = JSON.stringify([of, source, basis, confidence, note?.id])
      const row = rows.get(key) ?? {
        claim,
        subjects: new Set<string>(),
        places: new Set<string>(),
        printed: new Set<string>(),
      }
      rows.set(key, row)
      if (subject !== '') row.subjects.add(subject)
      if (place !== undefined) row.places.add(text(place))
      if (printed !== undefined) row.printed.add(`“${text(printed)}”`)
    }
  }
  if (rows.size === 0) return []
  return [
    heading(2, 'facts', writer.say(ui.factsTitle)),
    `${writer.say(ui.factsIntro)} ${writer.outside(writer.say(ui.howSure), guide)}.`,
    ...before,
    ...stacking(
      table(
        [ui.fact, ui.sure, ui.source, ui.remark].map(writer.say),
        [...rows.values()].map((row) => cells(writer, model, row)),
      ),
    ),
  ]
}

function cells(writer: Writer, model: CompetencyModel, { claim, subjects, places, printed }: Row): string[] {
  const { of, source, note } = claim
  return [
    `**${writer.say(fieldWords(of))}**${subjects.size === 0 ? '' : `: ${shorten([...subjects], most.subjects)}`}`,
    sureWords(writer, [claim]),
    source === undefined
      ? writer.say(ui.noSource)
      : `${sourceLink(writer, model, source)}${places.size === 0 ? '' : `: ${shorten([...places], most.places, '; ')}`}`,
    [
      note === undefined ? '' : writer.say(note),
      printed.size === 0 ? '' : `${writer.say(ui.printed)} ${shorten([...printed], most.subjects, '; ')}.`,
    ]
      .filter(Boolean)
      .join(' ') || '–',
  ]
}

function shorten(entries: readonly string[], limit: number, by = ', '): string {
  const shown = entries.slice(0, limit).join(by)
  return entries.length > limit ? `${shown}${by}… (${entries.length})` : shown
}

/** A source by its authors or its title, as a link to where it is cited in full. */
export function sourceLink(writer: Writer, model: CompetencyModel, key: string): string {
  const owner = [model, ...dictionaryModels.map((entry) => entry.model)].find(({ sources }) =>
    Object.hasOwn(sources, key),
  )
  const source = owner?.sources[key]
  if (owner === undefined || source === undefined) throw new Error(`no source ${key}`)
  const { authors = [], year, title } = source
  const words = authors.length === 0 ? text(title) : authors.map(text).join(', ')
  return writer.link(
    `${words}${year === undefined || authors.length === 0 ? '' : ` ${year}`}`,
    sourcePlace(owner, key),
  )
}
