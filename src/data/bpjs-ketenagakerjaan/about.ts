import type { ModelAbout } from '../model-about'
import { spencer } from '../spencer/model'
import { arkListToSpencer, bpjsKetenagakerjaanToSpencer } from './crosswalk'
import { bpjsKetenagakerjaan } from './model'
import { programmes } from './programmes'
import { bpjsKetenagakerjaanTextClaims } from './text/claims'
import { arkListToSpencerReasons, bpjsKetenagakerjaanToSpencerReasons } from './text/crosswalk-reasons'
import { bpjsKetenagakerjaanTextEn } from './text/en/definitions'
import { bpjsKetenagakerjaanTextId } from './text/id/definitions'
import { bpjsJobDescriptions } from './text/job-descriptions/index'

const abbreviations = {
  AR: { id: 'Account Representative', en: 'Account Representative' },
  ARK: { id: 'Account Representative Khusus', en: 'Special Account Representative' },
  BPU: { id: 'bukan penerima upah, peserta mandiri', en: 'non-wage earner, self-paying participant' },
  CRM: { id: 'Customer Relationship Management', en: 'Customer Relationship Management' },
  CSO: { id: 'Customer Service Officer', en: 'Customer Service Officer' },
  'KK-PAK': {
    id: 'kecelakaan kerja dan penyakit akibat kerja',
    en: 'work accidents and occupational diseases',
  },
  MSIB: {
    id: 'Magang dan Studi Independen Bersertifikat',
    en: 'certified internship and independent study programme',
  },
  PAP: { id: 'Petugas Administrasi Peserta', en: 'Participant Administration Officer' },
  PAPK: { id: 'Petugas Administrasi Peserta Khusus', en: 'Special Participant Administration Officer' },
  PMI: { id: 'pekerja migran Indonesia', en: 'Indonesian migrant workers' },
  PU: { id: 'penerima upah', en: 'wage earner' },
  SOP: { id: 'prosedur operasional standar', en: 'standard operating procedure' },
} satisfies ModelAbout['abbreviations']

const programmeNames = Object.fromEntries(Object.entries(programmes).map(([code, { name }]) => [code, name]))

/** What is told of the model. */
export const about: ModelAbout = {
  model: bpjsKetenagakerjaan,
  short: { id: 'BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan' },
  about: 'Competencies and jobs of BPJS Ketenagakerjaan',
  summary: ({ competencies, described, inCluster }) => ({
    id: `${competencies - inCluster('usulan')} kompetensi BPJS Ketenagakerjaan tanpa skala, karena sumbernya tidak menyebut skala, ${inCluster('usulan')} kompetensi yang diusulkan, dan ${described} jabatan sebuah kantor cabang dengan tugas dan wewenangnya. Faktanya dari empat penelitian dan laporan; definisinya susunan kami.`,
    en: `${competencies - inCluster('usulan')} competencies of BPJS Ketenagakerjaan, Indonesia's employment social-security body, without a scale, since the source names none, ${inCluster('usulan')} proposed ones, and the ${described} jobs of a branch office with duties and authorities. The facts come from four studies and reports; the definitions are ours.`,
  }),
  levels: '1, 2, 3 …',
  jobsDown: false,
  profiles: {
    id: 'Hanya Account Representative Khusus yang kompetensinya disebut sumber. Sumber menulis kompetensi itu sudah dimiliki para pemangku jabatannya; membacanya sebagai persyaratan jabatan adalah tafsir kami. Tidak ada skala dan tidak ada level.',
    en: 'Only of the Special Account Representative does the source name competencies. It says that those in the job already hold them; reading them as requirements of the job is ours. There is no scale and no level.',
  },
  texts: { id: bpjsKetenagakerjaanTextId, en: bpjsKetenagakerjaanTextEn },
  textClaims: bpjsKetenagakerjaanTextClaims,
  abbreviations: { ...abbreviations, ...programmeNames },
  crosswalks: [
    {
      crosswalk: bpjsKetenagakerjaanToSpencer,
      from: bpjsKetenagakerjaan,
      to: spencer,
      reasons: bpjsKetenagakerjaanToSpencerReasons,
    },
    {
      crosswalk: arkListToSpencer,
      to: spencer,
      name: {
        id: 'Daftar Account Representative Khusus dalam kode Spencer',
        en: "The Special Account Representative's list in Spencer's codes",
      },
      reasons: arkListToSpencerReasons,
    },
  ],
  descriptions: bpjsJobDescriptions,
}
