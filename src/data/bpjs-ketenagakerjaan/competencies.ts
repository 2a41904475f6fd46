// Competencies of BPJS Ketenagakerjaan. Source: the two abstracts of the Surabaya Rungkut study.
// English names as printed; Indonesian names and codes are ours. Compared name by name; counts are held by a test.

import type { BilingualCompetency } from '../../model/bilingual-model'
import type { Claim } from '../../model/claim'
import { authored, stated, translated } from './claims'
import type { BpjsCode } from './ids'

/** A competency that both abstracts print in its group; `plural`: how the English one prints it. */
function listed(place: string, plural?: string): readonly Claim[] {
  return [
    stated('surabaya-rungkut', place, { of: 'name.en' }),
    ...(plural === undefined
      ? []
      : [stated('surabaya-rungkut', 'English abstract', { of: 'name.en', printed: plural })]),
    stated('surabaya-rungkut', place, { of: 'cluster' }),
    translated('name.id', 'surabaya-rungkut', place),
    authored('code'),
  ]
}

/** A competency that the English abstract alone names as not yet possessed; `reading`: how its name is understood. */
function proposed(reading?: Claim['note']): readonly Claim[] {
  const place = 'English abstract, last sentence'
  return [
    stated('surabaya-rungkut', place, {
      of: 'name.en',
      note: {
        id: 'Abstrak Indonesia menyebut dua kompetensi lain untuk dikembangkan: Self Confidence dan Interpersonal Understanding.',
        en: 'The Indonesian abstract names two others to be developed: Self Confidence and Interpersonal Understanding.',
      },
    }),
    {
      ...translated('name.id', 'surabaya-rungkut', place),
      ...(reading === undefined ? {} : { note: reading }),
    },
    authored('cluster'),
    authored('code'),
  ]
}

/** The 17 competencies in the order of the abstracts, then the 3 proposed ones. No scale: the source has none. */
export const competencies: Readonly<Record<BpjsCode, BilingualCompetency<BpjsCode>>> =
  /* @__PURE__ */ (() => ({
    AOR: {
      name: { id: 'Orientasi Berprestasi', en: 'Achievement Orientation' },
      cluster: 'inti',
      claims: listed('both abstracts, core competencies'),
    },
    CLI: {
      name: { id: 'Pembelajaran dan Perbaikan Berkelanjutan', en: 'Continuous Learning and Improvement' },
      cluster: 'inti',
      claims: listed('both abstracts, core competencies'),
    },
    CSE: {
      name: { id: 'Pelayanan Prima', en: 'Customer Service Excellence' },
      cluster: 'inti',
      claims: listed('both abstracts, core competencies'),
    },
    PROF: {
      name: { id: 'Profesionalisme', en: 'Professionalism' },
      cluster: 'inti',
      claims: listed('both abstracts, core competencies'),
    },
    SYN: {
      name: { id: 'Membangun Sinergi', en: 'Synergy Building' },
      cluster: 'inti',
      claims: listed('both abstracts, core competencies'),
    },
    PLO: {
      name: { id: 'Perencanaan dan Pengorganisasian', en: 'Planning and Organizing' },
      cluster: 'kepemimpinan',
      claims: listed('both abstracts, leadership competencies'),
    },
    PSDM: {
      name: { id: 'Pemecahan Masalah dan Pengambilan Keputusan', en: 'Problem Solving and Decision Making' },
      cluster: 'kepemimpinan',
      claims: listed('both abstracts, leadership competencies'),
    },
    STL: {
      name: { id: 'Kepemimpinan Strategis', en: 'Strategic Leadership' },
      cluster: 'kepemimpinan',
      claims: listed('both abstracts, leadership competencies'),
    },
    PKN: {
      name: { id: 'Pengetahuan Produk', en: 'Product Knowledge' },
      cluster: 'teknis-generik',
      claims: listed('both abstracts, generic technical competencies'),
    },
    TLIT: {
      name: { id: 'Literasi Teknologi', en: 'Technology Literacy' },
      cluster: 'teknis-generik',
      claims: listed('both abstracts, generic technical competencies'),
    },
    DADM: {
      name: { id: 'Administrasi Data', en: 'Data Administration' },
      cluster: 'teknis-generik',
      claims: listed('both abstracts, generic technical competencies'),
    },
    PRES: {
      name: { id: 'Keterampilan Presentasi', en: 'Presentation Skill' },
      cluster: 'teknis-generik',
      claims: listed('both abstracts, generic technical competencies'),
    },
    MCV: {
      name: {
        id: 'Keterampilan Penanganan Pelanggaran Kepatuhan Kepesertaan',
        en: 'Membership Compliance Violation Handling Skill',
      },
      cluster: 'teknis-generik',
      claims: listed(
        'both abstracts, generic technical competencies',
        'Membership Compliance Violation Handling Skills',
      ),
    },
    MKT: {
      name: { id: 'Keterampilan Pemasaran', en: 'Marketing Skill' },
      cluster: 'teknis-generik',
      claims: listed('both abstracts, generic technical competencies', 'Marketing Skills'),
    },
    RBN: {
      name: { id: 'Membangun Hubungan dan Jejaring', en: 'Relationship Building & Networking' },
      cluster: 'teknis-generik',
      claims: listed('both abstracts, generic technical competencies'),
    },
    CHM: {
      name: { id: 'Penanganan dan Pengelolaan Keluhan', en: 'Complaint Handling & Management' },
      cluster: 'teknis-generik',
      claims: listed('both abstracts, generic technical competencies'),
    },
    NEG: {
      name: { id: 'Keterampilan Negosiasi', en: 'Negotiation Skill' },
      cluster: 'teknis-generik',
      claims: listed('both abstracts, generic technical competencies'),
    },
    LIS: {
      name: { id: 'Keterampilan Mendengarkan', en: 'Listening Skills' },
      cluster: 'usulan',
      claims: proposed(),
    },
    SCO: {
      name: { id: 'Keterampilan Memetakan Ruang Lingkup', en: 'Scoping Skills' },
      cluster: 'usulan',
      claims: proposed({
        id: 'Sumber tidak menjelaskan arti Scoping Skills; nama Indonesianya mengikuti pembacaan kami.',
        en: 'The source does not explain what Scoping Skills means; the Indonesian name follows our reading.',
      }),
    },
    DIG: {
      name: { id: 'Pemasaran Digital', en: 'Digital Marketing' },
      cluster: 'usulan',
      claims: proposed(),
    },
  }))()
