// The formats that are written, with what each does to a model: add a format here, then run docs/tools/losses/write.ts.

import { caseLosses } from '../../../src/interchange/case/case-losses'
import { dictionaryLosses } from '../../../src/interchange/csv/dictionary-losses'
import { longTableLosses, wideTableLosses } from '../../../src/interchange/csv/job-profiles-losses'
import { peopleLosses } from '../../../src/interchange/csv/people-losses'
import { ratingsLosses } from '../../../src/interchange/csv/ratings-losses'
import { hrOpenLosses } from '../../../src/interchange/hr-open/hr-open-losses'
import type { LossPlan } from '../../../src/interchange/read/losses'
import { moodleLosses } from '../../../src/interchange/moodle/moodle-losses'
import { openBadgeLosses } from '../../../src/interchange/open-badges/open-badge-losses'

/** A format, what it is written by, and what it is written from. */
export interface RegisteredFormat {
  /** The function that writes it. */
  readonly writer: string
  /** The entry of the package it is in. */
  readonly entry: string
  /** What it is written from, in words. */
  readonly from: string
  /** What becomes of each field. */
  readonly plan: LossPlan
}

/** Every format that is written, in the order of the guide. */
export const formats: readonly RegisteredFormat[] = [
  { writer: 'formatCase', entry: 'kompetensi/case', from: 'a model', plan: caseLosses },
  { writer: 'formatMoodle', entry: 'kompetensi/moodle', from: 'a model', plan: moodleLosses },
  {
    writer: 'formatHrOpenPosition',
    entry: 'kompetensi/hr-open',
    from: 'a job profile',
    plan: hrOpenLosses,
  },
  {
    writer: 'formatAchievement',
    entry: 'kompetensi/open-badges',
    from: 'a competency and its scale',
    plan: openBadgeLosses,
  },
  {
    writer: 'formatDictionaryTable',
    entry: 'kompetensi/csv',
    from: 'the dictionary of a model',
    plan: dictionaryLosses,
  },
  {
    writer: 'formatJobProfilesTable',
    entry: 'kompetensi/csv',
    from: 'the job profiles of a model',
    plan: longTableLosses,
  },
  {
    writer: 'formatJobProfilesTable',
    entry: 'kompetensi/csv',
    from: 'the job profiles of a model',
    plan: wideTableLosses,
  },
  { writer: 'formatPeopleTable', entry: 'kompetensi/csv', from: 'people', plan: peopleLosses },
  { writer: 'formatRatingsTable', entry: 'kompetensi/csv', from: 'ratings', plan: ratingsLosses },
]
