import type { IssueMaker, IssuesOf, Messages } from '../../base/issue'
import { issuesOf } from '../../base/issues-of'
import type { ReadIssue } from '../read/issues'

/** Details of a table of jobs or people. */
export interface CsvIssues {
  /** A cell that says something else than an earlier row about the same thing; the earlier one holds. */
  readonly 'cell-conflict': { readonly found: string; readonly earlier: string; readonly row: number }
  /** An indicator on one level that is numbered as those of another. */
  readonly 'indicator-elsewhere': {
    readonly found: string
    readonly level: number
    readonly numbered: number
  }
  /** An indicator without a number or a bullet among others of its level that have one. */
  readonly 'indicator-unnumbered': { readonly found: string; readonly level: number }
  /** A row of texts in another language than those that are read: each language is read by itself. */
  readonly 'language-differs': { readonly found: string; readonly language: string }
  /**
   * A weight of a job that has a percent sign where an earlier one has none, or the other way round; or, with `found` being `''`, one
   * that is blank beside a part of one.
   */
  readonly 'weights-mixed': {
    readonly job: string
    readonly found: string
    readonly earlier: string
    readonly row: number
  }
  /**
   * A table of people or jobs of which no column names a competency of the model; `headers` are those it has, `competencies` the
   * first codes that would do.
   */
  readonly 'competency-column-missing': {
    readonly model: string
    readonly headers: readonly string[]
    readonly competencies: readonly string[]
  }
}

/** An issue of a table of jobs or people, or of anything else that a reader can find. */
export type CsvIssue = ReadIssue | IssuesOf<CsvIssues>

/** What is wrong with a table of jobs or people, in English. */
export const csvMessages: Messages<CsvIssues> = {
  'cell-conflict': ({ found, earlier, row }) =>
    `"${found}" stands here, but "${earlier}" in row ${row}, which holds`,
  'indicator-elsewhere': ({ found, level, numbered }) =>
    `"${found}" stands on level ${level} and is numbered as one of level ${numbered}: a cell of the level may be missing above it`,
  'indicator-unnumbered': ({ found, level }) =>
    `"${found}" has no number or bullet, as other indicators of level ${level} have: it may be the rest of the one above it`,
  'language-differs': ({ found, language }) =>
    `this row is in "${found}", and the texts are read in "${language}"; read the table once for each language, with the option "language"`,
  'weights-mixed': ({ job, found, earlier, row }) =>
    found === ''
      ? `a weight of "${job}" is blank, which counts as 1, beside "${earlier}" in row ${row}; fill it in, or clear all of them`
      : `the weights of "${job}" are written in two ways: "${found}" here, "${earlier}" in row ${row}; write all of them with a percent sign, or none`,
  'competency-column-missing': ({ model, headers, competencies }) =>
    `no column names a competency of "${model}" by its code or name; the first codes are ${competencies.join(', ') || 'not given'}${headers.length === 0 ? '' : `, the headers ${headers.join(', ')}; the option "columns" can say which is one`}`,
}

/** Makes an issue of a table of jobs or people. */
export const csvIssue: IssueMaker<CsvIssues> = /* @__PURE__ */ issuesOf(csvMessages)
