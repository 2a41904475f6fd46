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

/** What columns are for, by header; what they can be for is said where they are read. */
export const someColumns: Kind = { values: {}, like: "{ Nilai: 'level' }" }
