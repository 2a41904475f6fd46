// Generic job models of the Spencer model: which competencies tell superior performers apart in five kinds of work.
// Source: Spencer & Spencer 1993, by way of secondary documents (see sources.ts). A weight is the number of X marks
// beside a competency; no level is given, so none is here. Weights are unverified throughout.

import type { BilingualJob } from '../../model/bilingual-model'
import type { Claim, Confidence } from '../../model/claim'
import type { Requirement } from '../../model/job-profile'
import type { BilingualText } from '../../model/localized-text'
import type { SpencerCode, SpencerCompetency, SpencerJob } from './ids'
import type { SpencerSource } from './sources'

const source: SpencerSource = 'spencer-1993'

type Weighted = readonly [competency: SpencerCompetency, marks: number]

/** Competencies with their X marks, heaviest first. */
function weighted(
  place: string,
  membership: Confidence,
  rows: readonly Weighted[],
): readonly Requirement<SpencerCode>[] {
  return rows.map(([competency, marks]) => ({
    competency,
    weight: marks,
    claims: [
      { of: 'competency', source, place, basis: 'restated', confidence: membership },
      {
        of: 'weight',
        source,
        place,
        basis: 'reconstructed',
        confidence: 'unverified',
        printed: 'X'.repeat(marks),
      },
    ],
  }))
}

const thresholdNote: BilingualText = {
  id: 'Kompetensi ambang: diperlukan setiap pemegang jabatan, tetapi tidak membedakan yang unggul dari yang rata-rata. Karena itu ia dibaca sebagai syarat mutlak. Sumber tidak memberinya bobot; tanpa bobot ia dihitung 1 bila levelnya kelak ditetapkan.',
  en: 'A threshold competency: every holder of the job needs it, but it does not tell the superior from the average. It is read as essential for that reason. The source gives it no weight; without one it counts as 1 once a level is given.',
}

/** Threshold competencies: needed by all, marked by no X. */
function threshold(
  place: string,
  membership: Confidence,
  codes: readonly SpencerCompetency[],
): readonly Requirement<SpencerCode>[] {
  return codes.map((competency) => ({
    competency,
    essential: true,
    claims: [
      { of: 'competency', source, place, basis: 'restated', confidence: membership },
      {
        of: 'essential',
        source,
        place,
        basis: 'reconstructed',
        confidence: 'unverified',
        note: thresholdNote,
      },
    ],
  }))
}

/** A competency read out of a wording of the entrepreneurs' list; two wordings may lead to one competency. */
function worded(
  competency: SpencerCompetency,
  ...wordings: readonly BilingualText[]
): Requirement<SpencerCode> {
  return {
    competency,
    claims: wordings.map(({ id, en }) => ({
      of: 'competency',
      source,
      place: 'generic model of entrepreneurs',
      basis: 'reconstructed',
      confidence: 'unverified',
      note: { id: `Dibaca dari: ${id}.`, en: `Read from: ${en}.` },
    })),
  }
}

/** What is claimed of a model: its name, its order, and whether the list is whole. */
function modelClaims(place: string, order: Claim, whole: Claim): readonly Claim[] {
  return [{ of: 'name', source, place, basis: 'restated', confidence: 'unverified' }, order, whole]
}

function unverifiedOrder(place: string, note?: BilingualText): Claim {
  return {
    of: 'requirements',
    source,
    place,
    basis: 'restated',
    confidence: 'unverified',
    ...(note === undefined ? {} : { note }),
  }
}

function wholeList(place: string): Claim {
  return {
    of: 'complete',
    source,
    place,
    basis: 'reconstructed',
    confidence: 'unverified',
    note: {
      id: 'Tidak ada tanda bahwa daftarnya terpotong. Daftar itu menyebut kompetensi, bukan dimensi lanjutannya.',
      en: 'Nothing suggests that the list is cut off. It names competencies, not their further dimensions.',
    },
  }
}

const techniciansPlace = 'generic model of technicians and professionals'
const salesPlace = 'generic model of salespeople'
const helpingPlace = 'generic model of helping and human service workers'
const managersPlace = 'generic model of managers'
const entrepreneursPlace = 'generic model of entrepreneurs'

const planning: BilingualText = {
  id: 'perencanaan sistematis; pemecahan masalah',
  en: 'systematic planning; problem solving',
}
const quality: BilingualText = {
  id: 'kepedulian terhadap mutu tinggi; komitmen pada perjanjian kerja; orientasi efisiensi',
  en: 'concern for high quality; commitment to the work contract; efficiency orientation',
}
const assertiveness: BilingualText = { id: 'ketegasan; pemantauan', en: 'assertiveness; monitoring' }

/** The five generic job models. */
export const jobs: Readonly<Record<SpencerJob, BilingualJob<'spencer', SpencerCode, SpencerJob>>> =
  /* @__PURE__ */ (() => ({
    'technicians-and-professionals': {
      model: 'spencer',
      id: 'technicians-and-professionals',
      name: { id: 'Teknisi dan profesional', en: 'Technicians and professionals' },
      requirements: weighted(techniciansPlace, 'unverified', [
        ['ACH', 6],
        ['IMP', 5],
        ['CT', 4],
        ['AT', 4],
        ['INT', 4],
        ['SCF', 3],
        ['IU', 3],
        ['CO', 2],
        ['INFO', 2],
        ['TW', 2],
        ['EXP', 2],
        ['CSO', 1],
      ]),
      complete: true,
      claims: modelClaims(
        techniciansPlace,
        unverifiedOrder(techniciansPlace, {
          id: 'Dokumen yang dibaca mencetak dua kolom; urutan di sini sejalan dengan keduanya. Sebagian isi daftar tampak dalam satu dokumen, sisanya tidak dapat dipastikan; karena bagian mana tidak tercatat, semuanya dianggap belum pasti.',
          en: 'The document that was read prints two columns; the order here agrees with both. Part of the list was seen in one document, the rest could not be checked; which part is not recorded, so all of it counts as unverified.',
        }),
        wholeList(techniciansPlace),
      ),
    },
    salespeople: {
      model: 'spencer',
      id: 'salespeople',
      name: { id: 'Tenaga penjual', en: 'Salespeople' },
      requirements: [
        ...weighted(salesPlace, 'unverified', [
          ['IMP', 10],
          ['ACH', 5],
          ['INT', 5],
          ['IU', 3],
          ['CSO', 3],
          ['SCF', 3],
          ['RB', 2],
          ['AT', 2],
          ['CT', 2],
          ['INFO', 2],
          ['OA', 2],
        ]),
        ...threshold(salesPlace, 'unverified', ['EXP']),
      ],
      complete: true,
      claims: modelClaims(salesPlace, unverifiedOrder(salesPlace), wholeList(salesPlace)),
    },
    'helping-and-human-service-workers': {
      model: 'spencer',
      id: 'helping-and-human-service-workers',
      name: { id: 'Pekerja layanan dan bantuan sosial', en: 'Helping and human service workers' },
      requirements: weighted(helpingPlace, 'unverified', [
        ['IMP', 5],
        ['DEV', 5],
        ['IU', 4],
        ['SCF', 3],
        ['SCT', 3],
        ['EXP', 3],
        ['CSO', 3],
        ['TW', 3],
        ['AT', 3],
        ['CT', 2],
        ['INT', 2],
        ['FLX', 2],
        ['DIR', 2],
      ]),
      complete: false,
      unknown: ['OC'],
      claims: modelClaims(helpingPlace, unverifiedOrder(helpingPlace), {
        of: 'complete',
        source,
        place: helpingPlace,
        basis: 'reconstructed',
        confidence: 'unverified',
        printed: 'XXX',
        note: {
          id: 'Daftarnya juga memuat "kompetensi efektivitas pribadi lainnya" dengan bobot 3, yang tidak menunjuk satu kompetensi. Dari kelompok itu hanya OC yang belum disebut; apakah OC yang dimaksud tidak diketahui.',
          en: 'The list also has "other personal effectiveness competencies" with a weight of 3, which names no one competency. OC alone of that cluster is not listed yet; whether OC is meant is not known.',
        },
      }),
    },
    managers: {
      model: 'spencer',
      id: 'managers',
      name: { id: 'Manajer', en: 'Managers' },
      requirements: [
        ...weighted(managersPlace, 'single-source', [
          ['IMP', 6],
          ['ACH', 6],
          ['TW', 4],
          ['AT', 4],
          ['INT', 4],
          ['DEV', 3],
          ['SCF', 2],
          ['DIR', 2],
          ['INFO', 2],
          ['TL', 2],
          ['CT', 2],
        ]),
        ...threshold(managersPlace, 'single-source', ['OA', 'RB', 'EXP']),
      ],
      complete: true,
      claims: modelClaims(
        managersPlace,
        {
          of: 'requirements',
          source: 'forward-focus',
          basis: 'restated',
          confidence: 'single-source',
          note: {
            id: 'Urutannya menurut satu dokumen. Setiap kompetensi tampak dalam satu atau dua dokumen; karena jumlahnya tidak tercatat per kompetensi, semuanya dihitung satu.',
            en: 'The order is that of one document. Each competency was seen in one document or two; the number is not recorded for each, so all count as one.',
          },
        },
        wholeList(managersPlace),
      ),
    },
    entrepreneurs: {
      model: 'spencer',
      id: 'entrepreneurs',
      name: { id: 'Wirausaha', en: 'Entrepreneurs' },
      requirements: [
        worded('INT', {
          id: 'inisiatif; melihat peluang dan bertindak atasnya; kegigihan',
          en: 'initiative; sees and acts on opportunities; persistence',
        }),
        worded('INFO', { id: 'pencarian informasi', en: 'information seeking' }),
        worded('ACH', quality),
        worded('CO', quality, assertiveness),
        worded('AT', planning),
        worded('CT', planning),
        worded('SCF', { id: 'kepercayaan diri', en: 'self-confidence' }),
        worded('EXP', { id: 'keahlian', en: 'expertise' }),
        worded('IMP', {
          id: 'persuasi; penggunaan strategi pengaruh',
          en: 'persuasion; use of influence strategies',
        }),
        worded('DIR', assertiveness),
        worded('RB', { id: 'hubungan bisnis', en: 'business relationships' }),
        worded('DEV', { id: 'pelatihan karyawan', en: 'training employees' }),
      ],
      complete: false,
      unknown: ['IU', 'CSO', 'OA', 'TW', 'TL', 'SCT', 'FLX', 'OC'],
      claims: modelClaims(
        entrepreneursPlace,
        {
          of: 'requirements',
          source,
          place: entrepreneursPlace,
          basis: 'reconstructed',
          confidence: 'unverified',
          note: {
            id: 'Daftar ini tidak memakai tanda X, sehingga tidak ada bobot. Tiga isinya tidak ada padanannya di antara kedua puluh kompetensi: mengenali batas diri, kredibilitas dan integritas, kesejahteraan karyawan.',
            en: 'The list uses no X marks, so there are no weights. Three of its items have no counterpart among the twenty: recognising own limits, credibility and integrity, employee welfare.',
          },
        },
        {
          of: 'complete',
          source,
          place: entrepreneursPlace,
          basis: 'reconstructed',
          confidence: 'unverified',
          note: {
            id: 'Daftarnya berasal dari studi lintas budaya McBer bersama badan pembangunan internasional Amerika Serikat (USAID) dan tidak disusun menurut kedua puluh kompetensi. Apakah delapan kompetensi lainnya dipersyaratkan tidak diketahui.',
            en: 'The list comes from a cross-cultural study by McBer and the United States Agency for International Development (USAID) and is not drawn up by the twenty competencies. Whether the other eight are required is not known.',
          },
        },
      ),
    },
  }))()
