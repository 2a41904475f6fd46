// The glossary: abbreviations first, then the terms by the part of the work they belong to.

import type { BilingualText } from 'kompetensi'
import { type GlossaryEntry, type GlossaryField, glossary } from 'kompetensi/glossary'
import {
  at,
  type Block,
  box,
  br,
  type Inline,
  join,
  line,
  link,
  paragraph,
  plain,
  section,
  type Target,
  table,
} from '../content/tree'
import { ui } from '../content/ui'
import type { Page } from './page'
import { glossaryPlace } from './places'

const words = {
  intro: {
    id: 'Istilah dan singkatan dalam kamus, panduan, dan fungsi pustaka ini: kepanjangan, arti, dan tempat pemakaiannya. Penjelasannya susunan kami; untuk keperluan resmi, rujuklah peraturannya.',
    en: 'Terms and abbreviations of the dictionary, the guides and the functions of this library: what they stand for, what they mean, where they are used. The explanations are ours; for official purposes, turn to the regulations.',
  },
  abbreviations: { id: 'Singkatan', en: 'Abbreviations' },
  term: { id: 'Istilah', en: 'Term' },
  meaning: { id: 'Arti dan pemakaian', en: 'Meaning and use' },
  inCode: { id: 'Dalam kode', en: 'In code' },
  also: { id: 'juga', en: 'also' },
} as const satisfies Readonly<Record<string, BilingualText>>

const fields: Readonly<Record<GlossaryField, BilingualText>> = {
  competency: { id: 'Kompetensi dan perhitungannya', en: 'Competencies and how they are calculated' },
  hr: { id: 'Manajemen SDM', en: 'Human resources' },
  'civil-service': { id: 'Aparatur sipil negara', en: 'Civil service' },
  'social-security': { id: 'Jaminan sosial', en: 'Social security' },
  'health-care': { id: 'Pelayanan kesehatan', en: 'Health care' },
  certification: { id: 'Sertifikasi profesi', en: 'Professional certification' },
  governance: { id: 'Hukum, keuangan, dan tata kelola', en: 'Law, finance and governance' },
}

const all: readonly (readonly [id: string, entry: GlossaryEntry])[] = Object.entries(glossary)

/** The page of the glossary. */
export function glossaryPage(): Page {
  return {
    place: glossaryPlace,
    title: ui.glossary,
    description: words.intro,
    aside: true,
    body: [
      ...box('trail', [line(link({ kind: 'home' }, ui.dictionary))]),
      paragraph(words.intro),
      section('abbreviations', words.abbreviations, [
        line(
          join(
            abbreviated().map(([short, id]) => link(placeOf(id), plain(short))),
            ' · ',
          ),
        ),
      ]),
      ...(Object.keys(fields) as GlossaryField[]).map(fieldSection),
    ],
  }
}

/** Every abbreviation once, in the order of the alphabet, and the entry it leads to. */
function abbreviated(): [short: string, id: string][] {
  const pairs = all.flatMap(([id, { abbreviation = {} }]) =>
    [...new Set(Object.values(abbreviation))].map((short): [string, string] => [short, id]),
  )
  return pairs.sort(([one], [other]) => (one.toUpperCase() < other.toUpperCase() ? -1 : 1))
}

function fieldSection(field: GlossaryField): Block {
  const rows = all.filter(([, entry]) => entry.field === field).map(([id, entry]) => rowOf(id, entry))
  return section(field, fields[field], [table([words.term, words.meaning], rows)])
}

function rowOf(
  id: string,
  { term, abbreviation, aliases = {}, meaning, use, functions = [] }: GlossaryEntry,
): Inline[] {
  const short = abbreviation === undefined ? [] : [...new Set(Object.values(abbreviation))]
  const others = { id: (aliases.id ?? []).join('; '), en: (aliases.en ?? []).join('; ') }
  return [
    [
      at(placeOf(id), term, 'strong'),
      ...(short.length === 0 ? [] : [' (', plain(short.join(', ')), ')']),
      ...(term.id === term.en ? [] : [br, { other: term }]),
      ...(others.id === '' || others.en === '' ? [] : [br, words.also, ': ', others]),
    ],
    [
      meaning,
      ' ',
      use,
      ...(functions.length === 0
        ? []
        : [br, words.inCode, ': ', join(functions.map((name): Inline => `\`${name}\``))]),
    ],
  ]
}

const placeOf = (id: string): Target => ({ kind: 'here', id: `term-${id}` })
