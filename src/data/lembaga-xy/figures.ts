// How large the institution is. Source: Endry, section B. The copy that was read gives no year, so "now" has no date.

import type { Claim } from '../../model/claim'
import type { BilingualText } from '../../model/localized-text'
import { deepFreeze } from '../deep-freeze'

/** Figures of the institution. */
export type LembagaXyFigureId = 'participants' | 'primary-facilities' | 'referral-facilities'

/** A figure of the institution. */
export interface LembagaXyFigure {
  /** What is counted. */
  readonly name: BilingualText
  /** How many. */
  readonly count: number
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

function printed(text: string): readonly Claim[] {
  return [
    {
      of: 'count',
      source: 'endry',
      place: 'section B',
      basis: 'stated',
      confidence: 'document',
      printed: text,
      note: {
        id: 'Sumber menulis "saat ini" tanpa tanggal, dan tahun terbitnya tidak diketahui.',
        en: 'The source writes "now" without a date, and its year is not known.',
      },
    },
    { of: 'name.en', source: 'endry', place: 'section B', basis: 'translated', confidence: 'proposed' },
  ]
}

/** Participants and health facilities of the institution. */
export const figures: Readonly<Record<LembagaXyFigureId, LembagaXyFigure>> = /* @__PURE__ */ (() =>
  deepFreeze<Record<LembagaXyFigureId, LembagaXyFigure>>({
    participants: {
      name: { id: 'Peserta', en: 'Members' },
      count: 222_000_000,
      claims: printed('222 juta'),
    },
    'primary-facilities': {
      name: { id: 'Fasilitas kesehatan tingkat pertama (FKTP)', en: 'Primary health facilities (FKTP)' },
      count: 23_043,
      claims: printed('23.043 FKTP'),
    },
    'referral-facilities': {
      name: {
        id: 'Fasilitas kesehatan rujukan tingkat lanjutan (FKRTL)',
        en: 'Referral health facilities (FKRTL)',
      },
      count: 2507,
      claims: printed('2.507 FKRTL'),
    },
  }))()
