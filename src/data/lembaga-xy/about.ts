import type { ModelAbout } from '../model-about'
import { spencer } from '../spencer/model'
import { lembagaXyToSpencer } from './crosswalk'
import { lembagaXyInterviewClaims } from './interview/claims'
import { lembagaXyInterviewEn } from './interview/en/guides'
import { lembagaXyInterviewId } from './interview/id/guides'
import { lembagaXy } from './model'
import { lembagaXyTextClaims } from './text/claims'
import { lembagaXyToSpencerReasons } from './text/crosswalk-reasons'
import { lembagaXyTextEn } from './text/en/texts'
import { lembagaXyTextId } from './text/id/texts'
import { lembagaXyResponsibility } from './text/responsibility'
import { lembagaXySchemeReasons } from './text/scheme-reasons'

const abbreviations = {
  FKRTL: {
    id: 'fasilitas kesehatan rujukan tingkat lanjutan, seperti rumah sakit',
    en: 'referral health facility, such as a hospital',
  },
  FKTP: {
    id: 'fasilitas kesehatan tingkat pertama, seperti puskesmas dan klinik',
    en: 'primary health facility, such as a health centre or clinic',
  },
  JKN: { id: 'Jaminan Kesehatan Nasional', en: 'the national health insurance programme' },
  KC: { id: 'kantor cabang', en: 'branch office' },
  PPN: { id: 'pajak pertambahan nilai', en: 'value-added tax' },
  PPh: { id: 'pajak penghasilan', en: 'income tax' },
} satisfies ModelAbout['abbreviations']

/** What is told of the model. */
export const about: ModelAbout = {
  model: lembagaXy,
  short: { id: 'Lembaga XY', en: 'Lembaga XY' },
  about: 'The model of a national health social-security body',
  summary: ({ competencies, jobs, schemes }) => ({
    id: `${competencies} kompetensi sebuah badan penyelenggara jaminan kesehatan nasional yang namanya disamarkan oleh sumbernya, lima level, ${jobs} jabatan, ${schemes} skema sertifikasi. Nama, level, dan persyaratan jabatan dari sumber; definisi, uraian level, dan indikator perilaku susunan kami.`,
    en: `${competencies} competencies of a national health social-security body that its source leaves unnamed, five levels, ${jobs} jobs, ${schemes} certification schemes. Names, levels and job requirements are the source's; definitions, descriptions of levels and behavioural indicators are ours.`,
  }),
  levels: '1 … 5',
  jobsDown: true,
  profiles: {
    id: 'Angka adalah level yang dipersyaratkan. Matriks dalam sumber terpotong di kolom ke-13, sehingga persyaratan kompetensi sesudahnya tidak diketahui.',
    en: 'Figures are required levels. The matrix of the source is cut off at its 13th column, so what the jobs require beyond it is not known.',
  },
  texts: { id: lembagaXyTextId, en: lembagaXyTextEn },
  responsibility: lembagaXyResponsibility,
  interview: { id: lembagaXyInterviewId, en: lembagaXyInterviewEn },
  interviewClaims: lembagaXyInterviewClaims,
  textClaims: lembagaXyTextClaims,
  abbreviations,
  crosswalks: [
    { crosswalk: lembagaXyToSpencer, from: lembagaXy, to: spencer, reasons: lembagaXyToSpencerReasons },
  ],
  schemeReasons: lembagaXySchemeReasons,
}
