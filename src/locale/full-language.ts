import type { Messages } from '../base/issue'
import type { ChartLanguage } from '../charts/chart-language'
import type { ChangeLanguage } from '../describe/change-language'
import type { Language } from '../describe/language'
import type { TalentLanguage } from '../describe/talent-language'
import type { IssueDetails } from '../entries/known-issues'
import type { TableReadingLanguage } from '../interchange/read/reading-sentences'
import type { InterviewLanguage } from '../report/interview-sentences'

/** A language that can tell what any entry finds. */
export interface FullLanguage
  extends Language,
    TalentLanguage,
    ChangeLanguage,
    ChartLanguage,
    InterviewLanguage,
    TableReadingLanguage {
  readonly issues: Messages<IssueDetails>
}
