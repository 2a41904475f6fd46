import { describeIssue, type Issue } from 'kompetensi'
import * as english from 'kompetensi/locale/en'
import * as indonesian from 'kompetensi/locale/id'

const languages = {
  id: { issues: { ...indonesian.issues, ...indonesian.readerIssues } },
  en: { issues: { ...english.issues, ...english.readerIssues } },
} as const

/** What is said of an issue, or of a loss, in each language. */
export function said(issue: Issue | undefined): { readonly id: string; readonly en: string } {
  if (issue === undefined) throw new Error('there is no issue')
  return {
    id: describeIssue(issue, { language: languages.id }),
    en: describeIssue(issue, { language: languages.en }),
  }
}
