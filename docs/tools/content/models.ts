// The models of the dictionary, each with what belongs to it beside the model itself.

import {
  type BilingualModel,
  type BilingualText,
  type Claim,
  type CompetencyText,
  type Crosswalk,
  listCompetencies,
} from 'kompetensi'
import { asn, asnToSpencer } from 'kompetensi/asn'
import { asnTextClaims, asnTextEn, asnTextId, asnToSpencerReasons } from 'kompetensi/asn/text'
import {
  arkListToSpencer,
  bpjsKetenagakerjaan,
  bpjsKetenagakerjaanToSpencer,
  bpjsProgrammes,
} from 'kompetensi/bpjs-ketenagakerjaan'
import {
  arkListToSpencerReasons,
  bpjsJobDescriptions,
  bpjsKetenagakerjaanTextClaims,
  bpjsKetenagakerjaanTextEn,
  bpjsKetenagakerjaanTextId,
  bpjsKetenagakerjaanToSpencerReasons,
} from 'kompetensi/bpjs-ketenagakerjaan/text'
import { lembagaXy, lembagaXyToSpencer } from 'kompetensi/lembaga-xy'
import {
  lembagaXySchemeReasons,
  lembagaXyTextClaims,
  lembagaXyTextEn,
  lembagaXyTextId,
  lembagaXyToSpencerReasons,
} from 'kompetensi/lembaga-xy/text'
import { spencer } from 'kompetensi/spencer'
import {
  type Abbreviations,
  asnAbbreviations,
  bpjsAbbreviations,
  lembagaXyAbbreviations,
} from './abbreviations'

/** Why a scheme certifies a competency, by scheme and code. */
type Reasons = Readonly<Record<string, Readonly<Partial<Record<string, BilingualText>>>>>

/** A statement in both languages with where it comes from. */
export interface Statement {
  /** Short name, where it has one. */
  readonly name?: BilingualText
  /** The statement. */
  readonly description: BilingualText
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** A crosswalk and why each of its rows is as it is. */
export interface Reasoned {
  /** The crosswalk. */
  readonly crosswalk: Crosswalk
  /** The model it leads to. */
  readonly to: BilingualModel
  /** The model whose codes it starts from; absent: they are those of a list that is no model. */
  readonly from?: BilingualModel
  /** Its name, where the names of the two models do not say enough. */
  readonly name?: BilingualText
  /** The reasons, by the code a row starts from. */
  readonly reasons: Readonly<Record<string, BilingualText>>
}

/** What a job is for, does and may decide. */
export interface JobDescription {
  /** What it is for. */
  readonly purpose?: Statement
  /** What it does. */
  readonly duties: readonly Statement[]
  /** What it may decide. */
  readonly authorities: readonly Statement[]
  /** What the sources leave out. */
  readonly missing: readonly Statement[]
}

/** A model of the dictionary. */
export interface DictionaryModel {
  /** The model. */
  readonly model: BilingualModel
  /** Its short name, for lists and the sidebar. */
  readonly short: BilingualText
  /** What it is, in two sentences. */
  readonly summary: BilingualText
  /** How its levels read in the legend of the matrix. */
  readonly levels: string
  /** Whether the jobs stand down the matrix, competencies across; else the other way round. */
  readonly jobsDown: boolean
  /** What a reader must know of its job profiles. */
  readonly profiles: BilingualText
  /** Definitions and indicators, by code; absent: the definitions stand in the model. */
  readonly texts?: Readonly<Record<keyof BilingualText, Readonly<Record<string, CompetencyText>>>>
  /** Where the texts come from. */
  readonly textClaims: readonly Claim[]
  /** Abbreviations its texts do not spell out. */
  readonly abbreviations: Abbreviations
  /** Crosswalks to other models; the first starts from the competencies of this model. */
  readonly crosswalks: readonly Reasoned[]
  /** Why each certification scheme certifies what it does. */
  readonly schemeReasons: Reasons
  /** Job descriptions, by job. */
  readonly descriptions: Readonly<Record<string, JobDescription>>
}

const lembaga: BilingualModel = lembagaXy
const bpjs: BilingualModel = bpjsKetenagakerjaan
const civilService: BilingualModel = asn
const proposed = listCompetencies(bpjs, { cluster: 'usulan' }).length

const programmes: Abbreviations = Object.fromEntries(
  Object.entries(bpjsProgrammes).map(([code, { name }]) => [code, name]),
)

const none = { abbreviations: {}, crosswalks: [], schemeReasons: {}, descriptions: {}, textClaims: [] }

/** The four models, in the order in which readers meet them. */
export const dictionaryModels: readonly DictionaryModel[] = [
  {
    ...none,
    model: lembaga,
    short: { id: 'Lembaga XY', en: 'Lembaga XY' },
    summary: {
      id: `${listCompetencies(lembaga).length} kompetensi sebuah badan penyelenggara jaminan kesehatan nasional yang namanya disamarkan oleh sumbernya, lima level, ${Object.keys(lembaga.jobs).length} jabatan, ${Object.keys(lembaga.schemes).length} skema sertifikasi. Nama, level, dan persyaratan jabatan dari sumber; definisi dan indikator perilaku susunan kami.`,
      en: `${listCompetencies(lembaga).length} competencies of a national health social-security body that its source leaves unnamed, five levels, ${Object.keys(lembaga.jobs).length} jobs, ${Object.keys(lembaga.schemes).length} certification schemes. Names, levels and job requirements are the source's; definitions and behavioural indicators are ours.`,
    },
    levels: '1 … 5',
    jobsDown: true,
    profiles: {
      id: 'Angka adalah level yang dipersyaratkan. Matriks dalam sumber terpotong di kolom ke-13, sehingga persyaratan kompetensi sesudahnya tidak diketahui.',
      en: 'Figures are required levels. The matrix of the source is cut off at its 13th column, so what the jobs require beyond it is not known.',
    },
    texts: { id: lembagaXyTextId, en: lembagaXyTextEn },
    textClaims: lembagaXyTextClaims,
    abbreviations: lembagaXyAbbreviations,
    crosswalks: [
      { crosswalk: lembagaXyToSpencer, from: lembaga, to: spencer, reasons: lembagaXyToSpencerReasons },
    ],
    schemeReasons: lembagaXySchemeReasons,
  },
  {
    ...none,
    model: spencer,
    short: { id: 'Spencer', en: 'Spencer' },
    summary: {
      id: `${listCompetencies(spencer).length} kompetensi menurut Spencer & Spencer (Competence at Work, 1993) dalam ${Object.keys(spencer.competencies).length} dimensi dengan skalanya masing-masing, dan ${Object.keys(spencer.jobs).length} model jabatan umum dengan bobot. Bukunya sendiri tidak dibaca: isinya dikumpulkan dari dokumen sekunder, dan yang tidak dapat diperiksa ditandai.`,
      en: `${listCompetencies(spencer).length} competencies by Spencer & Spencer (Competence at Work, 1993) in ${Object.keys(spencer.competencies).length} dimensions, each with its own scale, and ${Object.keys(spencer.jobs).length} generic job models with weights. The book itself was not read: its content was gathered from secondary documents, and what could not be checked is marked.`,
    },
    levels: '−3 … 9',
    jobsDown: false,
    profiles: {
      id: 'Bobot (angka sesudah ×) adalah jumlah tanda X di samping kompetensi dalam sumber: makin besar, makin sering kompetensi itu membedakan pegawai unggul dari pegawai rata-rata. Sumber tidak menyebut level. Syarat mutlak di sini adalah kompetensi ambang.',
      en: 'A weight (the number after ×) is the number of X marks beside a competency in the source: the larger, the more often it tells superior from average performers. No level is given. Essential here means a threshold competency.',
    },
  },
  {
    ...none,
    model: bpjs,
    short: { id: 'BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan' },
    summary: {
      id: `${listCompetencies(bpjs).length - proposed} kompetensi BPJS Ketenagakerjaan tanpa skala, karena sumbernya tidak menyebut skala, ${proposed} kompetensi yang diusulkan, dan ${Object.keys(bpjsJobDescriptions).length} jabatan sebuah kantor cabang dengan tugas dan wewenangnya. Faktanya dari empat penelitian dan laporan; definisinya susunan kami.`,
      en: `${listCompetencies(bpjs).length - proposed} competencies of BPJS Ketenagakerjaan, Indonesia's employment social-security body, without a scale, since the source names none, ${proposed} proposed ones, and the ${Object.keys(bpjsJobDescriptions).length} jobs of a branch office with duties and authorities. The facts come from four studies and reports; the definitions are ours.`,
    },
    levels: '1, 2, 3 …',
    jobsDown: false,
    profiles: {
      id: 'Hanya Account Representative Khusus yang kompetensinya disebut sumber. Sumber menulis kompetensi itu sudah dimiliki para pemangku jabatannya; membacanya sebagai persyaratan jabatan adalah tafsir kami. Tidak ada skala dan tidak ada level.',
      en: 'Only of the Special Account Representative does the source name competencies. It says that those in the job already hold them; reading them as requirements of the job is ours. There is no scale and no level.',
    },
    texts: { id: bpjsKetenagakerjaanTextId, en: bpjsKetenagakerjaanTextEn },
    textClaims: bpjsKetenagakerjaanTextClaims,
    abbreviations: { ...bpjsAbbreviations, ...programmes },
    crosswalks: [
      {
        crosswalk: bpjsKetenagakerjaanToSpencer,
        from: bpjs,
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
  },
  {
    ...none,
    model: civilService,
    short: { id: 'ASN (aparatur sipil negara)', en: 'ASN (civil service)' },
    summary: {
      id: `${listCompetencies(civilService).length} kompetensi umum aparatur sipil negara menurut PermenPANRB 38/2017, lima level, dan level yang dipersyaratkan bagi ${Object.keys(civilService.jobs).length} jenjang jabatan. Peraturannya sendiri tidak dibaca: judul level kami ungkapkan ulang, definisi dan indikator perilaku susunan kami.`,
      en: `The ${listCompetencies(civilService).length} general competencies of the Indonesian civil service by PermenPANRB 38/2017, five levels, and the levels that ${Object.keys(civilService.jobs).length} tiers of posts ask for. The regulation itself was not read: level titles are paraphrases, definitions and behavioural indicators are ours.`,
    },
    levels: '1 … 5',
    jobsDown: true,
    profiles: {
      id: 'Angka adalah level yang dipersyaratkan sebuah jenjang; sebuah jabatan dapat menetapkan yang lain. Standar sebuah jabatan juga memuat kompetensi teknisnya, sehingga profil di sini belum lengkap.',
      en: 'Figures are the levels a tier asks for; a single post may set others. The standard of a post also holds its technical competencies, so that no profile here is complete.',
    },
    texts: { id: asnTextId, en: asnTextEn },
    textClaims: asnTextClaims,
    abbreviations: asnAbbreviations,
    crosswalks: [{ crosswalk: asnToSpencer, from: civilService, to: spencer, reasons: asnToSpencerReasons }],
  },
]
