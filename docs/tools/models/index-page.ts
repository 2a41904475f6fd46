import type { BilingualModel, BilingualText } from 'kompetensi'
import { modelCounts } from '../content/overview'
import type { SiteLanguage } from '../content/site-language'
import { basisTerms, confidenceTerms, termTable } from '../content/terms'
import { type Block, link, paragraph, plain, right, section, table } from '../content/tree'
import { ui } from '../content/ui'
import { writeBlocks } from '../content/write-tree'
import { documentManner } from './document-manner'
import { pageMarkdown } from './page'

const words = {
  title: { id: 'Model kompetensi', en: 'Competency models' },
  intro: {
    id: 'Setiap model ditulis di sini sebagai dokumen bagi pembaca SDM: kelompok dan kamus kompetensi, standar kompetensi jabatan, dan dasar setiap fakta. Halaman-halaman ini dihasilkan dari data yang sama dengan yang dipakai dalam perhitungan.',
    en: 'Each model is written out here for HR readers: clusters and dictionary, job profiles, and what each fact rests on. The pages are generated from the very data the calculations use.',
  },
  howToRead: { id: 'Cara membaca', en: 'How to read the pages' },
  reading: {
    id: 'Setiap halaman ditulis dalam satu bahasa; halaman yang sama ada dalam bahasa Inggris. Angka kecil menunjuk ke catatan di akhir halaman: fakta yang direkonstruksi, belum terverifikasi, atau perlu dibaca dengan keterangan.',
    en: 'Each page is in one language; there is the same page in Indonesian. Small numbers lead to the notes at the end of a page: facts that are reconstructed, unverified or to be read with a remark.',
  },
  mistake: { id: 'Menemukan kekeliruan?', en: 'Found a mistake?' },
  mend: {
    id: 'Perbaiki barisnya di src/data, jalankan npm run docs:models, lalu kirim keduanya bersama. Langkahnya ada di CONTRIBUTING.md.',
    en: 'Mend the row in src/data, run npm run docs:models and send in both together. CONTRIBUTING.md has the steps.',
  },
} as const satisfies Readonly<Record<string, BilingualText>>

/** The page in a language that leads to the documents of the models. */
export function indexPage(models: readonly BilingualModel[], locale: SiteLanguage): string {
  const heads = models.slice(0, 1).flatMap((model) => modelCounts(model).map(([head]) => head))
  const rows = models.map((model) => [
    link({ kind: 'part', model, id: 'index' }, model.name),
    plain(model.version),
    ...modelCounts(model).map(([, number]) => number),
  ])
  const blocks: readonly Block[] = [
    paragraph(words.intro),
    table([ui.model, ui.version, ...heads.map(right)], rows),
    section('reading', words.howToRead, [
      paragraph(words.reading),
      section('basis', ui.howRead, [termTable(Object.values(basisTerms))]),
      section('confidence', ui.howCertain, [termTable(Object.values(confidenceTerms))]),
    ]),
    section('mistakes', words.mistake, [paragraph(words.mend)]),
  ]
  const { manner } = documentManner(locale)
  return pageMarkdown(words.title, locale, manner, writeBlocks(blocks, manner))
}
