import { listCompetencies } from 'kompetensi'
import { asn, asnToSpencer } from 'kompetensi/asn'
import { bpjsKetenagakerjaan, bpjsKetenagakerjaanToSpencer } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy, lembagaXyToSpencer } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { clusters } from './clusters'
import { dictionary } from './dictionary'
import { dimensionEntry, sharedScales } from './dimensions'
import { genericJobs } from './generic-jobs'
import { paragraphs } from './markdown'
import { matrixLegend, matrixTable } from './matrix'
import { createNotes, type Notes } from './notes'
import { pageMarkdown } from './page'
import { provenance } from './provenance'
import { reverseCrosswalk } from './reverse-crosswalk'
import type { Section } from './section'
import { sources } from './sources'

const model = spencer

/** The page of the Spencer model. */
export function spencerPage(): string {
  const notes = createNotes()
  const number = listCompetencies(model).length
  const dimensions = Object.keys(model.competencies).length
  return pageMarkdown({
    title: model.name,
    intro: {
      id: `Halaman ini memuat kamus kompetensi Spencer & Spencer (Competence at Work, 1993): ${number} kompetensi dalam ${Object.keys(model.clusters).length} kelompok, ${dimensions} dimensi dengan skalanya masing-masing, dan ${Object.keys(model.jobs).length} model jabatan umum dengan bobot. Bukunya sendiri tidak dibaca; isinya dikumpulkan dari dokumen sekunder, judul level kami susun ulang, dan yang tidak dapat diperiksa ditandai belum terverifikasi.`,
      en: `This page holds the competency dictionary of Spencer & Spencer (Competence at Work, 1993): ${number} competencies in ${Object.keys(model.clusters).length} clusters, ${dimensions} dimensions, each with its own scale, and ${Object.keys(model.jobs).length} generic job models with weights. The book itself was not read; its content was gathered from secondary documents, level titles are paraphrases, and what could not be checked is marked unverified.`,
    },
    sections: [
      sources(model),
      scales(),
      clusters(model, notes),
      dictionary(model, notes, (code) => dimensionEntry(model, code, notes)),
      shared(notes),
      profiles(notes),
      crosswalk(),
      provenance(model, notes, { tables: [], texts: [] }),
    ],
  })
}

function scales(): Section {
  const levels = Object.values(model.scales).flatMap((scale) => scale.levels)
  return {
    id: 'membaca-skala',
    title: { id: 'Cara membaca skala', en: 'How to read the scales' },
    body: [
      paragraphs({
        id: `Setiap dimensi mempunyai skala sendiri, dari serendah −${-Math.min(...levels)} sampai ${Math.max(...levels)}. Level 0 netral, level negatif merugikan. Kompetensi dinilai pada dimensi pertamanya dengan kodenya sendiri, misalnya ACH; dimensi lanjutan dinilai terpisah dengan kodenya, misalnya ACH.B. Angka dari dua skala tidak dapat dibandingkan.`,
        en: `Each dimension has its own scale, from as low as −${-Math.min(...levels)} up to ${Math.max(...levels)}. Level 0 is neutral, negative levels are harmful. A competency is rated on its first dimension under its own code, such as ACH; further dimensions are rated apart under theirs, such as ACH.B. Numbers of two scales cannot be compared.`,
      }),
    ],
  }
}

function shared(notes: Notes): Section {
  return {
    id: 'skala-bersama',
    title: { id: 'Skala bersama', en: 'Shared scales' },
    body: sharedScales(model, notes),
  }
}

function profiles(notes: Notes): Section {
  return {
    id: 'model-jabatan-umum',
    title: { id: 'Model jabatan umum', en: 'Generic job models' },
    body: [
      paragraphs({
        id: 'Bobot adalah jumlah tanda X di samping kompetensi dalam sumber: makin besar, makin sering kompetensi itu membedakan pegawai unggul dari pegawai rata-rata. Sumber tidak menyebut level. Syarat mutlak di sini adalah kompetensi ambang.',
        en: 'A weight is the number of X marks beside a competency in the source: the larger, the more often it tells superior from average performers. No level is given. Essential here means a threshold competency.',
      }),
      matrixLegend('−3 … 9'),
      '● × 6: dipersyaratkan dengan bobot 6; ● tanpa angka: sumber tidak memberi bobot · *● × 6: required, weight 6; ● alone: the source gives no weight*',
      matrixTable(model),
      ...genericJobs(model, notes),
    ],
    contents: [],
  }
}

function crosswalk(): Section {
  return {
    id: 'padanan-model-lain',
    title: { id: 'Padanan dari model lain', en: 'Matches from other models' },
    body: [
      paragraphs({
        id: 'Kompetensi model lain yang berpadanan atau berkaitan dengan kompetensi atau dimensi Spencer. Dalam kurung: hubungan kompetensi Spencer terhadap kompetensi asal; "lebih luas" berarti kompetensi Spencer lebih luas. Alasannya ada di halaman model asal.',
        en: 'Competencies of other models that lead to a competency or dimension of Spencer. In brackets: what the Spencer competency is to the one it is led to from; "lebih luas" (broader) means that Spencer is broader. The reasons stand on the page of the other model.',
      }),
      reverseCrosswalk(model, [
        { crosswalk: lembagaXyToSpencer, from: lembagaXy },
        { crosswalk: bpjsKetenagakerjaanToSpencer, from: bpjsKetenagakerjaan },
        { crosswalk: asnToSpencer, from: asn },
      ]),
    ],
  }
}
