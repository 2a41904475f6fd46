import type { IssueMaker, IssuesOf, Messages } from '../../base/issue'
import { issuesOf } from '../../base/issues-of'
import type { ReadIssue } from '../read/issues'

/** Details of a framework of Moodle. */
export interface MoodleIssues {
  /** A text that Moodle will cut. */
  readonly 'text-too-long': { readonly length: number; readonly atMost: number }
  /** A file without the row of its framework. */
  readonly 'framework-missing': { readonly column: string }
  /** A scale for the framework that is none, and no key of those the model has. */
  readonly 'framework-scale-missing': { readonly found: string; readonly scales: readonly string[] }
  /** A row without an ID number or a name: Moodle leaves it out, and all below it. */
  readonly 'key-cell-missing': { readonly column: string }
  /** A parent that is no row of the framework: Moodle leaves the row out. */
  readonly 'parent-unknown': { readonly parent: string }
  /** Parents that go round in a circle: Moodle leaves these rows out. */
  readonly 'parents-in-circle': { readonly chain: readonly string[] }
  /** A related competency that is no row of the framework: Moodle passes it over. */
  readonly 'related-unknown': { readonly related: string }
}

/** An issue of a framework of Moodle, or of anything else that a reader can find. */
export type MoodleIssue = ReadIssue | IssuesOf<MoodleIssues>

/** What is wrong with a framework of Moodle, in English. */
export const moodleMessages: Messages<MoodleIssues> = {
  'text-too-long': ({ length, atMost }) => `the text has ${length} characters, and Moodle keeps ${atMost}`,
  'framework-missing': ({ column }) => `no row is the framework: none has 1 in "${column}"`,
  'framework-scale-missing': ({ found, scales }) =>
    `scale is ${found}; it must be a scale, or a key of scales (${scales.join(', ')}): Moodle takes no framework without one`,
  'key-cell-missing': ({ column }) =>
    `the cell in "${column}" is blank or 0; Moodle leaves the row out, and all below it`,
  'parent-unknown': ({ parent }) =>
    `"${parent}" is no ID number of this framework; Moodle leaves the row out`,
  'parents-in-circle': ({ chain }) =>
    `the parents go round in a circle: ${chain.join(' → ')}; Moodle leaves these rows out`,
  'related-unknown': ({ related }) => `"${related}" is no ID number of this framework; Moodle passes it over`,
}

/** Makes an issue of a framework of Moodle. */
export const moodleIssue: IssueMaker<MoodleIssues> = /* @__PURE__ */ issuesOf(moodleMessages)
