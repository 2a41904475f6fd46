import type { LocalizedText } from 'kompetensi'

/** What a claim may speak of, in words. */
const words: Readonly<Record<string, LocalizedText>> = {
  actor: { id: 'Pelaku', en: 'Actor' },
  binds: { id: 'Siapa yang terikat', en: 'Whom it binds' },
  certifies: { id: 'Isi skema', en: 'What it certifies' },
  cluster: { id: 'Kelompok', en: 'Cluster' },
  code: { id: 'Kode', en: 'Code' },
  column: { id: 'Kolom matriks', en: 'Column of the matrix' },
  competency: { id: 'Kompetensi yang dipersyaratkan', en: 'Required competency' },
  complete: { id: 'Kelengkapan standar jabatan', en: 'Completeness of the profile' },
  deadlineDays: { id: 'Batas waktu', en: 'Deadline' },
  definition: { id: 'Definisi', en: 'Definition' },
  description: { id: 'Uraian', en: 'Description' },
  definitions: { id: 'Judul level', en: 'Level titles' },
  dimensionOf: { id: 'Dimensi', en: 'Dimension' },
  documents: { id: 'Dokumen', en: 'Documents' },
  education: { id: 'Pendidikan yang setara', en: 'Education it corresponds to' },
  essential: { id: 'Syarat mutlak', en: 'Essential' },
  family: { id: 'Rumpun, jalur, dan atasan', en: 'Family, track and superior' },
  floor: { id: 'Nilai terendah', en: 'Floor' },
  from: { id: 'Kompetensi asal', en: 'Competency of origin' },
  grade: { id: 'Golongan', en: 'Grade' },
  group: { id: 'Kelompok jenjang', en: 'Group of levels' },
  headcount: { id: 'Jumlah orang', en: 'Head count' },
  horizon: { id: 'Masa berlaku', en: 'Horizon' },
  indicators: { id: 'Indikator perilaku', en: 'Behavioural indicators' },
  level: { id: 'Level yang dipersyaratkan', en: 'Required level' },
  levels: { id: 'Rentang level', en: 'Range of levels' },
  name: { id: 'Nama', en: 'Name' },
  'name.en': { id: 'Nama Inggris', en: 'English name' },
  'name.id': { id: 'Nama Indonesia', en: 'Indonesian name' },
  nature: { id: 'Sifat', en: 'Nature' },
  numbering: { id: 'Penomoran level', en: 'Numbering of the levels' },
  olderNames: { id: 'Sebutan lama', en: 'Older title' },
  overseenBy: { id: 'Pembina segmen', en: 'Who directs the segment' },
  parent: { id: 'Unit induk', en: 'Parent unit' },
  rank: { id: 'Urutan golongan', en: 'Order of grades' },
  relation: { id: 'Hubungan padanan', en: 'Relation' },
  requirements: { id: 'Daftar kompetensi jabatan', en: 'Requirements' },
  scale: { id: 'Skala', en: 'Scale' },
  scope: { id: 'Cakupan', en: 'Scope' },
  superior: { id: 'Atasan', en: 'Superior' },
  targets: { id: 'Padanan', en: 'Matches' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  usualHours: { id: 'Lama yang lazim', en: 'Usual time' },
  weight: { id: 'Bobot', en: 'Weight' },
}

/** What a claim speaks of, in both languages; of a claim about the whole entry: the entry. */
export function fieldWords(of: string | undefined): LocalizedText {
  if (of === undefined) return { id: 'Seluruh keterangan', en: 'The whole entry' }
  const found = words[of]
  if (found === undefined) throw new Error(`no words for "${of}": add them to field-words.ts`)
  return found
}
