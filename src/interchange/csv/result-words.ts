// Words of results in tables, where the language of the reader has none of its own for them.

/** Words for what a result says of something that is no gap item. */
export const resultWords = {
  id: {
    'not-in-profile': 'tidak dipersyaratkan',
    'requirement-unknown': 'tidak diketahui',
    yes: 'ya',
    no: 'tidak',
    possible: 'mungkin',
  },
  en: {
    'not-in-profile': 'not required',
    'requirement-unknown': 'not known whether required',
    yes: 'yes',
    no: 'no',
    possible: 'possibly',
  },
} as const satisfies Readonly<Record<'id' | 'en', Readonly<Record<string, string>>>>
