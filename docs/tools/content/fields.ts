import type { BilingualText } from 'kompetensi'
import { ui } from './ui'

const { binds, cluster, code, definition, documents, grade, horizon, name, nature, olderNames, reason } = ui
const { relation, superior, unit, weight } = ui

/** What a claim may speak of, in words. */
const words: Readonly<Record<string, BilingualText>> = {
  ...{ binds, cluster, code, definition, documents, grade, horizon, name, nature, olderNames, reason },
  ...{ relation, superior, unit, weight },
  actor: ui.actor,
  certifies: { id: 'Isi skema', en: 'What it certifies' },
  column: { id: 'Kolom matriks', en: 'Column of the matrix' },
  competency: { id: 'Kompetensi yang dipersyaratkan', en: 'Required competency' },
  complete: { id: 'Kelengkapan standar jabatan', en: 'Completeness of the profile' },
  count: { id: 'Jumlah', en: 'Number' },
  date: { id: 'Waktu', en: 'When' },
  deadlineDays: { id: 'Batas waktu', en: 'Deadline' },
  description: { id: 'Uraian', en: 'Description' },
  definitions: ui.levelTitles,
  dimensionOf: { id: 'Dimensi', en: 'Dimension' },
  education: { id: 'Pendidikan yang setara', en: 'Education it corresponds to' },
  essential: { id: 'Wajib', en: 'Essential' },
  family: { id: 'Rumpun, jalur, dan atasan', en: 'Family, track and superior' },
  floor: { id: 'Nilai terendah', en: 'Floor' },
  from: { id: 'Kompetensi asal', en: 'Competency of origin' },
  group: { id: 'Kelompok jenjang', en: 'Group of levels' },
  headcount: ui.people,
  indicators: { id: 'Indikator perilaku', en: 'Behavioural indicators' },
  level: ui.requiredLevel,
  levelDescriptions: { id: 'Uraian level', en: 'Level descriptions' },
  levels: { id: 'Rentang level', en: 'Range of levels' },
  'name.en': ui.nameEn,
  'name.id': ui.nameId,
  numbering: { id: 'Penomoran level', en: 'Numbering of the levels' },
  overseenBy: { id: 'Pembina segmen', en: 'Who directs the segment' },
  parent: { id: 'Unit induk', en: 'Parent unit' },
  rank: { id: 'Urutan golongan', en: 'Order of grades' },
  reasons: reason,
  regulations: { id: 'Peraturan', en: 'Regulations' },
  requirements: { id: 'Daftar kompetensi jabatan', en: 'Requirements' },
  scale: { id: 'Skala', en: 'Scale' },
  scope: { id: 'Cakupan', en: 'Scope' },
  targets: { id: 'Padanan', en: 'Matches' },
  usualHours: { id: 'Lama yang lazim', en: 'Usual time' },
}

/** What a claim speaks of, in both languages; of a claim about the whole entry: the entry. */
export function fieldWords(of: string | undefined): BilingualText {
  if (of === undefined) return { id: 'Seluruh keterangan', en: 'The whole entry' }
  const found = words[of]
  if (found === undefined) throw new Error(`no words for "${of}": add them to fields.ts`)
  return found
}
