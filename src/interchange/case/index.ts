/**
 * 1EdTech CASE (Competencies and Academic Standards Exchange): packages in, leniently, and out, strictly.
 *
 * @module
 */

export type { CompetencyText } from '../../model/competency-text'
export type * from '../../model/crosswalk'
export type * from '../../model/model-types'
export type { FileLanguage, FileLanguageOption } from '../read/file-language'
export type * from '../read/issue-types'
export {
  type AllCaseIdentifiers,
  type CaseIdentifiers,
  type CasePlace,
  listCaseIdentifiers,
} from '../read/list-case-identifiers'
export type { Formatted, Loss, LossDetails } from '../read/losses'
export type { ParseLimits } from '../read/parse-options'
export type { Parsed, ParseResult, Refused } from '../read/result'
export type * from './case-crosswalk'
export type { CaseLossCode } from './case-losses'
export type * from './case-package'
export * from './format-case'
export type { CaseFramework } from './framework-of'
export type { CaseIssue, CaseIssues } from './issues'
export * from './parse-case'
export type { CaseItemRole } from './read-roles'
export * from './safe-parse-case'
