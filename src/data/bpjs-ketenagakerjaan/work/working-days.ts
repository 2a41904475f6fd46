// Working days. Source: the Medan Utara study, section 4.2.4, and the Tanjung Perak report, section II.4.

import type { Claim } from '../../../model/claim'
import type { BilingualText } from '../../../model/localized-text'
import { deepFreeze } from '../../deep-freeze'
import { stated } from '../claims'
import type { BpjsBranch } from '../ids'

/** A pause in the working day. */
export interface BpjsBreak {
  /** The days it is taken on. */
  readonly days: BilingualText
  /** Beginning, `HH:MM`. */
  readonly from: string
  /** End, `HH:MM`. */
  readonly to: string
}

/** The working days of a branch office. */
export interface BpjsWorkingDays {
  /** The branch office. */
  readonly branch: BpjsBranch
  /** The days worked. */
  readonly days: BilingualText
  /** Beginning of the working day, `HH:MM`. */
  readonly from: string
  /** End of the working day, `HH:MM`. */
  readonly to: string
  /** Time zone as printed. */
  readonly timeZone: 'WIB'
  /** Pauses, where the source prints them. */
  readonly breaks: readonly BpjsBreak[]
  /** The days on which the office is closed, where the source prints them. */
  readonly closed?: BilingualText
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/** Working days of the Medan Utara branch and of the internship at Tanjung Perak. */
export const workingDays: readonly BpjsWorkingDays[] = /* @__PURE__ */ (() =>
  deepFreeze<readonly BpjsWorkingDays[]>([
    {
      branch: 'Medan Utara',
      days: { id: 'Senin sampai Jumat', en: 'Monday to Friday' },
      from: '08:45',
      to: '17:00',
      timeZone: 'WIB',
      breaks: [
        { days: { id: 'Senin sampai Kamis', en: 'Monday to Thursday' }, from: '12:00', to: '13:00' },
        { days: { id: 'Jumat', en: 'Friday' }, from: '12:00', to: '13:30' },
      ],
      closed: { id: 'Minggu dan hari libur nasional', en: 'Sundays and national holidays' },
      claims: [
        stated('medan-utara', 'section 4.2.4, II', {
          note: { id: 'Sabtu tidak disebut secara khusus.', en: 'Saturday is not mentioned as such.' },
        }),
      ],
    },
    {
      branch: 'Tanjung Perak (Surabaya)',
      days: { id: 'Senin sampai Jumat', en: 'Monday to Friday' },
      from: '08:00',
      to: '17:00',
      timeZone: 'WIB',
      breaks: [],
      claims: [
        stated('tanjung-perak', 'section II.4', {
          note: {
            id: 'Jam kerja magang, 19 Agustus 2022 sampai 6 Januari 2023; jam kerja pegawai sendiri tidak dicetak.',
            en: 'Working hours of an internship, 19 August 2022 to 6 January 2023; those of the staff are not printed.',
          },
        }),
      ],
    },
  ]))()
