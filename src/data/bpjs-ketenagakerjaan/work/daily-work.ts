// A day's work at the counter. Source: the Medan Utara study, tables 4.2 and 4.3 and an interview in section 4.4.2.

import type { Claim } from '../../../model/claim'
import { deepFreeze } from '../../deep-freeze'
import { stated } from '../claims'
import type { BpjsBranch, BpjsPresentJob, BpjsProgrammeCode } from '../ids'

/** Files of one programme that an officer handles in a day. */
export interface BpjsDailyFiles {
  /** The programme. */
  readonly programme: BpjsProgrammeCode
  /** Files an officer handles in a day. */
  readonly filesPerOfficer: number
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** A range of files an officer handles in a day, as said in an interview. */
export interface BpjsDailyRange {
  /** Fewest files. */
  readonly lowest: number
  /** Most files. */
  readonly highest: number
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** A day's work at the counter of a branch office. */
export interface BpjsDailyWork {
  /** The branch office. */
  readonly branch: BpjsBranch
  /** The year. */
  readonly year: number
  /** The job that does the work. */
  readonly job: BpjsPresentJob
  /** Officers in the tables. */
  readonly officers: number
  /** Online files. */
  readonly online: readonly BpjsDailyFiles[]
  /** Files handed in at the office. */
  readonly manual: readonly BpjsDailyFiles[]
  /** What an officer says in the interview; it does not agree with the tables. */
  readonly interview: BpjsDailyRange
}

/** A day's work of a Customer Service Officer at Medan Utara: the tables and the interview, side by side. */
export const dailyWork2022: BpjsDailyWork = /* @__PURE__ */ (() =>
  deepFreeze<BpjsDailyWork>({
    branch: 'Medan Utara',
    year: 2022,
    job: 'customer-service-officer',
    officers: 5,
    online: [
      {
        programme: 'JHT',
        filesPerOfficer: 19,
        claims: [
          stated('medan-utara', 'section 4.4, table 4.2', {
            note: {
              id: 'Kelima petugas masing-masing 19; teks menyebutnya batas rata-rata.',
              en: 'Each of the five officers 19; the text calls it an average limit.',
            },
          }),
        ],
      },
    ],
    manual: [
      { programme: 'JHT', filesPerOfficer: 8, claims: [stated('medan-utara', 'section 4.4, table 4.3')] },
      { programme: 'JKM', filesPerOfficer: 3, claims: [stated('medan-utara', 'section 4.4, table 4.3')] },
      { programme: 'JP', filesPerOfficer: 5, claims: [stated('medan-utara', 'section 4.4, table 4.3')] },
      { programme: 'JKK', filesPerOfficer: 5, claims: [stated('medan-utara', 'section 4.4, table 4.3')] },
    ],
    interview: {
      lowest: 19,
      highest: 23,
      claims: [
        stated('medan-utara', 'section 4.4.2, interview with a Customer Service Officer', {
          confidence: 'single-source',
          note: {
            id: 'Diucapkan ketika menjelaskan kuota klaim luring, jadi lebih dekat dengan jumlah manual 21 daripada dengan 19 antrean daring. Sumber tidak menjelaskan hubungan keduanya. Tanggal wawancara tercetak 27 Juni 2022, sedangkan kutipan lain dari petugas yang sama 27 Mei 2022.',
            en: 'Said while explaining the quota for offline claims, hence closer to the manual sum of 21 than to the 19 online. The source does not explain how the two relate. The interview is dated 27 June 2022, other quotations of the same officer 27 May 2022.',
          },
        }),
      ],
    },
  }))()
