/** Most cells of a table, unless the caller says otherwise. */
export const usualCells: number = 2_000_000
