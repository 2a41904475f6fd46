// Written by `npm run entries`: what the formats say of their issues and losses, in English.

import type { Messages } from '../base/issue'
import { caseLosses } from '../interchange/case/case-losses'
import { caseMessages } from '../interchange/case/issues'
import { dictionaryLosses } from '../interchange/csv/dictionary-losses'
import { csvMessages } from '../interchange/csv/issues'
import { longTableLosses, wideTableLosses } from '../interchange/csv/job-profiles-losses'
import { peopleLosses } from '../interchange/csv/people-losses'
import { ratingsLosses } from '../interchange/csv/ratings-losses'
import { trainingNeedsLosses } from '../interchange/csv/training-needs-losses'
import { escoMessages } from '../interchange/esco/issues'
import { hrOpenLosses } from '../interchange/hr-open/hr-open-losses'
import { hrOpenMessages } from '../interchange/hr-open/issues'
import { moodleMessages } from '../interchange/moodle/issues'
import { moodleLosses } from '../interchange/moodle/moodle-losses'
import { onetMessages } from '../interchange/onet/issues'
import { badgeMessages } from '../interchange/open-badges/issues'
import { openBadgeLosses } from '../interchange/open-badges/open-badge-losses'
import { lossMessages } from '../interchange/read/loss-messages'
import { rowsMessages } from '../interchange/rows/issues'
import { schemaMessages } from '../interchange/schema/issues'
import { skkniMessages } from '../interchange/skkni/issues'
import type { FormatIssues, LossIssues } from './format-issues'

/** By code. */
export const formatMessages: Messages<FormatIssues & LossIssues> = /* @__PURE__ */ (() => ({
  ...schemaMessages,
  ...rowsMessages,
  ...csvMessages,
  ...caseMessages,
  ...moodleMessages,
  ...onetMessages,
  ...escoMessages,
  ...hrOpenMessages,
  ...badgeMessages,
  ...skkniMessages,
  ...lossMessages(dictionaryLosses),
  ...lossMessages(longTableLosses),
  ...lossMessages(wideTableLosses),
  ...lossMessages(peopleLosses),
  ...lossMessages(ratingsLosses),
  ...lossMessages(trainingNeedsLosses),
  ...lossMessages(caseLosses),
  ...lossMessages(moodleLosses),
  ...lossMessages(hrOpenLosses),
  ...lossMessages(openBadgeLosses),
}))()
