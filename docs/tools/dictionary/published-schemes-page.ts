// Band sets, nine-boxes and periods of validity: what kompetensi/schemes holds.

import type { BandSet, BilingualText, Claim } from 'kompetensi'
import * as schemes from 'kompetensi/schemes'
import type { NineBoxScheme, NineBoxThird } from 'kompetensi/talent'
import { fieldWords } from '../content/fields'
import { placeText } from '../content/places'
import { inBoth } from '../content/site-language'
import { sourceTable } from '../content/sources'
import { claimTerms } from '../content/terms'
import {
  about,
  type Block,
  box,
  br,
  type Inline,
  join,
  labelled,
  line,
  link,
  list,
  paragraph,
  plain,
  quiet,
  section,
  strong,
  sure,
  type Target,
  table,
} from '../content/tree'
import { ui } from '../content/ui'
import { languages } from '../languages'
import type { Page } from './page'
import { publishedSchemesPlace } from './places'

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
  boxes: { id: 'Sembilan kotak; geser ke samping', en: 'The nine boxes; scrolls sideways' },
  actions: { id: 'Tindak lanjut tiap kotak', en: 'What is done for each box' },
  axis: { id: 'Sumbu', en: 'Axis' },
  categories: { id: 'Kategori', en: 'Categories' },
  judgedBy: { id: 'Dinilai dari', en: 'Judged by' },
  more: { id: 'daftar ini mungkin belum lengkap', en: 'this list may be incomplete' },
  checked: { id: 'diperiksa', en: 'checked' },
  months: { id: 'bulan', en: 'months' },
  box: { id: 'Kotak', en: 'Box' },
} as const satisfies Readonly<Record<string, BilingualText>>

/** The page of the published schemes. */
export function publishedSchemesPage(): Page {
  const { id, name, months = 0, claims } = schemes.indonesianValidity
  return {
    place: publishedSchemesPlace,
    title: ui.publishedSchemes,
    description: words.intro,
    body: [
      ...box('trail', [line(link({ kind: 'home' }, ui.dictionary))]),
      paragraph(words.intro),
      bandSet(schemes.jpmSelection),
      bandSet(schemes.jpmMapping),
      printed('kkp-senior', words.senior, schemes.kkpSeniorRanges),
      printed('kkp-other', words.others, schemes.kkpOtherRanges),
      talentAxes(schemes.talentAxesPanrb),
      nineBox(schemes.nineBoxPanrb),
      nineBox(schemes.nineBoxKemenkeu),
      nineBox(schemes.nineBoxPlain),
      section(id, name, [line([months, ' ', words.months, '.']), ...origins(claims)]),
      section('documents', ui.documents, [sourceTable(schemes.schemeSources, sourcePlace)]),
    ],
  }
}

const sourcePlace = (key: string): Target => ({ kind: 'here', id: `source-${key}` })

function bandSet({ id, name, purpose, bands, claims = [] }: BandSet): Block {
  const rows = bands.map(({ name: band, from }, i): Inline[] => {
    const next = bands[i + 1]?.from
    const below = next === undefined ? '' : [words.below, ' ', next]
    return [
      strong(inBoth(band)),
      { other: inBoth(band) },
      from === undefined ? below : [words.from, ' ', from],
    ]
  })
  const columns = [words.band, { id: 'English', en: 'Indonesia' }, words.score]
  return section(id, inBoth(name), [
    ...(purpose === undefined ? [] : [paragraph(inBoth(purpose))]),
    table(columns, rows),
    ...origins(claims),
  ])
}

function printed(id: string, title: BilingualText, { ranges, claims }: schemes.PrintedRanges): Block {
  const rows = ranges.map(({ name, from, to, below }): Inline[] => {
    const upTo = to === undefined ? '' : [' … ', to]
    return [
      name === undefined ? '' : strong(inBoth(name)),
      below === undefined ? [words.from, ' ', from ?? '–', upTo] : [words.below, ' ', below],
    ]
  })
  return section(id, title, [
    line([words.ranges, ':']),
    table([words.band, words.score], rows),
    ...origins(claims),
  ])
}

function talentAxes({ id, name, performance, potential, claims }: schemes.TalentAxes): Block {
  const axes = [
    [words.performance, performance],
    [{ id: 'Potensial', en: 'Potential' }, potential],
  ] as const
  return section(id, name, [
    table(
      [words.axis, words.categories, words.judgedBy],
      axes.map(([axis, { categories, parts = [] }]): Inline[] => [
        strong(axis),
        join(
          categories.map((category) => category.name),
          br,
        ),
        join(parts.map(partWords), br),
      ]),
    ),
    ...origins(claims),
  ])
}

/** A part of an axis, with what it consists of. */
function partWords({ name, parts = [], complete }: schemes.TalentPart): Inline {
  const inner = parts.map((part) => part.name)
  return [
    name,
    inner.length === 0 ? '' : [': ', join(inner)],
    complete === false ? [' (', words.more, ')'] : '',
  ]
}

const thirds: readonly NineBoxThird[] = ['low', 'middle', 'high']

/** A third of an axis by the name that the describers give it. */
function thirdsIn(axis: 'performance' | 'potential', third: NineBoxThird): BilingualText {
  return { id: languages.id.nineBox.thirds[axis][third], en: languages.en.nineBox.thirds[axis][third] }
}

function dateOf(day: string): BilingualText {
  return { id: languages.id.date(day), en: languages.en.date(day) }
}

function nineBox({ id, name: named, boxes, claims = [] }: NineBoxScheme): Block {
  const name = inBoth(named)
  const rows = [...thirds].reverse().map((performance) => [
    strong(thirdsIn('performance', performance)),
    ...thirds.map((potential): Inline => {
      const found = boxes.find((one) => one.performance === performance && one.potential === potential)
      return found === undefined ? '' : String(found.box)
    }),
  ])
  const columns = [
    words.performance,
    ...thirds.map((third) => [words.potential, ' ', thirdsIn('potential', third)]),
  ]
  const acting = boxes.filter(({ actions = [] }) => actions.length > 0)
  return section(id, name, [
    table(columns, rows, { id: `${name.id}: ${words.boxes.id}`, en: `${name.en}: ${words.boxes.en}` }),
    ...(acting.length === 0
      ? []
      : [
          line(strong(words.actions)),
          list(
            acting.map(({ box: number, actions = [], claims: of }) =>
              labelled(
                [words.box, ` ${number}`],
                join(actions.map(inBoth), '; '),
                sure(about(of, 'actions')),
              ),
            ),
          ),
        ]),
    ...origins(claims),
  ])
}

/** Where a scheme comes from, in quiet lines. */
function origins(claims: readonly Claim[]): Block[] {
  const lines = claims.map((claim): Inline => {
    const { of, source, place, checkedOn, note } = claim
    const remark: Inline = note === undefined ? '' : [': ', inBoth(note)]
    if (source === undefined)
      return [
        of === undefined ? '' : [fieldWords(of.replace(/^ranges\./, '')), ': '],
        claimTerms([claim]),
        remark,
      ]
    const title = Object.entries(schemes.schemeSources).find(([key]) => key === source)?.[1].title
    if (title === undefined) throw new Error(`no source ${source}`)
    return [
      link(sourcePlace(source), plain(title)),
      place === undefined ? '' : [', ', placeText(place)],
      sure([claim]),
      checkedOn === undefined ? '' : [' (', words.checked, ' ', dateOf(checkedOn), ')'],
      remark,
    ]
  })
  return lines.length === 0 ? [] : quiet(join(lines, br))
}
