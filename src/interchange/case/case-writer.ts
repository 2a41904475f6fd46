import type { IssuePath } from '../../base/issue'
import type { CompetencyModel } from '../../model/competency-model'
import type { CompetencyText } from '../../model/competency-text'
import type { Locale, LocalizedText } from '../../model/localized-text'
import { type AllCaseIdentifiers, derivedIdentifier } from '../read/list-case-identifiers'
import type { CaseLossCode } from './case-losses'
import type { CaseLink } from './case-package'

/** The kinds of objects that have an address in CASE. */
export type CaseKind =
  | 'CFDocuments'
  | 'CFItems'
  | 'CFAssociations'
  | 'CFRubrics'
  | 'CFRubricCriteria'
  | 'CFRubricCriterionLevels'

/** What every part of a package is written with. */
export interface CaseWriter {
  readonly model: CompetencyModel
  readonly texts: Readonly<Record<string, CompetencyText>>
  readonly identifiers: AllCaseIdentifiers
  readonly locale: Locale
  readonly lastChangeDateTime: string
  /** The address of an object. */
  readonly uri: (kind: CaseKind, identifier: string) => string
  /** A text in the language of the file; the other language is lost. */
  readonly say: (text: LocalizedText, path: IssuePath) => string
  /** Notes a loss. */
  readonly lost: (code: CaseLossCode, path: IssuePath) => void
}

/** The three fields of an object whose UUID is derived from what it is. */
export function objectOf(
  { uri, identifiers, lastChangeDateTime }: CaseWriter,
  kind: CaseKind,
  ...key: readonly (string | number)[]
): { identifier: string; uri: string; lastChangeDateTime: string } {
  const identifier = derivedIdentifier(identifiers.model, kind, ...key)
  return { identifier, uri: uri(kind, identifier), lastChangeDateTime }
}

/** A text without line breaks and tabs, which CASE forbids in short texts. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ')
}

/** A link to a competency or a dimension. */
export function competencyLink(writer: CaseWriter, code: string): CaseLink {
  const identifier = writer.identifiers.competencies[code] ?? ''
  const name = writer.model.competencies[code]?.name[writer.locale] ?? code
  return { title: oneLine(name), identifier, uri: writer.uri('CFItems', identifier) }
}
