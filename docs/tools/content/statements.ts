import type { BilingualModel } from 'kompetensi'
import { sourceLink } from './links'
import type { Statement } from './models'
import { type Block, entries, type Inline, join, sure } from './tree'
import { ui } from './ui'

/** Statements; those of which no source speaks are said to be ours. With a model, those of several sources name them. */
export function statementEntries(statements: readonly Statement[], model?: BilingualModel): Block {
  const several = new Set(statements.flatMap(sourcesOf)).size > 1
  return entries(
    [ui.name, ui.statement],
    statements.map((statement) => ({
      ...(statement.name === undefined ? {} : { label: statement.name }),
      words: [
        statementWords(statement),
        ...(model === undefined || !several
          ? []
          : [' (', join(sourcesOf(statement).map((source) => sourceLink(model, source))), ')']),
      ],
    })),
  )
}

function sourcesOf({ claims }: Statement): string[] {
  return [...new Set(claims.flatMap(({ source }) => source ?? []))]
}

/** A statement, whether it is ours, and how sure it is. */
export function statementWords(statement: Statement): Inline {
  const { description, claims } = statement
  return [description, ...(isOurs(statement) ? [' *(', ui.ours, ')*'] : []), sure(claims)]
}

/** Whether the statement as a whole is ours, not a source's. */
export function isOurs({ claims }: Statement): boolean {
  return claims.length > 0 && claims.every(({ basis, of }) => basis === 'authored' && of === undefined)
}
