import type { FormatAbout } from '../read/format-about'
import { dictionaryLosses } from './dictionary-losses'
import { longTableLosses, wideTableLosses } from './job-profiles-losses'
import { peopleLosses } from './people-losses'
import { ratingsLosses } from './ratings-losses'
import { trainingNeedsLosses } from './training-needs-losses'

/** What is told of the format. */
export const about: FormatAbout = {
  title: 'Tables',
  about: 'Dictionary, job profiles, ratings and people as CSV',
  guide: 'bring-your-own-model',
  writers: [
    { writer: 'formatDictionaryTable', from: 'the dictionary of a model', plan: dictionaryLosses },
    { writer: 'formatJobProfilesTable', from: 'the job profiles of a model', plan: longTableLosses },
    { writer: 'formatJobProfilesTable', from: 'the job profiles of a model', plan: wideTableLosses },
    { writer: 'formatPeopleTable', from: 'people', plan: peopleLosses },
    { writer: 'formatRatingsTable', from: 'ratings', plan: ratingsLosses },
    { writer: 'formatTrainingNeedsRows', from: 'training needs', plan: trainingNeedsLosses },
  ],
}
