// Band sets, nine-boxes and periods of validity: what kompetensi/schemes holds.

import type { BandSet, Claim, LocalizedText, NineBoxScheme, NineBoxThird } from 'kompetensi'
import * as schemes from 'kompetensi/schemes'
import { fieldWords } from '../models/field-words'
import { bullets, table } from '../models/markdown'
import { citation } from '../models/sources'
import { about, sure, sureWords } from './claims'
import { block, heading, type Page, quiet, said, scrolling, stacking } from './page'
import { homePlace, publishedSchemesPlace } from './places'
import { text } from './text'
import { ui } from './ui'
import type { Writer } from './writer'

const words = {
  intro: {
    id: 'Data ini dipakai dengan menyebut namanya; tidak ada yang berlaku dengan sendirinya. Periksalah apakah ketentuannya juga berlaku di lembaga Anda.',
    en: 'These are used by naming them; none applies by itself. Check whether the rule is also that of your organisation.',
  },
  band: { id: 'Kategori', en: 'Band' },
  score: { id: 'Nilai', en: 'Score' },
  from: { id: 'mulai', en: 'from' },
  below: { id: 'di bawah', en: 'below' },
  ranges: { id: 'Rentang sebagaimana tercetak', en: 'Ranges as printed' },
  senior: {
    id: 'JPM menurut PermenKKP 39/2023: JPT dan ahli utama',
    en: 'JPM by PermenKKP 39/2023: senior posts',
  },
  others: { id: 'JPM menurut PermenKKP 39/2023: jabatan lain', en: 'JPM by PermenKKP 39/2023: other posts' },
  performance: { id: 'Kinerja', en: 'Performance' },
  potential: { id: 'potensi', en: 'potential' },
  low: { id: 'rendah', en: 'low' },
  middle: { id: 'sedang', en: 'middle' },
  high: { id: 'tinggi', en: 'high' },
  boxes: { id: 'Sembilan kotak; geser ke samping', en: 'The nine boxes; scrolls sideways' },
  actions: { id: 'Tindak lanjut tiap kotak', en: 'What is done for each box' },
  months: { id: 'bulan', en: 'months' },
  box: { id: 'Kotak', en: 'Box' },
} as const satisfies Readonly<Record<string, LocalizedText>>

/** The page of the published schemes. */
export function publishedSchemesPage(): Page {
  return {
    place: publishedSchemesPlace,
    title: ui.publishedSchemes,
    description: words.intro,
    body: (writer) => [
      ...block('trail', [writer.link(writer.say(ui.dictionary), homePlace)]),
      said(writer, words.intro),
      ...bandSet(writer, schemes.jpmSelection),
      ...bandSet(writer, schemes.jpmMapping),
      ...printed(writer, 'kkp-senior', words.senior, schemes.kkpSeniorRanges),
      ...printed(writer, 'kkp-other', words.others, schemes.kkpOtherRanges),
      ...nineBox(writer, schemes.nineBoxPanrb),
      ...nineBox(writer, schemes.nineBoxKemenkeu),
      ...nineBox(writer, schemes.nineBoxPlain),
      heading(2, schemes.indonesianValidity.id, writer.say(schemes.indonesianValidity.name)),
      `${writer.number(schemes.indonesianValidity.months ?? 0)} ${writer.say(words.months)}.`,
      ...remarks(writer, schemes.indonesianValidity.claims),
      heading(2, 'documents', writer.say(ui.documents)),
      bullets(
        Object.entries(schemes.schemeSources).map(
          ([key, source]) =>
            `<span id="source-${key}">${citation(source, text)}</span>${source.note === undefined ? '' : `<br>${writer.say(source.note)}`}`,
        ),
      ),
    ],
  }
}

function bandSet(writer: Writer, { id, name, purpose, bands, claims = [] }: BandSet): string[] {
  const rows = bands.map(({ name: band, from }, i) => {
    const next = bands[i + 1]?.from
    const range =
      from !== undefined
        ? `${writer.say(words.from)} ${writer.number(from)}`
        : next === undefined
          ? '–'
          : `${writer.say(words.below)} ${writer.number(next)}`
    return [`**${writer.say(band)}**`, writer.other(band), range]
  })
  return [
    heading(2, id, writer.say(name)),
    ...(purpose === undefined ? [] : [said(writer, purpose)]),
    ...stacking(
      table(
        [writer.say(words.band), writer.locale === 'id' ? 'English' : 'Indonesia', writer.say(words.score)],
        rows,
      ),
    ),
    ...remarks(writer, claims),
  ]
}

function printed(
  writer: Writer,
  anchor: string,
  title: LocalizedText,
  { ranges, claims }: schemes.PrintedRanges,
): string[] {
  const rows = ranges.map(({ name, from, to, below }) => {
    const range =
      below !== undefined
        ? `${writer.say(words.below)} ${writer.number(below)}`
        : `${writer.say(words.from)} ${from === undefined ? '–' : writer.number(from)}${to === undefined ? '' : ` … ${writer.number(to)}`}`
    return [name === undefined ? '–' : `**${writer.say(name)}**`, range]
  })
  return [
    heading(2, anchor, writer.say(title)),
    `${writer.say(words.ranges)}:`,
    ...stacking(table([words.band, words.score].map(writer.say), rows)),
    ...remarks(writer, claims),
  ]
}

const thirds: readonly NineBoxThird[] = ['low', 'middle', 'high']

function nineBox(writer: Writer, { id, name, boxes, claims = [] }: NineBoxScheme): string[] {
  const numberOf = (performance: NineBoxThird, potential: NineBoxThird) =>
    boxes.find((box) => box.performance === performance && box.potential === potential)?.box
  const grid = table(
    [
      writer.say(words.performance),
      ...thirds.map((third) => `${writer.say(words.potential)} ${writer.say(words[third])}`),
    ],
    [...thirds]
      .reverse()
      .map((performance) => [
        `**${writer.say(words[performance])}**`,
        ...thirds.map((potential) => String(numberOf(performance, potential) ?? '–')),
      ]),
  )
  const acting = boxes.filter(({ actions = [] }) => actions.length > 0)
  return [
    heading(2, id, writer.say(name)),
    ...scrolling(`${writer.raw(name)}: ${writer.raw(words.boxes)}`, grid),
    ...(acting.length === 0
      ? []
      : [
          `**${writer.say(words.actions)}**`,
          bullets(
            acting.map(
              ({ box, actions = [], claims: of }) =>
                `**${writer.say(words.box)} ${box}:** ${actions.map(writer.say).join('; ')}${sure(writer, about(of, 'actions'))}`,
            ),
          ),
        ]),
    ...remarks(writer, claims),
  ]
}

/** Where a scheme comes from, in quiet lines. */
function remarks(writer: Writer, claims: readonly Claim[]): string[] {
  return quiet(
    claims
      .map((claim) => {
        const source = claim.source === undefined ? '' : sourceTitle(claim.source)
        const note = claim.note === undefined ? '' : `: ${writer.say(claim.note)}`
        const place = claim.place === undefined ? '' : `, ${text(claim.place)}`
        return source === ''
          ? `${claim.of === undefined ? '' : `${writer.say(fieldWords(claim.of.replace(/^ranges\./, '')))}: `}${sureWords(writer, [claim])}${note}`
          : `[${text(source)}](#source-${claim.source})${place}${sure(writer, [claim])}${note}`
      })
      .join('<br>'),
  )
}

function sourceTitle(key: string): string {
  const found = Object.entries(schemes.schemeSources).find(([id]) => id === key)?.[1]
  if (found === undefined) throw new Error(`no source ${key}`)
  return found.title
}
