/**
 * Open Badges 3.0: achievements with their levels, and credentials to be signed, out.
 *
 * @module
 */

export type { Issue, IssuePath, Severity } from '../../base/issue'
export type * from '../../model/model-types'
export type { FileLanguage, FileLanguageOption } from '../read/file-language'
export type { CaseIdentifiers, CasePlace } from '../read/list-case-identifiers'
export type { Formatted, Loss, LossDetails } from '../read/losses'
export type { FormatAchievementOptions, FormatCredentialOptions } from './badge-options'
export type * from './badge-types'
export * from './format-achievement'
export * from './format-credential'
export type { OpenBadgeLossCode } from './open-badge-losses'
