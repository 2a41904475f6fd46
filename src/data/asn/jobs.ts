// Profiles of the tiers: which level of the nine competencies each asks for.
// Source: PermenPANRB 38/2017 by way of secondary documents (see sources.ts). A tier asks for one level throughout. Where
// the level depends on the post the requirement has none. Checked against the gathered facts by a test.

import type { BilingualJob } from '../../model/bilingual-model'
import type { Claim, Confidence } from '../../model/claim'
import type { Requirement } from '../../model/job-profile'
import type { BilingualText } from '../../model/localized-text'
import { requiredLevel } from './claims'
import type { AsnCode, AsnJob } from './ids'
import type { AsnGrade, tracks } from './organization'
import type { AsnSource } from './sources'

const source: AsnSource = 'permenpanrb-38-2017'

const codes: readonly AsnCode[] = ['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'S01']

/** A tier as it is written down below. */
interface Tier<J extends AsnJob> {
  readonly id: J
  readonly name: BilingualText
  readonly track: keyof typeof tracks
  readonly grade: AsnGrade
  /** The level required of all nine, or what the source says instead of one level. */
  readonly level: number | { readonly printed: string; readonly note: BilingualText }
  readonly confidence: Confidence
}

const notTheWholePost: Claim = {
  of: 'complete',
  source,
  place: 'clusters',
  basis: 'restated',
  confidence: 'single-source',
  note: {
    id: 'Standar kompetensi sebuah jabatan juga memuat kompetensi teknis yang ditetapkan per jabatan dan tidak ada dalam model ini; sembilan kompetensi umum baru sebagian darinya.',
    en: 'The standard of a post also holds technical competencies, which are set post by post and are not in this model; the nine general ones are only a part of it.',
  },
}

function tierProfile<J extends AsnJob>(tier: Tier<J>): BilingualJob<'asn', AsnCode, J> {
  const { id, name, track, grade, level, confidence } = tier
  const place = `required levels, ${name.id}`
  const claims: readonly Claim[] =
    typeof level === 'number'
      ? requiredLevel(name.id, confidence)
      : [{ of: 'level', source, place, basis: 'restated', confidence, ...level }]
  return {
    model: 'asn',
    id,
    name,
    track,
    grade,
    requirements: codes.map(
      (competency): Requirement<AsnCode> =>
        typeof level === 'number' ? { competency, level, claims } : { competency, claims },
    ),
    complete: false,
    unknown: [],
    claims: [
      { of: 'name.id', source, place, basis: 'stated', confidence },
      { of: 'name.en', source, place, basis: 'translated', confidence: 'proposed' },
      {
        of: 'requirements',
        source,
        place,
        basis: 'restated',
        confidence,
        note: {
          id: 'Satu level berlaku bagi kesembilan kompetensi; jabatan tertentu dapat menetapkan level yang lain.',
          en: 'One level holds for all nine competencies; a single post may set other levels.',
        },
      },
      notTheWholePost,
    ],
  }
}

/** The 14 profiles: leadership and administrative tiers from the top, then functional tiers from the top. */
export const jobs: {
  readonly [J in AsnJob]: BilingualJob<'asn', AsnCode, J>
} = /* @__PURE__ */ (() => ({
  'jpt-utama': tierProfile({
    id: 'jpt-utama',
    name: { id: 'JPT Utama', en: 'High leadership, first tier (JPT Utama)' },
    track: 'pimpinan-tinggi',
    grade: 'tingkat-9',
    level: 5,
    confidence: 'unverified',
  }),
  'jpt-madya': tierProfile({
    id: 'jpt-madya',
    name: { id: 'JPT Madya', en: 'High leadership, second tier (JPT Madya)' },
    track: 'pimpinan-tinggi',
    grade: 'tingkat-8',
    level: 5,
    confidence: 'unverified',
  }),
  'jpt-pratama': tierProfile({
    id: 'jpt-pratama',
    name: { id: 'JPT Pratama', en: 'High leadership, third tier (JPT Pratama)' },
    track: 'pimpinan-tinggi',
    grade: 'tingkat-7',
    level: 4,
    confidence: 'unverified',
  }),
  administrator: tierProfile({
    id: 'administrator',
    name: { id: 'Administrator', en: 'Administrator' },
    track: 'administrasi',
    grade: 'tingkat-6',
    level: 3,
    confidence: 'unverified',
  }),
  pengawas: tierProfile({
    id: 'pengawas',
    name: { id: 'Pengawas', en: 'Supervisor (Pengawas)' },
    track: 'administrasi',
    grade: 'tingkat-5',
    level: 2,
    confidence: 'unverified',
  }),
  pelaksana: tierProfile({
    id: 'pelaksana',
    name: { id: 'Pelaksana', en: 'Executing staff (Pelaksana)' },
    track: 'administrasi',
    grade: 'tingkat-4',
    level: 1,
    confidence: 'unverified',
  }),
  'jf-ahli-utama': tierProfile({
    id: 'jf-ahli-utama',
    name: { id: 'JF Ahli Utama', en: 'Functional expert, first tier (Ahli Utama)' },
    track: 'fungsional',
    grade: 'tingkat-7',
    level: {
      printed: '4 or 5 (position-specific)',
      note: {
        id: 'Levelnya 4 atau 5, tergantung jabatannya; di sini dibiarkan tanpa level.',
        en: 'The level is 4 or 5, depending on the post; it is left without a level here.',
      },
    },
    confidence: 'single-source',
  }),
  'jf-ahli-madya': tierProfile({
    id: 'jf-ahli-madya',
    name: { id: 'JF Ahli Madya', en: 'Functional expert, second tier (Ahli Madya)' },
    track: 'fungsional',
    grade: 'tingkat-6',
    level: 4,
    confidence: 'single-source',
  }),
  'jf-ahli-muda': tierProfile({
    id: 'jf-ahli-muda',
    name: { id: 'JF Ahli Muda', en: 'Functional expert, third tier (Ahli Muda)' },
    track: 'fungsional',
    grade: 'tingkat-5',
    level: 3,
    confidence: 'single-source',
  }),
  'jf-ahli-pertama': tierProfile({
    id: 'jf-ahli-pertama',
    name: { id: 'JF Ahli Pertama', en: 'Functional expert, fourth tier (Ahli Pertama)' },
    track: 'fungsional',
    grade: 'tingkat-4',
    level: 2,
    confidence: 'single-source',
  }),
  'jf-penyelia': tierProfile({
    id: 'jf-penyelia',
    name: { id: 'JF Penyelia', en: 'Functional skilled, first tier (Penyelia)' },
    track: 'fungsional',
    grade: 'tingkat-4',
    level: 2,
    confidence: 'unverified',
  }),
  'jf-mahir': tierProfile({
    id: 'jf-mahir',
    name: { id: 'JF Mahir', en: 'Functional skilled, second tier (Mahir)' },
    track: 'fungsional',
    grade: 'tingkat-3',
    level: {
      printed: '1-2',
      note: {
        id: 'Levelnya 1 atau 2; di sini dibiarkan tanpa level.',
        en: 'The level is 1 or 2; it is left without a level here.',
      },
    },
    confidence: 'unverified',
  }),
  'jf-terampil': tierProfile({
    id: 'jf-terampil',
    name: { id: 'JF Terampil', en: 'Functional skilled, third tier (Terampil)' },
    track: 'fungsional',
    grade: 'tingkat-2',
    level: 1,
    confidence: 'unverified',
  }),
  'jf-pemula': tierProfile({
    id: 'jf-pemula',
    name: { id: 'JF Pemula', en: 'Functional skilled, fourth tier (Pemula)' },
    track: 'fungsional',
    grade: 'tingkat-1',
    level: 1,
    confidence: 'unverified',
  }),
}))()
