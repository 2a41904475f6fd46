import type { ModelAbout } from '../model-about'
import { spencer } from '../spencer/model'
import { asnToSpencer } from './crosswalk'
import { asnInterviewClaims } from './interview/claims'
import { asnInterviewEn } from './interview/en/guides'
import { asnInterviewId } from './interview/id/guides'
import { asn } from './model'
import { asnTextClaims } from './text/claims'
import { asnToSpencerReasons } from './text/crosswalk-reasons'
import { asnTextEn } from './text/en/texts'
import { asnTextId } from './text/id/texts'
import { asnResponsibility } from './text/responsibility'

const abbreviations = {
  APBD: { id: 'anggaran pendapatan dan belanja daerah', en: 'budget of a regional government' },
  APBN: { id: 'anggaran pendapatan dan belanja negara', en: 'state budget' },
  ASN: { id: 'aparatur sipil negara', en: 'the Indonesian civil service' },
  JA: { id: 'jabatan administrasi', en: 'administrative post' },
  JF: { id: 'jabatan fungsional', en: 'functional post' },
  JPT: { id: 'jabatan pimpinan tinggi', en: 'high leadership post' },
  KKNI: { id: 'Kerangka Kualifikasi Nasional Indonesia', en: 'national qualifications framework' },
} satisfies ModelAbout['abbreviations']

/** What is told of the model. */
export const about: ModelAbout = {
  model: asn,
  short: { id: 'ASN (aparatur sipil negara)', en: 'ASN (civil service)' },
  about: 'The Indonesian civil service',
  summary: ({ competencies, jobs }) => ({
    id: `${competencies} kompetensi umum aparatur sipil negara menurut PermenPANRB 38/2017, lima level, dan level yang dipersyaratkan bagi ${jobs} jenjang jabatan. Peraturannya sendiri tidak dibaca: judul level kami ungkapkan ulang; definisi, uraian level, dan indikator perilaku susunan kami.`,
    en: `The ${competencies} general competencies of the Indonesian civil service by PermenPANRB 38/2017, five levels, and the levels that ${jobs} tiers of posts ask for. The regulation itself was not read: level titles are paraphrases; definitions, descriptions of levels and behavioural indicators are ours.`,
  }),
  levels: '1 … 5',
  jobsDown: true,
  profiles: {
    id: 'Angka adalah level yang dipersyaratkan sebuah jenjang; sebuah jabatan dapat menetapkan yang lain. Standar sebuah jabatan juga memuat kompetensi teknisnya, sehingga profil di sini belum lengkap.',
    en: 'Figures are the levels a tier asks for; a single post may set others. The standard of a post also holds its technical competencies, so that no profile here is complete.',
  },
  texts: { id: asnTextId, en: asnTextEn },
  responsibility: asnResponsibility,
  notice: {
    id: 'Definisi, uraian level, dan indikator model ini susunan kami; penilaian resmi memerlukan rumusan PermenPANRB 38/2017 sendiri.',
    en: 'The definitions, descriptions of levels and indicators of this model are ours; an official assessment needs the wording of PermenPANRB 38/2017 itself.',
  },
  interview: { id: asnInterviewId, en: asnInterviewEn },
  interviewClaims: asnInterviewClaims,
  textClaims: asnTextClaims,
  abbreviations,
  crosswalks: [{ crosswalk: asnToSpencer, from: asn, to: spencer, reasons: asnToSpencerReasons }],
}
