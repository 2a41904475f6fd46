import { type Claim, countClaims, type LocalizedText } from 'kompetensi'
import { bullets, table } from '../models/markdown'
import { citation } from '../models/sources'
import { basisTerms, confidenceTerms, type Term } from '../models/words'
import { sure } from './claims'
import { trail } from './links'
import type { DictionaryModel } from './models'
import { block, heading, type Page, stacking } from './page'
import { partPlace, slug } from './places'
import { text } from './text'
import { ui } from './ui'
import type { Writer } from './writer'

const words = {
  basis: { id: 'Bagaimana fakta dibaca', en: 'How facts were read' },
  confidence: { id: 'Seberapa pasti', en: 'How sure they are' },
  term: { id: 'Istilah', en: 'Term' },
  number: { id: 'Banyaknya dalam model ini', en: 'Number in this model' },
  ours: { id: 'Teks yang seluruhnya susunan kami', en: 'Texts that are all ours' },
  claimsOf: { id: 'keterangan dalam model ini bersandar padanya', en: 'claims of this model rest on it' },
  counted: {
    id: 'Setiap fakta membawa keterangan: dari sumber mana ia berasal, bagaimana ia dibaca, dan seberapa pasti. Satu fakta dapat bersandar pada beberapa keterangan.',
    en: 'Each fact carries claims: which source it comes from, how it was read and how sure it is. One fact may rest on several.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>

/** The documents a model rests on, and how many of its facts stand on what. */
export function sourcesPage(entry: DictionaryModel): Page {
  const { model, short, textClaims, abbreviations } = entry
  const { bySource, byBasis, byConfidence } = countClaims(model)
  return {
    place: partPlace(model, 'sources'),
    title: { id: `${ui.sources.id}: ${short.id}`, en: `${ui.sources.en}: ${short.en}` },
    description: words.counted,
    body: (writer) => [
      ...block('trail', [trail(writer, model)]),
      heading(2, 'documents', writer.say(ui.documents)),
      bullets(
        Object.entries(model.sources).map(([key, source]) =>
          [
            `<span id="source-${slug(key)}">${citation(source, text)}</span>`,
            ...(source.note === undefined ? [] : [writer.say(source.note)]),
            `${writer.number(bySource[key] ?? 0)} ${writer.say(words.claimsOf)}.`,
          ].join('<br>'),
        ),
      ),
      `${writer.say(words.counted)} ${writer.outside(writer.say(ui.howSure), '/guides/how-sure-each-fact-is')}.`,
      heading(2, 'basis', writer.say(words.basis)),
      ...terms(writer, basisTerms, byBasis),
      heading(2, 'confidence', writer.say(words.confidence)),
      ...terms(writer, confidenceTerms, byConfidence),
      ...(textClaims.length === 0
        ? []
        : [
            heading(2, 'texts', writer.say(words.ours)),
            bullets(textClaims.map((claim) => ours(writer, claim))),
          ]),
      ...(Object.keys(abbreviations).length === 0
        ? []
        : [
            heading(2, 'abbreviations', writer.say(ui.abbreviations)),
            bullets(
              Object.entries(abbreviations).map(
                ([short, meaning]) => `**${text(short)}:** ${writer.say(meaning)}`,
              ),
            ),
          ]),
    ],
  }
}

function terms<K extends string>(
  writer: Writer,
  all: Readonly<Record<K, Term>>,
  counts: Readonly<Record<K, number>>,
): string[] {
  return stacking(
    table(
      [words.term, ui.meaning, words.number].map(writer.say),
      (Object.keys(all) as K[]).map((key) => [
        `**${writer.say(all[key].name)}**`,
        writer.say(all[key].meaning),
        writer.number(counts[key]),
      ]),
    ),
  )
}

function ours(writer: Writer, claim: Claim): string {
  const about = { definition: ui.definition, indicators: ui.levels, reason: ui.reason, reasons: ui.reason }
  const field = Object.entries(about).find(([of]) => of === claim.of)?.[1] ?? ui.fact
  const note = claim.note === undefined ? '' : ` ${writer.say(claim.note)}`
  return `**${writer.say(field)}.**${note}${sure(writer, [claim])}`
}
