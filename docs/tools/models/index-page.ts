import { type CompetencyModel, countClaims, type LocalizedText, listCompetencies } from 'kompetensi'
import { both, integer, paragraphs, plain, table } from './markdown'
import { basisTerms, confidenceTerms, type Term } from './words'

const title: LocalizedText = { id: 'Model kompetensi', en: 'Competency models' }

const counts = [
  'Kompetensi · *Competencies*',
  'Skala · *Scales*',
  'Jabatan · *Jobs*',
  'Skema · *Schemes*',
  'Keterangan asal · *Claims*',
]

/** The page that leads to the pages of the models. */
export function indexPage(models: readonly CompetencyModel[]): string {
  return [
    `---\ntitle: ${title.id}\n---`,
    `<!-- Dihasilkan oleh "npm run docs:models" dari src/data; jangan diubah dengan tangan. Generated: do not edit. -->`,
    `# ${both(title)}`,
    paragraphs({
      id: 'Setiap model ditulis di sini sebagai dokumen bagi pembaca SDM: kelompok dan kamus kompetensi, standar kompetensi jabatan, dan dasar setiap fakta. Halaman-halaman ini dihasilkan dari data yang sama dengan yang dipakai dalam perhitungan.',
      en: 'Each model is written out here for HR readers: clusters and dictionary, job profiles, and what each fact rests on. The pages are generated from the very data the calculations use.',
    }),
    table(
      ['Model', 'Versi · *Version*', ...counts],
      models.map((model) => [
        `[${plain(model.name.id)}](${model.id}.md)<br>*${plain(model.name.en)}*`,
        model.version,
        integer(listCompetencies(model).length),
        integer(Object.keys(model.scales).length),
        integer(Object.keys(model.jobs).length),
        integer(Object.keys(model.schemes).length),
        integer(countClaims(model).total),
      ]),
      counts,
    ),
    '## Cara membaca · *How to read the pages*',
    paragraphs({
      id: 'Bahasa Indonesia berada di depan atau di kolom kiri, bahasa Inggris di belakangnya dengan huruf miring atau di kolom kanan. Angka kecil menunjuk ke catatan di akhir halaman: fakta yang direkonstruksi, belum terverifikasi, atau perlu dibaca dengan keterangan.',
      en: 'Indonesian comes first or in the left column, English after it in italics or in the right column. Small numbers lead to the notes at the end of a page: facts that are reconstructed, unverified or to be read with a remark.',
    }),
    '**Bagaimana fakta dibaca · *How facts were read***',
    terms(Object.values(basisTerms)),
    '**Seberapa pasti · *How sure they are***',
    terms(Object.values(confidenceTerms)),
    '## Menemukan kekeliruan? · *Found a mistake?*',
    paragraphs({
      id: 'Perbaiki barisnya di src/data, jalankan npm run docs:models, lalu kirim keduanya bersama. Langkahnya ada di CONTRIBUTING.md.',
      en: 'Mend the row in src/data, run npm run docs:models and send in both together. CONTRIBUTING.md has the steps.',
    }),
  ]
    .join('\n\n')
    .concat('\n')
}

function terms(all: readonly Term[]): string {
  return table(
    ['Istilah · *Term*', 'Artinya', 'Meaning'],
    all.map(({ name, meaning }) => [both(name), plain(meaning.id), plain(meaning.en)]),
  )
}
