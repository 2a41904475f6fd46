import type { IssueMaker, Messages } from '../base/issue'
import { issuesOf } from '../base/issues-of'

/** What can be wrong with a buffer of encoded people. */
export type LayoutProblem =
  | 'too-short'
  | 'not-encoded-people'
  | 'another-version'
  | 'header'
  | 'size'
  | 'checksum'
  | 'text'
  | 'codes'
  | 'levels'
  | 'body'
  | 'ranks'

/** Details of what is wrong with columns of people. */
export interface BatchIssues {
  /** People encoded for other competencies of a model than the jobs are compiled for. */
  readonly 'encoding-mismatch': { readonly model: string }
  /** More different held levels of one scale (or of one competency without a scale) than columns have codes for. */
  readonly 'too-many-levels': { readonly subject: string; readonly atMost: number }
  /** A held level that the people were encoded without. */
  readonly 'level-not-encoded': { readonly competency: string; readonly level: number }
  /** A buffer that holds no encoded people. */
  readonly 'layout-invalid': { readonly problem: LayoutProblem }
  /** Lists of the best that answer different questions. */
  readonly 'lists-differ': { readonly found: string; readonly expected: string }
  /** Lists of the best that do not follow one another. */
  readonly 'lists-apart': { readonly from: number; readonly expected: number }
  /** Groups of a method whose parts do not share their weight in proportion. */
  readonly 'groups-invalid': { readonly method: string; readonly groups: readonly number[] }
}

const layoutProblems: Readonly<Record<LayoutProblem, string>> = {
  'too-short': 'it is too short',
  'not-encoded-people': 'it does not begin as encoded people do',
  'another-version': 'its layout is of another version',
  header: 'its header contradicts itself',
  size: 'its size is not the one its header speaks of',
  checksum: 'it was changed or damaged',
  text: 'its text cannot be read',
  codes: 'its competencies are not those of the model',
  levels: 'its tables of levels are not in order',
  body: 'a byte of it is no code of its column',
  ranks: 'its order of people is none',
}

/** What is wrong with columns of people, in English. */
export const batchMessages: Messages<BatchIssues> = {
  'encoding-mismatch': ({ model }) =>
    `the people are encoded for other competencies of "${model}" than the jobs are compiled for`,
  'too-many-levels': ({ subject, atMost }) =>
    `more than ${atMost} different levels are held on "${subject}"; round them, or encode fewer people at a time`,
  'level-not-encoded': ({ competency, level }) =>
    `level ${level} of "${competency}" is none of its scale, and nobody held it when the people were encoded`,
  'layout-invalid': ({ problem }) => `the buffer holds no encoded people: ${layoutProblems[problem]}`,
  'lists-differ': ({ found, expected }) => `the lists answer different questions: ${found} and ${expected}`,
  'lists-apart': ({ from, expected }) =>
    `the lists do not follow one another: one begins at ${from}, and the one before ends at ${expected}`,
  'groups-invalid': ({ method, groups }) =>
    `the method "${method}" groups by ${groups.join(', ')}; the parts of a group must share their weight in proportion`,
}

/** Makes an issue of columns of people. */
export const batchIssue: IssueMaker<BatchIssues> = /* @__PURE__ */ issuesOf(batchMessages)
