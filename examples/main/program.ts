// What `npm start` takes.

import type { BilingualText } from 'kompetensi'
import type { Program } from '../support/arguments.js'
import type { cases } from './case.js'

const models: Readonly<Record<keyof typeof cases, BilingualText>> = {
  'lembaga-xy': {
    en: 'Lembaga XY: 86 competencies; a certification manager',
    id: 'Lembaga XY: 86 kompetensi; manajer sertifikasi',
  },
  asn: {
    en: 'Indonesian civil service: 9 competencies; a third-tier high leader',
    id: 'Aparatur Sipil Negara: 9 kompetensi; JPT Pratama',
  },
  spencer: {
    en: 'Spencer & Spencer: a dictionary; a job on required levels of ours',
    id: 'Spencer & Spencer: kamus; sebuah jabatan dengan level buatan kami',
  },
  'bpjs-ketenagakerjaan': {
    en: 'a branch office: 20 competencies; a job on required levels of ours',
    id: 'kantor cabang: 20 kompetensi; sebuah jabatan dengan level buatan kami',
  },
}

/** The program. */
export const program = {
  start: 'npm start --',
  says: {
    en: 'Measures one invented person against one job of an embedded model and prints what comes of it.',
    id: 'Mengukur satu orang rekaan terhadap satu jabatan dari model yang tersedia, lalu mencetak hasilnya.',
  },
  options: {
    model: {
      says: { en: 'the competency model', id: 'model kompetensi' },
      values: models,
      default: 'lembaga-xy',
    },
    only: {
      value: 'part',
      says: {
        en: 'one part in full; all parts in brief when absent',
        id: 'satu bagian lengkap; bila tidak ditulis, semua bagian secara ringkas',
      },
      values: {
        gap: {
          en: 'held against required, one by one',
          id: 'level yang dimiliki terhadap yang dipersyaratkan, satu per satu',
        },
        fit: {
          en: 'scores by seven methods, formulas and sources',
          id: 'nilai menurut tujuh metode, rumus, dan sumbernya',
        },
        dictionary: {
          en: 'the largest gap: definition and scale',
          id: 'kesenjangan terbesar: definisi dan skalanya',
        },
        plan: { en: 'what to learn next, and when', id: 'apa yang dipelajari berikutnya, dan kapan' },
        paths: {
          en: 'the best career paths, move by move',
          id: 'jalur karier terbaik, langkah demi langkah',
        },
      },
    },
    json: {
      says: {
        en: 'the plain result of that part as JSON, of the gap when no part is named',
        id: 'hasil mentah bagian itu sebagai JSON; bila tidak disebut, hasil gap',
      },
    },
  },
  examples: [
    ['--language id', { en: 'everything in Indonesian', id: 'semuanya dalam bahasa Indonesia' }],
    ['--only fit', { en: 'every method with its formula', id: 'setiap metode dengan rumusnya' }],
    ['--model spencer --only dictionary', { en: "one of Spencer's scales", id: 'salah satu skala Spencer' }],
    ['--only plan --json', { en: 'a development plan as JSON', id: 'rencana pengembangan sebagai JSON' }],
  ],
} as const satisfies Program
