import { checkArguments } from '../base/check-arguments'
import type { Kinds } from '../base/kind'
import type { SearchIndex } from './search-index'

const indexArguments: Kinds = {
  index: {
    due: true,
    ofKind: 'object',
    like: 'what indexCompetencies returns',
    parts: {
      format: { due: true, oneOf: ['kompetensi-search-1'] },
      language: { due: true, ofKind: 'text' },
      terms: { due: true, ofKind: 'list' },
      entries: { due: true, ofKind: 'list' },
    },
  },
}

/** Refuses what is no index, or one of another form. */
export function checkIndex(subject: string, index: SearchIndex): void {
  checkArguments(subject, { index }, indexArguments)
}
