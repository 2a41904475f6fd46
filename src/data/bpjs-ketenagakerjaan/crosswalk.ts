// What the 17 competencies are in Spencer's dictionary, and the 16 of the list that the same study gives in Spencer's
// own codes. Gathered with the facts of Spencer's dictionary and compared with them by a test. The three proposed
// competencies have no row: nobody has matched them. Reasons stand in text/crosswalk-reasons.ts.
// EXP.C and the like are Spencer's further dimensions; a first dimension is rated under the competency's own code, so
// that what the facts call INT.A is INT here. No targets: nothing in Spencer matches; `related` is then all there is.
// Sources are those of this model and of the Spencer model.

import type { Claim } from '../../model/claim'
import type { Crosswalk } from '../../model/crosswalk'
import { deepFreeze } from '../deep-freeze'
import type { SpencerCode, SpencerCompetency } from '../spencer/ids'
import type { BpjsCode, BpjsProposedCode } from './ids'

/** The 17 competencies that the crosswalk matches. */
export type BpjsMatchedCode = Exclude<BpjsCode, BpjsProposedCode>

/** The 16 of Spencer's 20 codes that the study lists for the job. */
export type ArkSpencerCode = Exclude<SpencerCompetency, 'DEV' | 'TL' | 'SCT' | 'OC'>

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

/** A code printed by the study and found in Spencer's list; whether the scales behind it agree is not known. */
const sameCode: readonly Claim[] = [
  {
    of: 'targets',
    source: 'surabaya-rungkut',
    place: 'abstract',
    basis: 'stated',
    confidence: 'corroborated',
  },
  { of: 'relation', basis: 'authored', confidence: 'proposed' },
]

/** The 17 competencies and their matches in Spencer's dictionary, in the order of the source. Deeply frozen. */
export const bpjsKetenagakerjaanToSpencer: Crosswalk<
  'bpjs-ketenagakerjaan',
  BpjsMatchedCode,
  'spencer',
  SpencerCode
> = /* @__PURE__ */ deepFreeze<Crosswalk<'bpjs-ketenagakerjaan', BpjsMatchedCode, 'spencer', SpencerCode>>({
  from: 'bpjs-ketenagakerjaan',
  to: 'spencer',
  rows: [
    { from: 'AOR', relation: 'exact', targets: ['ACH'], claims: sameName },
    { from: 'CLI', relation: 'narrower', targets: ['EXP.C', 'ACH'], related: ['FLX'], claims: judged },
    { from: 'CSE', relation: 'close', targets: ['CSO'], claims: judged },
    { from: 'PROF', relation: 'related', targets: [], related: ['EXP', 'SCT', 'OC'], claims: judged },
    { from: 'SYN', relation: 'close', targets: ['TW'], related: ['RB', 'OA'], claims: judged },
    { from: 'PLO', relation: 'narrower', targets: ['AT', 'CO'], related: ['INT'], claims: judged },
    { from: 'PSDM', relation: 'narrower', targets: ['AT', 'CT'], related: ['INT', 'SCF'], claims: judged },
    { from: 'STL', relation: 'narrower', targets: ['TL', 'CT'], related: ['OA', 'IMP'], claims: judged },
    { from: 'PKN', relation: 'broader', targets: ['EXP'], claims: judged },
    { from: 'TLIT', relation: 'broader', targets: ['EXP'], related: ['FLX'], claims: judged },
    { from: 'DADM', relation: 'broader', targets: ['EXP'], related: ['CO'], claims: judged },
    { from: 'PRES', relation: 'broader', targets: ['IMP'], related: ['SCF'], claims: judged },
    { from: 'MCV', relation: 'broader', targets: ['EXP'], related: ['DIR', 'INFO'], claims: judged },
    { from: 'MKT', relation: 'broader', targets: ['EXP'], related: ['IMP', 'CSO'], claims: judged },
    { from: 'RBN', relation: 'close', targets: ['RB'], claims: judged },
    { from: 'CHM', relation: 'broader', targets: ['CSO'], related: ['SCT', 'IU.B'], claims: judged },
    { from: 'NEG', relation: 'broader', targets: ['IMP'], related: ['IU'], claims: judged },
  ],
})

/**
 * The study's own list for the Account Representative Khusus, in Spencer's codes, and Spencer's dictionary. The
 * list is no model: `ark-spencer-list` names it only here. Deeply frozen.
 */
export const arkListToSpencer: Crosswalk<'ark-spencer-list', ArkSpencerCode, 'spencer', SpencerCode> =
  /* @__PURE__ */ deepFreeze<Crosswalk<'ark-spencer-list', ArkSpencerCode, 'spencer', SpencerCode>>({
    from: 'ark-spencer-list',
    to: 'spencer',
    rows: [
      { from: 'AT', relation: 'exact', targets: ['AT'], claims: sameCode },
      { from: 'CT', relation: 'exact', targets: ['CT'], claims: sameCode },
      { from: 'EXP', relation: 'exact', targets: ['EXP'], claims: sameCode },
      { from: 'IMP', relation: 'exact', targets: ['IMP'], claims: sameCode },
      { from: 'INT', relation: 'exact', targets: ['INT'], claims: sameCode },
      { from: 'CO', relation: 'exact', targets: ['CO'], claims: sameCode },
      { from: 'INFO', relation: 'exact', targets: ['INFO'], claims: sameCode },
      { from: 'IU', relation: 'exact', targets: ['IU'], claims: sameCode },
      { from: 'CSO', relation: 'exact', targets: ['CSO'], claims: sameCode },
      { from: 'TW', relation: 'exact', targets: ['TW'], claims: sameCode },
      { from: 'DIR', relation: 'exact', targets: ['DIR'], claims: sameCode },
      { from: 'SCF', relation: 'exact', targets: ['SCF'], claims: sameCode },
      { from: 'FLX', relation: 'exact', targets: ['FLX'], claims: sameCode },
      { from: 'ACH', relation: 'exact', targets: ['ACH'], claims: sameCode },
      { from: 'OA', relation: 'exact', targets: ['OA'], claims: sameCode },
      { from: 'RB', relation: 'exact', targets: ['RB'], claims: sameCode },
    ],
  })
