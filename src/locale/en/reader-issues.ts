import type { Messages } from '../../base/issue'
import { batchMessages } from '../../batch/issues'
import { formatMessages } from '../../entries/format-messages'
import type { ReaderIssues } from '../../entries/known-issues'
import { dataMessages, exchangeMessages, tableMessages } from '../../interchange/read/issues'
import { recordMessages } from '../../record/issues'
import { sqlMessages } from '../../sql/issues'
import { sentences } from './sentences'

/** One sentence a code in English, as the rooms say them: readers, formats and what they leave behind, columns, SQL, stored results. */
export const readerIssues: Messages<ReaderIssues> = /* @__PURE__ */ (() =>
  sentences<ReaderIssues>({
    ...dataMessages,
    ...tableMessages,
    ...exchangeMessages,
    ...formatMessages,
    ...batchMessages,
    ...sqlMessages,
    ...recordMessages,
  }))()
