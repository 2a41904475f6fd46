import type { ModelAbout } from '../model-about'
import { spencer } from './model'

/** What is told of the model. */
export const about: ModelAbout = {
  model: spencer,
  short: { id: 'Spencer', en: 'Spencer' },
  about: 'The competencies of Spencer & Spencer',
  summary: ({ competencies, dimensions, jobs }) => ({
    id: `${competencies} kompetensi menurut Spencer & Spencer (Competence at Work, 1993) dalam ${dimensions} dimensi dengan skalanya masing-masing, dan ${jobs} model jabatan umum dengan bobot. Bukunya sendiri tidak dibaca: isinya dikumpulkan dari dokumen sekunder, dan yang tidak dapat diperiksa ditandai.`,
    en: `${competencies} competencies by Spencer & Spencer (Competence at Work, 1993) in ${dimensions} dimensions, each with its own scale, and ${jobs} generic job models with weights. The book itself was not read: its content was gathered from secondary documents, and what could not be checked is marked.`,
  }),
  levels: '−3 … 9',
  jobsDown: false,
  profiles: {
    id: 'Bobot (angka sesudah ×) adalah jumlah tanda X di samping kompetensi dalam sumber: makin besar, makin sering kompetensi itu membedakan pegawai unggul dari pegawai rata-rata. Sumber tidak menyebut level. Syarat mutlak di sini adalah kompetensi ambang.',
    en: 'A weight (the number after ×) is the number of X marks beside a competency in the source: the larger, the more often it tells superior from average performers. No level is given. Essential here means a threshold competency.',
  },
}
