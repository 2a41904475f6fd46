// Words of the pages for the closed unions of the model, in both languages.

import type { Basis, BilingualText, Binding, Claim, Confidence, MatchRelation, Nature } from 'kompetensi'
import { type Block, type Inline, join, strong, table } from './tree'
import { ui } from './ui'

/** A word and what it means. */
export interface Term {
  /** The word. */
  readonly name: BilingualText
  /** What it means. */
  readonly meaning: BilingualText
}

/** How a fact came out of its source. */
export const basisTerms: Readonly<Record<Basis, Term>> = {
  stated: {
    name: { id: 'tersurat', en: 'stated' },
    meaning: {
      id: 'sumber menyatakannya dengan kata atau angka ini',
      en: 'the source says so in these words or figures',
    },
  },
  restated: {
    name: { id: 'diungkapkan ulang', en: 'restated' },
    meaning: {
      id: 'faktanya dari sumber, kalimatnya susunan kami',
      en: 'the source says so, the sentence is ours',
    },
  },
  reconstructed: {
    name: { id: 'direkonstruksi', en: 'reconstructed' },
    meaning: {
      id: 'dibaca dari bagian sumber yang rusak, bergeser, atau tidak langsung',
      en: 'read out of a garbled, slipped or indirect place',
    },
  },
  translated: {
    name: { id: 'diterjemahkan', en: 'translated' },
    meaning: { id: 'sumber menyatakannya dalam bahasa lain', en: 'the source says so in another language' },
  },
  authored: {
    name: { id: 'susunan kami', en: 'authored' },
    meaning: { id: 'tidak ada dalam sumber; kami yang menulisnya', en: 'in no source; written by us' },
  },
}

/** How sure a fact is. */
export const confidenceTerms: Readonly<Record<Confidence, Term>> = {
  document: {
    name: { id: 'dokumen', en: 'document' },
    meaning: { id: 'ada dalam dokumen yang disebut', en: 'stands in the named document itself' },
  },
  corroborated: {
    name: { id: 'beberapa sumber', en: 'corroborated' },
    meaning: {
      id: 'dua sumber atau lebih yang tidak saling bergantung menyatakan hal yang sama',
      en: 'two or more independent sources agree',
    },
  },
  'single-source': {
    name: { id: 'satu sumber', en: 'single source' },
    meaning: { id: 'hanya satu sumber sekunder', en: 'one secondary source' },
  },
  unverified: {
    name: { id: 'belum terverifikasi', en: 'unverified' },
    meaning: {
      id: 'pengetahuan umum atau keterangan yang tidak dapat diperiksa',
      en: 'general knowledge or an attribution nobody could check',
    },
  },
  proposed: {
    name: { id: 'usulan', en: 'proposed' },
    meaning: { id: 'pertimbangan kami', en: 'a judgement of ours' },
  },
}

/** What the targets of a crosswalk are to the competency it starts from. */
export const relationTerms: Readonly<Record<MatchRelation, Term>> = {
  exact: {
    name: { id: 'sama', en: 'exact' },
    meaning: { id: 'konsepnya sama', en: 'the same concept' },
  },
  close: {
    name: { id: 'hampir sama', en: 'close' },
    meaning: { id: 'konsepnya hampir sama', en: 'nearly the same concept' },
  },
  broader: {
    name: { id: 'lebih luas', en: 'broader' },
    meaning: {
      id: 'padanannya lebih luas daripada kompetensi ini',
      en: 'the match is broader than this competency',
    },
  },
  narrower: {
    name: { id: 'lebih sempit', en: 'narrower' },
    meaning: {
      id: 'setiap padanan hanya meliput sebagian kompetensi ini',
      en: 'each match covers only a part of this competency',
    },
  },
  related: {
    name: { id: 'berkaitan', en: 'related' },
    meaning: { id: 'hanya berkaitan, bukan padanan', en: 'merely related, not a match' },
  },
}

/** Whom a cluster binds. */
export const bindingWords: Readonly<Record<Binding, BilingualText>> = {
  everyone: { id: 'Semua pegawai', en: 'Everyone' },
  'by-role': { id: 'Pemegang peran tertentu', en: 'Holders of a role' },
  'by-function': { id: 'Menurut fungsi atau unit kerja', en: 'By function or unit' },
}

/** Soft or hard. */
export const natureWords: Readonly<Record<Nature, BilingualText>> = {
  soft: { id: 'lunak (perilaku)', en: 'soft (behaviour)' },
  hard: { id: 'keras (teknis)', en: 'hard (technical)' },
}

/** Basis and confidence of claims: each pair once. */
export function claimTerms(claims: readonly Claim[]): Inline {
  const pairs = new Map(
    claims.map(({ basis, confidence }) => {
      const [how, certain] = [basisTerms[basis].name, confidenceTerms[confidence].name]
      return [`${basis} ${confidence}`, { id: `${how.id} · ${certain.id}`, en: `${how.en} · ${certain.en}` }]
    }),
  )
  return join([...pairs.values()], '; ')
}

/** Terms and what they mean. */
export function termTable(terms: readonly Term[]): Block {
  return table(
    [ui.term, ui.meaning],
    terms.map(({ name, meaning }) => [strong(name), meaning]),
  )
}
