// A module of its own, so that the sentences of some hundred issues are loaded with the first one that is said.

import { describeIssue, type Issue } from 'kompetensi'
import * as english from 'kompetensi/locale/en'
import * as indonesian from 'kompetensi/locale/id'
import type { SiteLanguage } from '../../../tools/content/site-language'

const languages = {
  en: { issues: { ...english.issues, ...english.readerIssues } },
  id: { issues: { ...indonesian.issues, ...indonesian.readerIssues } },
}

/** Says an issue in the language of the page. */
export function sayIssueIn(issue: Issue, language: SiteLanguage): string {
  return describeIssue(issue, { language: languages[language] })
}
