// What each method of the main example says, its formula and where that comes from, for people who meet it first.

import type { BilingualText } from 'kompetensi'

/** What is said of a method. */
export interface MethodNote {
  readonly says: BilingualText
  readonly formula: BilingualText
  readonly source: BilingualText
}

const jpmSource: BilingualText = {
  en: 'assessment programmes of Indonesian agencies; they disagree on variant and cap, so both are named',
  id: 'program penilaian kompetensi instansi di Indonesia; varian dan batasnya berbeda-beda, jadi disebut keduanya',
}

/** By id of the method, and its variant where it has several. */
export const methodNotes: Readonly<Record<string, MethodNote>> = {
  'jobPersonMatch ratioOfSums': {
    says: {
      en: 'How much of all the levels asked for is there. A surplus makes up for nothing elsewhere.',
      id: 'Berapa bagian dari seluruh level yang diminta sudah ada. Kelebihan tidak menutup kekurangan di tempat lain.',
    },
    formula: {
      en: '100 × Σ min(held, required) ÷ Σ required, levels counted from the floor of their scale',
      id: '100 × Σ min(dimiliki, dipersyaratkan) ÷ Σ dipersyaratkan, level dihitung dari dasar skalanya',
    },
    source: jpmSource,
  },
  'jobPersonMatch meanOfRatios': {
    says: {
      en: 'Each competency counts alike, however high it is asked for. A surplus does make up, so it can pass 100.',
      id: 'Setiap kompetensi sama bobotnya, setinggi apa pun diminta. Kelebihan ikut menutup, jadi bisa melewati 100.',
    },
    formula: {
      en: '100 × mean of held ÷ required',
      id: '100 × rata-rata dari dimiliki ÷ dipersyaratkan',
    },
    source: jpmSource,
  },
  attainment: {
    says: {
      en: 'The first method with the weights of the requirements in it. The same number here, since all weigh alike.',
      id: 'Metode pertama dengan bobot persyaratan di dalamnya. Di sini angkanya sama, sebab bobotnya sama semua.',
    },
    formula: {
      en: '100 × Σ weight × min(held, required) ÷ Σ weight × required',
      id: '100 × Σ bobot × min(dimiliki, dipersyaratkan) ÷ Σ bobot × dipersyaratkan',
    },
    source: {
      en: '"proportional capped fit" or "coverage with cap"; no single author',
      id: '"proportional capped fit" atau "coverage with cap"; tanpa pengarang tunggal',
    },
  },
  proportionalReadiness: {
    says: {
      en: 'How much of the way from the lowest level to the required one is done, on average. Met counts as 1.',
      id: 'Rata-rata bagian jalan dari level terendah ke level yang diminta yang sudah ditempuh. Terpenuhi dihitung 1.',
    },
    formula: {
      en: '100 × mean of (held − lowest level) ÷ (required − lowest level), at most 1 each',
      id: '100 × rata-rata (dimiliki − level terendah) ÷ (dipersyaratkan − level terendah), masing-masing paling tinggi 1',
    },
    source: {
      en: 'SAP SuccessFactors, readiness meter, option 2 (there without weights)',
      id: 'SAP SuccessFactors, readiness meter, pilihan 2 (di sana tanpa bobot)',
    },
  },
  metShare: {
    says: {
      en: 'How many requirements are met. One level short and three levels short count alike: nothing.',
      id: 'Berapa persyaratan yang terpenuhi. Kurang satu level atau tiga level sama saja: tidak dihitung.',
    },
    formula: {
      en: '100 × number met ÷ number required',
      id: '100 × jumlah yang terpenuhi ÷ jumlah persyaratan',
    },
    source: { en: 'no author; the plain count', id: 'tanpa pengarang; hitungan biasa' },
  },
  profileMatching: {
    says: {
      en: 'Closeness, not strength: a surplus costs points too. Which competencies are core is the choice of this example.',
      id: 'Kedekatan, bukan keunggulan: kelebihan pun mengurangi poin. Faktor inti dipilih untuk contoh ini.',
    },
    formula: {
      en: '0.6 × mean points of the core + 0.4 × mean points of the others',
      id: '0,6 × rata-rata poin faktor inti + 0,4 × rata-rata poin faktor lainnya',
    },
    source: {
      en: 'Kusrini (2007), Konsep dan Aplikasi Sistem Pendukung Keputusan',
      id: 'Kusrini (2007), Konsep dan Aplikasi Sistem Pendukung Keputusan',
    },
  },
  similarity: {
    says: {
      en: 'Whether strong and weak sides lie where the job has them, strength aside: half of every level still gives 100. No interval, because every level changes what the others count.',
      id: 'Apakah sisi kuat dan lemahnya sejalan dengan jabatan, terlepas dari tingginya: separuh dari setiap level pun tetap 100. Tanpa rentang, sebab setiap level mengubah arti level lainnya.',
    },
    formula: {
      en: '100 × Σ held × required ÷ √(Σ held² × Σ required²)',
      id: '100 × Σ dimiliki × dipersyaratkan ÷ √(Σ dimiliki² × Σ dipersyaratkan²)',
    },
    source: {
      en: 'cosine of rating vectors, as used to find related occupations',
      id: 'kosinus vektor level, seperti yang dipakai untuk mencari jabatan serumpun',
    },
  },
}
