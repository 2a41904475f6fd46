// What each competency of Lembaga XY is in Spencer's dictionary.
// The 19 soft competencies: gathered with the facts of Spencer's dictionary and compared with them by a test. The 67
// technical ones: ours; most are know-how and so a part of EXP. Reasons stand in text/crosswalk-reasons.ts.
// EXP.C and the like are Spencer's further dimensions; a first dimension is rated under the competency's own code, so
// that what the facts call INT.A is INT here. No targets: nothing in Spencer matches; `related` is then all there is.
// Sources are those of the Spencer model.

import type { Claim } from '../../model/claim'
import type { Crosswalk } from '../../model/crosswalk'
import { deepFreeze } from '../deep-freeze'
import type { SpencerCode } from '../spencer/ids'
import type { LembagaXyCode } from './ids'

/** A match nobody has stated. */
const judged: readonly Claim[] = [{ basis: 'authored', confidence: 'proposed' }]

/** The same name in both lists; whether its levels are the same too is not known. */
const sameName: readonly Claim[] = [
  {
    of: 'targets',
    source: 'spencer-1993',
    place: 'list of competencies',
    basis: 'reconstructed',
    confidence: 'corroborated',
    note: {
      id: 'Namanya sama dengan nama pada daftar Spencer.',
      en: "It has the name it has in Spencer's list.",
    },
  },
  {
    of: 'relation',
    basis: 'authored',
    confidence: 'proposed',
    note: {
      id: 'Nama yang sama belum berarti tingkatnya sama: bandingkan kompetensinya, bukan angkanya.',
      en: 'The same name is not the same levels: compare the competencies, not the numbers.',
    },
  },
]

/** A match, or the lack of one, that the Hay Group dictionary of New Brunswick speaks for. */
const hayGroup: readonly Claim[] = [
  { source: 'new-brunswick-2009', basis: 'reconstructed', confidence: 'single-source' },
]

/** The lack of a match that Hay McBer's model for teachers speaks for. */
const hayMcBer: readonly Claim[] = [
  { source: 'teacher-effectiveness', basis: 'reconstructed', confidence: 'single-source' },
]

/** A judgement of ours beside a code that the Hay Group dictionary gives another meaning. */
const clashingCode: readonly Claim[] = [
  { of: 'relation', basis: 'authored', confidence: 'proposed' },
  {
    of: 'from',
    source: 'new-brunswick-2009',
    basis: 'stated',
    confidence: 'single-source',
    printed: 'CL',
    note: {
      id: 'Dalam kamus itu CL berarti Change Leadership.',
      en: 'In that dictionary CL is Change Leadership.',
    },
  },
]

/** A judgement of ours about a name that Hay McBer's model for teachers has too. */
const hayMcBerName: readonly Claim[] = [
  { of: 'relation', basis: 'authored', confidence: 'proposed' },
  { of: 'from', source: 'teacher-effectiveness', basis: 'stated', confidence: 'single-source' },
]

/**
 * The 86 competencies and their matches in Spencer's dictionary, in the order of the model. Deeply frozen.
 *
 * @example
 * ```ts
 * import { lembagaXyToSpencer } from 'kompetensi/lembaga-xy'
 *
 * console.log(lembagaXyToSpencer.rows.find((row) => row.from === 'INT')?.related) // [ 'OC' ]
 * ```
 */
export const lembagaXyToSpencer: Crosswalk<'lembaga-xy', LembagaXyCode, 'spencer', SpencerCode> =
  /* @__PURE__ */ deepFreeze<Crosswalk<'lembaga-xy', LembagaXyCode, 'spencer', SpencerCode>>({
    from: 'lembaga-xy',
    to: 'spencer',
    rows: [
      { from: 'INT', relation: 'related', targets: [], related: ['OC'], claims: hayGroup },
      { from: 'CFV', relation: 'close', targets: ['CSO'], related: ['ACH.B'], claims: judged },
      { from: 'FCI', relation: 'narrower', targets: ['ACH.C', 'CT'], related: ['TL'], claims: hayGroup },
      { from: 'LRS', relation: 'close', targets: ['RB'], related: ['OA', 'IMP'], claims: judged },
      { from: 'BT', relation: 'related', targets: [], related: ['RB', 'IU'], claims: hayMcBer },
      { from: 'CL', relation: 'narrower', targets: ['TL', 'IU'], related: ['DEV'], claims: clashingCode },
      { from: 'IMI', relation: 'exact', targets: ['IMP'], claims: sameName },
      { from: 'LA', relation: 'narrower', targets: ['EXP.C'], related: ['FLX', 'INFO'], claims: hayGroup },
      { from: 'SFE', relation: 'close', targets: ['ACH'], related: ['CO'], claims: judged },
      { from: 'SO', relation: 'narrower', targets: ['CT', 'OA'], related: ['INT'], claims: judged },
      { from: 'AT', relation: 'exact', targets: ['AT'], claims: sameName },
      { from: 'CT', relation: 'exact', targets: ['CT'], claims: sameName },
      { from: 'CFO', relation: 'exact', targets: ['CO'], claims: sameName },
      { from: 'HPA', relation: 'close', targets: ['DIR'], claims: hayMcBerName },
      { from: 'IS', relation: 'exact', targets: ['INFO'], claims: sameName },
      { from: 'IU', relation: 'exact', targets: ['IU'], claims: sameName },
      { from: 'PO', relation: 'narrower', targets: ['AT', 'CO'], related: ['INT'], claims: judged },
      { from: 'SCF', relation: 'exact', targets: ['SCF'], claims: sameName },
      { from: 'SC', relation: 'exact', targets: ['SCT'], claims: sameName },
      { from: 'AS', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'BD', relation: 'related', targets: ['INT', 'RB'], claims: judged },
      { from: 'CHANGE', relation: 'related', targets: ['TL', 'FLX'], claims: judged },
      { from: 'CLM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'CM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'MCE', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'CBM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'CULDEV', relation: 'related', targets: ['TL', 'OC'], claims: judged },
      { from: 'DA', relation: 'broader', targets: ['EXP', 'AT'], claims: judged },
      { from: 'DM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'DV', relation: 'related', targets: ['CT', 'IMP'], claims: judged },
      { from: 'DBA', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'DDD', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'EVM', relation: 'related', targets: ['CO', 'AT'], claims: judged },
      { from: 'LAW', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'LM', relation: 'related', targets: ['DEV'], claims: judged },
      { from: 'LEGAL', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'MPP', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'MACC', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'MM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'MAM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'NEGO', relation: 'broader', targets: ['IMP'], claims: judged },
      { from: 'OA', relation: 'related', targets: ['CO'], claims: judged },
      { from: 'ODD', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'PEMS', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'PC', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'PRMS', relation: 'related', targets: ['CO'], claims: judged },
      { from: 'PROC', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'FINA', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'FRM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'GCG', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'HA', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'HE', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'IDR', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'INNOV', relation: 'related', targets: ['ACH.C', 'CT'], claims: judged },
      { from: 'INSR', relation: 'broader', targets: ['RB'], claims: judged },
      { from: 'ID', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'INTC', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'INTR', relation: 'related', targets: ['TW', 'OA'], claims: judged },
      { from: 'IM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'INVM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'ITIAM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'ITN', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'ITPD', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'ITQ', relation: 'broader', targets: ['EXP', 'CO'], claims: judged },
      { from: 'ITS', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'ITSM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'ITSD', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'KM', relation: 'related', targets: ['EXP.D'], claims: judged },
      { from: 'PKM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'PROT', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'PROV', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'PR', relation: 'broader', targets: ['IMP'], claims: judged },
      { from: 'QM', relation: 'related', targets: ['CO'], claims: judged },
      { from: 'RS', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'REG', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'RD', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'RND', relation: 'related', targets: ['INFO', 'CT'], claims: judged },
      { from: 'RM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'RISKM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'SCM', relation: 'broader', targets: ['CSO'], claims: judged },
      { from: 'SP', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'SM', relation: 'related', targets: ['CT', 'AT'], claims: judged },
      { from: 'TM', relation: 'related', targets: ['DEV'], claims: judged },
      { from: 'TAXM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'TRM', relation: 'broader', targets: ['EXP'], claims: judged },
      { from: 'UM', relation: 'broader', targets: ['EXP'], claims: judged },
    ],
  })
