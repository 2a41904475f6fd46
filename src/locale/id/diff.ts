import type { DiffSentences } from '../../describe/diff-sentences'

/** What is added where a change is known from equal names only. */
const guess = ' (dugaan, karena namanya sama)'

/** What is said of the changes from one model to another in Indonesian. */
export const diff: DiffSentences = {
  headline: ({ name, version, newName, newVersion, changes }) => {
    const count = changes === 0 ? 'tidak ada perubahan' : `${changes} perubahan`
    return `${name}, versi ${version} ke ${newName === undefined ? '' : `${newName}, `}versi ${newVersion}: ${count}.`
  },
  headings: {
    competencies: 'Kompetensi',
    scales: 'Skala dan level',
    jobs: 'Jabatan',
    requirements: 'Persyaratan',
    other: 'Lain-lain',
  },
  notes: {
    'competency-added': (name) => `Baru: ${name}`,
    'competency-removed': (name) => `Dihapus: ${name}; penggantinya tidak disebutkan`,
    'competency-retired': (name, since, reason) =>
      `Tidak dipakai lagi: ${name}${since === undefined ? '' : `, sejak ${since}`}${inBrackets(reason)}`,
    'competency-restored': (name) => `Dipakai kembali: ${name}`,
    'competency-moved': (from, to, guessed) => `Diteruskan: ${from} menjadi ${to}${guessed ? guess : ''}`,
    'competency-split': (from, to, guessed) => `Dipecah: ${from} menjadi ${to}${guessed ? guess : ''}`,
    'competencies-merged': (from, to) => `Digabung: ${from} menjadi ${to}`,
    'competency-renamed': ({ code, before, after, nameNowOf }) =>
      `Berganti nama (${code}): "${before}" menjadi "${after}"${nameNowOf === undefined ? '' : `; nama lamanya kini milik ${nameNowOf}: periksa apakah kode diberikan ulang`}`,
    'definition-changed': {
      added: (name) => `Definisi ${name} ditambahkan`,
      dropped: (name) => `Definisi ${name} dihapus`,
      changed: (name) => `Definisi ${name} diubah`,
    },
    'competency-rescaled': (name, before = 'tanpa skala', after = 'tanpa skala') =>
      `Skala ${name}: ${before} menjadi ${after}`,
    'competency-changed': (name, field) => `${name}: ${field}`,
    'scale-added': (scale) => `Skala "${scale}" ditambahkan`,
    'scale-removed': (scale) => `Skala "${scale}" dihapus`,
    'level-added': (scale, level, name) => `Skala "${scale}": level ${level}${inBrackets(name)} ditambahkan`,
    'level-removed': (scale, level, name) => `Skala "${scale}": level ${level}${inBrackets(name)} dihapus`,
    'level-shifted': ({ scale, name, before, after }) =>
      `Skala "${scale}": "${name}" bergeser dari level ${before} ke level ${after}${guess}`,
    'level-renamed': ({ scale, level, before, after }) =>
      `Skala "${scale}": nama level ${level} dari ${quoted(before)} menjadi ${quoted(after)}`,
    'level-text-changed': {
      added: (scale, level) => `Skala "${scale}": uraian level ${level} ditambahkan`,
      dropped: (scale, level) => `Skala "${scale}": uraian level ${level} dihapus`,
      changed: (scale, level) => `Skala "${scale}": uraian level ${level} diubah`,
    },
    'scale-changed': (scale, field) => `Skala "${scale}": ${field}`,
    'job-added': (name) => `Baru: ${name}`,
    'job-removed': (name) => `Dihapus: ${name}`,
    'job-moved': (from, to) => `Berganti id: ${from} menjadi ${to}${guess}`,
    'job-renamed': (code, before, after) => `Berganti nama (${code}): "${before}" menjadi "${after}"`,
    'job-changed': (job, field) => `${job}: ${field}`,
    'requirement-added': (job, competency, level) =>
      `${job}: kini mempersyaratkan ${competency} (${levelled(level)})`,
    'requirement-removed': (job, competency) => `${job}: tidak lagi mempersyaratkan ${competency}`,
    'requirement-changed': {
      essential: (job, competency) => `${job}: ${competency} kini wajib`,
      notEssential: (job, competency) => `${job}: ${competency} tidak lagi wajib`,
      level: ({ job, competency, before, after }) =>
        `${job}: ${competency} dari ${levelled(before)} menjadi ${levelled(after)}`,
      weight: ({ job, competency, before, after }) =>
        `${job}: ${competency} bobot ${before} menjadi ${after}`,
      field: (job, competency, field) => `${job}: ${competency} – ${field}`,
    },
    'entry-added': (entry, key) => `${entry} "${key}" ditambahkan`,
    'entry-removed': (entry, key) => `${entry} "${key}" dihapus`,
    'entry-changed': (entry, key) => `${entry} "${key}" diubah`,
    'model-changed': (field) => `Model: ${field}`,
  },
  named: (name, code) => `${name} (${code})`,
  entries: {
    sources: 'Sumber',
    clusters: 'Kelompok kompetensi',
    families: 'Rumpun jabatan',
    tracks: 'Jalur',
    grades: 'Golongan',
    units: 'Unit kerja',
    schemes: 'Skema sertifikasi',
  },
  fields: {
    aliases: 'nama lain',
    levelTexts: 'teks levelnya',
    claims: 'asal-usul fakta',
    cluster: 'kelompok',
    complete: 'kelengkapan profil',
    continuous: 'kontinu',
    definitions: 'definisi level',
    dimensionOf: 'kompetensi induk',
    externalIds: 'id pada sistem lain',
    family: 'rumpun jabatan',
    floor: 'nilai dasar',
    grade: 'golongan',
    horizon: 'waktu berlaku',
    name: 'nama',
    nature: 'sifat',
    olderNames: 'nama lama',
    qualifications: 'kualifikasi',
    retired: 'keterangan pengganti',
    scale: 'skala',
    superior: 'atasan',
    track: 'jalur',
    unit: 'unit kerja',
    unknown: 'kompetensi yang belum diketahui',
    validFrom: 'mulai berlaku',
    validUntil: 'berlaku sampai',
  },
  fieldChanged: (field) => `${field} diubah`,
  fieldBecame: (field, before, after) => `${field} ${before} menjadi ${after}`,
  values: { absent: '(tidak disebut)', yes: 'ya', no: 'tidak', text: (text) => `"${text}"` },
}

function inBrackets(text: string | undefined): string {
  return text === undefined ? '' : ` (${text})`
}

function quoted(name: string | undefined): string {
  return name === undefined ? '(tanpa nama)' : `"${name}"`
}

function levelled(level: string | undefined): string {
  return level === undefined ? 'tanpa level' : `level ${level}`
}
