import type { IssuePath } from '../../base/issue'
import type { CompetencyModel } from '../../model/competency-model'
import type { CompetencyText } from '../../model/competency-text'
import { textIn } from '../../model/find-text'
import { type AllCaseIdentifiers, derivedIdentifier } from '../read/list-case-identifiers'
import type { TextWriter } from '../read/text-writer'
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
  /** Texts by competency: those of the model where it has any, else those that were given. */
  readonly texts: Readonly<Record<string, CompetencyText>>
  /** The texts that were given. */
  readonly given: Readonly<Record<string, CompetencyText>>
  readonly identifiers: AllCaseIdentifiers
  /** Tag of the language of the file. */
  readonly tag: string
  readonly lastChangeDateTime: string
  /** The address of an object. */
  readonly uri: (kind: CaseKind, identifier: string) => string
  /** A text in the language of the file; others are lost. */
  readonly say: TextWriter
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
  const name = writer.model.competencies[code]?.name
  const title = oneLine(name === undefined ? code : textIn(name, writer.tag))
  return { title, identifier, uri: writer.uri('CFItems', identifier) }
}
