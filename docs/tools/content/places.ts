// Places in sources, in both languages of the pages: a claim names its place in English.

import type { BilingualText } from 'kompetensi'

/** What the places of claims are made of, and what an Indonesian page says for it. Headings, names and codes stay as they are. */
const phrases: Readonly<Record<string, string>> = {
  'interviews with the Head of Service': 'wawancara dengan Kepala Bidang Pelayanan',
  'interview with a Customer Service Officer': 'wawancara dengan seorang Customer Service Officer',
  'interview with a participant aged': 'wawancara dengan peserta berusia',
  'who claimed at the office': 'tahun yang mengajukan klaim di kantor',
  'interview with a participant who claimed online':
    'wawancara dengan peserta yang mengajukan klaim secara daring',
  'on data approval': 'tentang persetujuan data',
  'paragraph on payment after it': 'paragraf sesudahnya tentang pembayaran',
  'paragraph on payment': 'paragraf tentang pembayaran',
  'paragraph on administration': 'paragraf tentang administrasi',
  'paragraph on those responsible': 'paragraf tentang penanggung jawab',
  'first paragraph': 'paragraf pertama',
  'last paragraph': 'paragraf terakhir',
  'closing paragraph': 'paragraf penutup',
  'both abstracts': 'kedua abstrak',
  'English abstract': 'abstrak bahasa Inggris',
  'Indonesian abstract': 'abstrak bahasa Indonesia',
  abstract: 'abstrak',
  "comparison with Spencer's theory": 'perbandingan dengan teori Spencer',
  'core competencies': 'kompetensi inti',
  'leadership competencies': 'kompetensi kepemimpinan',
  'generic technical competencies': 'kompetensi teknis umum',
  'list of behavioural competencies': 'daftar kompetensi perilaku',
  'running list of technical competencies': 'daftar kompetensi teknis dalam kalimat',
  'list of competencies': 'daftar kompetensi',
  'list of clusters': 'daftar kelompok kompetensi',
  'last sentences of the results': 'kalimat-kalimat terakhir bagian hasil',
  'first sentence': 'kalimat pertama',
  'last sentence': 'kalimat terakhir',
  results: 'hasil',
  'required levels': 'level yang dipersyaratkan',
  'names of the levels': 'nama-nama level',
  'groups of levels': 'kelompok level',
  'groups of posts': 'kelompok jabatan',
  'table of level definitions': 'tabel definisi level',
  'table of schemes': 'tabel skema',
  'job-profile matrix': 'matriks profil jabatan',
  'column heads': 'judul kolom',
  'right edge': 'tepi kanan',
  'functional jobs': 'jabatan fungsional',
  'generic model of entrepreneurs': 'model generik wirausaha',
  'generic model of helping and human service workers': 'model generik pekerja layanan dan bantuan sosial',
  'generic model of managers': 'model generik manajer',
  'generic model of salespeople': 'model generik tenaga penjual',
  'generic model of technicians and professionals': 'model generik teknisi dan profesional',
  'title page': 'halaman judul',
  'text after': 'teks sesudah',
  introduction: 'pengantar',
  dictionary: 'kamus',
  clusters: 'kelompok kompetensi',
  dimensions: 'dimensi',
  dimension: 'dimensi',
  sections: 'bagian',
  section: 'bagian',
  tables: 'tabel',
  table: 'tabel',
  items: 'butir',
  item: 'butir',
  levels: 'level',
  level: 'level',
  module: 'modul',
  duty: 'tugas',
  authority: 'wewenang',
  title: 'judul',
  row: 'baris',
  box: 'kotak',
  against: 'dibandingkan dengan',
  citing: 'yang mengutip',
  also: 'juga',
  and: 'dan',
  to: 'sampai',
}

/** A heading in quotation marks, which stays, or a phrase. */
const parts = new RegExp(
  `"[^"]*"|(?<!\\p{L})(?:${Object.keys(phrases)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'gu',
)

/** A place in a source, as each page says it. */
export function placeText(place: string): BilingualText {
  return { id: place.replaceAll(parts, (part) => phrases[part] ?? part), en: place }
}
