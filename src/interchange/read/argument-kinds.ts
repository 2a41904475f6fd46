// What the arguments are that many readers take.

import type { Kind } from '../../base/kind'

/** How much of data is read; the range of each is said where it is used. */
export const someLimits: Kind = {
  fields: {
    characters: { ofKind: 'number' },
    values: { ofKind: 'number' },
    depth: { ofKind: 'number' },
    issues: { ofKind: 'number' },
  },
}

/** How much of a table is read. */
export const someTableLimits: Kind = {
  fields: {
    characters: { ofKind: 'number' },
    rowCharacters: { ofKind: 'number' },
    cells: { ofKind: 'number' },
    issues: { ofKind: 'number' },
  },
}

/** What columns are for, by header: a field of the table, or with `or` something else. */
export function columnsFor(
  { headers }: { readonly headers: Readonly<Record<string, unknown>> },
  or: Pick<Kind, 'or' | 'fields'> = {},
): Kind {
  return {
    values: { due: true, oneOf: [...Object.keys(headers), 'ignored'], ...or },
    like: "{ Nilai: 'level' }",
  }
}

/** A column of a competency, by its code. */
export const aCompetencyColumn: Pick<Kind, 'or' | 'fields'> = {
  or: "{ competency: 'INT' }",
  fields: { competency: { due: true, ofKind: 'text' } },
}
