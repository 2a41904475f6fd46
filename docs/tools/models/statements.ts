import type { Claim, LocalizedText } from 'kompetensi'
import { plain, table } from './markdown'
import type { Notes } from './notes'

/** A statement in both languages with where it comes from. */
export interface Statement {
  /** Short name, where it has one. */
  readonly name?: LocalizedText
  /** The statement. */
  readonly description: LocalizedText
  /** Where it comes from. */
  readonly claims: readonly Claim[]
}

/**
 * Statements, numbered, the languages side by side; those of which no source speaks are said to be ours. Where they
 * come from more than one source, each names its own.
 */
export function statementTable(statements: readonly Statement[], notes: Notes): string {
  const several = new Set(statements.flatMap(({ claims }) => sourcesOf(claims))).size > 1
  return table(
    ['No.', 'Indonesia', 'English', ...(several ? ['Sumber · *Source*'] : [])],
    statements.map((statement, index) => [
      String(index + 1),
      `${named(statement.name?.id)}${statementId(statement, notes)}`,
      `${named(statement.name?.en)}${plain(statement.description.en)}${isOurs(statement) ? ' *(proposed by us)*' : ''}`,
      ...(several ? [sourcesOf(statement.claims).join(', ')] : []),
    ]),
    ['No.'],
  )
}

function sourcesOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap(({ source }) => (source === undefined ? [] : [`\`${source}\``])))]
}

/** The Indonesian words of a statement with the marks of its notes. */
export function statementId(statement: Statement, notes: Notes): string {
  const { description, claims } = statement
  return `${plain(description.id)}${isOurs(statement) ? ' *(usulan kami)*' : ''}${notes.mark(claims)}`
}

/** Whether the statement as a whole is ours, not a source's. */
export function isOurs({ claims }: Statement): boolean {
  return claims.length > 0 && claims.every(({ basis, of }) => basis === 'authored' && of === undefined)
}

function named(name: string | undefined): string {
  return name === undefined ? '' : `**${plain(name)}.** `
}
