// A module of its own, so that the sentences of some hundred issues are loaded with the first one that is said.
import { describeIssue } from 'kompetensi'
import { issues as english } from 'kompetensi/locale/en'
import { issues as indonesian } from 'kompetensi/locale/id'
import type { SayIssue } from './said'

const issues = { id: indonesian, en: english }

/** Says an issue in the language of the page. */
export const sayIssue: SayIssue = (issue, { locale }) =>
  describeIssue(issue, { language: { issues: issues[locale] } })
