// What the nine competencies of the Indonesian civil service (PermenPANRB 38/2017) are in Spencer's dictionary.
// Gathered with the facts of Spencer's dictionary and compared with them by a test; the codes are those of the facts.
// Reasons stand in text/crosswalk-reasons.ts.
// EXP.C and the like are Spencer's further dimensions; a first dimension is rated under the competency's own code, so
// that what the facts call INT.A is INT here. No targets: nothing in Spencer matches; `related` is then all there is.

import type { Claim } from '../../model/claim'
import type { Crosswalk } from '../../model/crosswalk'
import { deepFreeze } from '../deep-freeze'
import type { SpencerCode } from '../spencer/ids'
import type { AsnCode } from './ids'

/** A match nobody has stated. */
const judged: readonly Claim[] = [{ basis: 'authored', confidence: 'proposed' }]

/** The nine competencies and their matches in Spencer's dictionary, in the order of the regulation. Deeply frozen. */
export const asnToSpencer: Crosswalk<'asn', AsnCode, 'spencer', SpencerCode> = /* @__PURE__ */ deepFreeze<
  Crosswalk<'asn', AsnCode, 'spencer', SpencerCode>
>({
  from: 'asn',
  to: 'spencer',
  rows: [
    { from: 'M01', relation: 'related', targets: [], related: ['OC'], claims: judged },
    { from: 'M02', relation: 'close', targets: ['TW'], claims: judged },
    { from: 'M03', relation: 'related', targets: [], related: ['IMP', 'IU.B'], claims: judged },
    { from: 'M04', relation: 'close', targets: ['ACH'], claims: judged },
    { from: 'M05', relation: 'close', targets: ['CSO'], related: ['OA'], claims: judged },
    { from: 'M06', relation: 'narrower', targets: ['DEV', 'EXP.C'], claims: judged },
    { from: 'M07', relation: 'narrower', targets: ['FLX', 'TL'], claims: judged },
    { from: 'M08', relation: 'narrower', targets: ['AT', 'CT'], related: ['SCF'], claims: judged },
    { from: 'S01', relation: 'related', targets: [], related: ['IU', 'TW'], claims: judged },
  ],
})
