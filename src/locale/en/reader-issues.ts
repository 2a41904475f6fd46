import type { Messages } from '../../base/issue'
import { batchMessages } from '../../batch/issues'
import type { ReaderIssues } from '../../entries/known-issues'
import { caseLosses } from '../../interchange/case/case-losses'
import { caseMessages } from '../../interchange/case/issues'
import { dictionaryLosses } from '../../interchange/csv/dictionary-losses'
import { csvMessages } from '../../interchange/csv/issues'
import { wideTableLosses } from '../../interchange/csv/job-profiles-losses'
import { peopleLosses } from '../../interchange/csv/people-losses'
import { ratingsLosses } from '../../interchange/csv/ratings-losses'
import { escoMessages } from '../../interchange/esco/issues'
import { hrOpenLosses } from '../../interchange/hr-open/hr-open-losses'
import { hrOpenMessages } from '../../interchange/hr-open/issues'
import { moodleMessages } from '../../interchange/moodle/issues'
import { moodleLosses } from '../../interchange/moodle/moodle-losses'
import { onetMessages } from '../../interchange/onet/issues'
import { badgeMessages } from '../../interchange/open-badges/issues'
import { openBadgeLosses } from '../../interchange/open-badges/open-badge-losses'
import { dataMessages, exchangeMessages, tableMessages } from '../../interchange/read/issues'
import { lossMessages } from '../../interchange/read/loss-messages'
import { schemaMessages } from '../../interchange/schema/issues'
import { skkniMessages } from '../../interchange/skkni/issues'
import { sqlMessages } from '../../sql/issues'
import { sentences } from './sentences'

/** One sentence a code in English, as the rooms say them: readers, formats and what they leave behind, columns, SQL. */
export const readerIssues: Messages<ReaderIssues> = /* @__PURE__ */ (() =>
  sentences<ReaderIssues>({
    ...dataMessages,
    ...tableMessages,
    ...exchangeMessages,
    ...caseMessages,
    ...csvMessages,
    ...escoMessages,
    ...hrOpenMessages,
    ...moodleMessages,
    ...onetMessages,
    ...badgeMessages,
    ...schemaMessages,
    ...skkniMessages,
    ...batchMessages,
    ...sqlMessages,
    ...lossMessages(caseLosses),
    ...lossMessages(dictionaryLosses),
    ...lossMessages(hrOpenLosses),
    ...lossMessages(moodleLosses),
    ...lossMessages(openBadgeLosses),
    ...lossMessages(peopleLosses),
    ...lossMessages(ratingsLosses),
    ...lossMessages(wideTableLosses),
  }))()
