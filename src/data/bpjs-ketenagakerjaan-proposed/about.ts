import { about as stated } from '../bpjs-ketenagakerjaan/about'
import type { ModelAbout } from '../model-about'
import { bpjsKetenagakerjaanProposed } from './model'
import { bpjsKetenagakerjaanProposedTextClaims } from './text/claims'
import { bpjsKetenagakerjaanProposedTextEn } from './text/en/texts'
import { bpjsKetenagakerjaanProposedTextId } from './text/id/texts'
import { bpjsKetenagakerjaanProposedResponsibility } from './text/responsibility'

/** Abbreviations of the stated model that the texts of the levels use too. */
const used: readonly string[] = ['BPU', 'JHT', 'JKK', 'JKM', 'JKP', 'JP', 'KK-PAK', 'PU', 'SOP']

/** What is told of the model. */
export const about: ModelAbout = {
  model: bpjsKetenagakerjaanProposed,
  short: { id: 'BPJS Ketenagakerjaan, level usulan', en: 'BPJS Ketenagakerjaan, proposed levels' },
  about: 'BPJS Ketenagakerjaan with levels that we propose',
  summary: ({ competencies }) => ({
    id: `${competencies} kompetensi BPJS Ketenagakerjaan dengan skala lima level, uraian, dan indikator perilaku yang semuanya usulan kami, agar pegawainya dapat dinilai. Sumber tidak memuat level; model asalnya tetap tanpa level.`,
    en: `${competencies} competencies of BPJS Ketenagakerjaan on a scale of five levels with descriptions and behavioural indicators, all proposed by us, so that its people can be rated. The source has no levels; the model it comes from stays without them.`,
  }),
  levels: '1, 2, 3 …',
  jobsDown: false,
  profiles: {
    id: 'Level yang dipersyaratkan dari Account Representative Khusus adalah usulan kami, dengan alasannya masing-masing. Untuk jabatan lain tidak diketahui kompetensi apa yang dipersyaratkan.',
    en: 'The required levels of the Special Account Representative are proposed by us, each with its reason. Of the other jobs nobody knows what they require.',
  },
  texts: { id: bpjsKetenagakerjaanProposedTextId, en: bpjsKetenagakerjaanProposedTextEn },
  responsibility: bpjsKetenagakerjaanProposedResponsibility,
  notice: {
    id: 'Skala, level, uraian, dan indikator model ini usulan kami, bukan ketentuan BPJS Ketenagakerjaan; sumbernya tidak memuat level.',
    en: 'The scale, the levels, their descriptions and indicators in this model are proposed by us and are no rule of BPJS Ketenagakerjaan; the source has no levels.',
  },
  textClaims: bpjsKetenagakerjaanProposedTextClaims,
  abbreviations: Object.fromEntries(
    Object.entries(stated.abbreviations ?? {}).filter(([short]) => used.includes(short)),
  ),
}
