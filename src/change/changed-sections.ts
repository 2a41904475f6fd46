import type { EntryChange } from './model-change'

/** The sections of a model that are compared entry by entry. */
export const changedSections: readonly EntryChange['section'][] = [
  'sources',
  'clusters',
  'families',
  'tracks',
  'grades',
  'units',
  'schemes',
]
