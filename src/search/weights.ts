/** Where a word of an entry stands. */
export type SearchField = 'name' | 'alias' | 'definition' | 'description' | 'indicator'

/** How much a word counts by where it stands. */
export type SearchWeights = Readonly<Record<SearchField, number>>

/** The fields, in the order in which counts of them are kept. */
export const searchFields: readonly SearchField[] = [
  'name',
  'alias',
  'definition',
  'description',
  'indicator',
]

/** What a word counts in each field unless the caller says otherwise. */
export const usualWeights: SearchWeights = {
  name: 6,
  alias: 4,
  definition: 3,
  description: 1.5,
  indicator: 1,
}
