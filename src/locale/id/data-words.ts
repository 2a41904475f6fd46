const kinds: Readonly<Record<string, string>> = {
  activities: 'kegiatan',
  bands: 'kategori',
  candidates: 'kandidat',
  certificates: 'sertifikat',
  clusters: 'kelompok kompetensi',
  competencies: 'kompetensi',
  families: 'rumpun jabatan',
  grades: 'golongan',
  identifiers: 'pengenal',
  jobs: 'jabatan',
  occupations: 'jabatan',
  people: 'pegawai',
  persons: 'pegawai',
  raters: 'penilai',
  ratings: 'penilaian',
  scales: 'skala',
  schemes: 'skema sertifikasi',
  sources: 'sumber',
  targets: 'target',
  tracks: 'jalur',
  units: 'unit kerja',
}

const fields: Readonly<Record<string, string>> = {
  assessedOn: 'tanggal penilaian',
  cluster: 'kelompok kompetensi',
  code: 'kode',
  competency: 'kompetensi',
  levelDescription: 'uraian level',
  indicator: 'indikator',
  dimensionOf: 'dimensi dari',
  job: 'jabatan',
  jobName: 'nama jabatan',
  level: 'level',
  name: 'nama',
  nameEn: 'nama dalam bahasa Inggris',
  nameId: 'nama dalam bahasa Indonesia',
  parent: 'induk',
  person: 'pegawai',
  prerequisites: 'prasyarat',
  raterKind: 'jenis penilai',
  successors: 'pengganti',
  superior: 'atasan',
}

/** What entries of a kind are called; a kind of a format is quoted as the format has it. */
export function kindWord(kind: string): string {
  return wordIn(kinds, kind)
}

/** What a field holds; one of which people do not speak is quoted, so that a developer finds it. */
export function fieldWord(field: string): string {
  return wordIn(fields, field)
}

function wordIn(words: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(words, key) ? words[key] : undefined) ?? `"${key}"`
}
