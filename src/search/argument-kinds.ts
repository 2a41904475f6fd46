// What the arguments are that several functions of this room take.

import type { Kind } from '../base/kind'

const aText: Kind = { due: true, ofKind: 'text' }
/** Numbers of words: there are many, and `preparedIndex` looks at each as it looks it up. */
const numbers: Kind = { due: true, ofKind: 'list' }

/** How much words count by field. */
export const someWeights: Kind = {
  ofKind: 'object',
  like: '{ name: 6, indicator: 1 }',
  fields: {
    name: { atLeast: 0 },
    alias: { atLeast: 0 },
    definition: { atLeast: 0 },
    description: { atLeast: 0 },
    indicator: { atLeast: 0 },
  },
}

/** Groups of expressions. */
export const someSynonyms: Kind = { ofKind: 'list', each: { due: true, ofKind: 'list', each: aText } }

/** Texts by competency, or by model and competency; what is in them is looked at where they are indexed. */
export const someTexts: Kind = {
  ofKind: 'object',
  like: '{ INT: { definition, levelDescriptions, indicators } }',
  values: { ofKind: 'object' },
}

/** Texts of one model. */
export const textsOfModel: Kind = {
  ofKind: 'object',
  like: '{ INT: { definition, levelDescriptions, indicators } }',
  values: {
    ofKind: 'object',
    parts: {
      definition: { ofKind: 'text' },
      levelDescriptions: { ofKind: 'record', values: { ofKind: 'text' } },
      indicators: { ofKind: 'record', values: { ofKind: 'list', each: aText } },
    },
  },
}

/** What `indexCompetencies` returns. */
export const anIndex: Kind = {
  due: true,
  ofKind: 'object',
  like: 'what indexCompetencies returns',
  parts: {
    format: { due: true, oneOf: ['kompetensi-search-1'] },
    language: aText,
    models: {
      due: true,
      ofKind: 'list',
      each: { due: true, ofKind: 'object', parts: { id: aText, version: aText } },
    },
    terms: { due: true, ofKind: 'list', each: aText },
    forms: { due: true, ofKind: 'list', each: aText },
    entries: {
      due: true,
      ofKind: 'list',
      each: {
        due: true,
        ofKind: 'object',
        parts: {
          kind: { due: true, oneOf: ['competency', 'job', 'cluster', 'term'] },
          model: { ofKind: 'text' },
          id: aText,
          names: { due: true, ofKind: 'list', each: aText },
          definition: { ofKind: 'list' },
          levels: { ofKind: 'record', values: { due: true, ofKind: 'list', each: numbers } },
        },
      },
    },
  },
}
