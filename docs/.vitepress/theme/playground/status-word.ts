import { describeStatus, type Locale } from 'kompetensi'
import type { RowStatus } from './rows'
import { words } from './words'

/** A status in a word or two: the library's, or why a competency is no requirement. */
export function statusWord(status: RowStatus, locale: Locale): string {
  return status === 'not-in-profile' || status === 'requirement-unknown'
    ? words[locale].status[status]
    : describeStatus(status, { locale })
}

/** The same in the fewest words. */
export function shortStatusWord(status: RowStatus, locale: Locale): string {
  return status === 'not-in-profile' || status === 'requirement-unknown'
    ? words[locale].shortStatus[status]
    : describeStatus(status, { locale })
}
