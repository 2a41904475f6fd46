// Words of results in tables, where the language of the reader has none of its own for them.

/** What results say in words of the table's own. */
export type ResultWord = 'not-in-profile' | 'requirement-unknown' | 'yes' | 'no' | 'possible' | 'without-unit'

/** Words for what a result says of something that is no gap item. */
export const resultWords: Readonly<Record<'id' | 'en', Readonly<Record<ResultWord, string>>>> = {
  id: {
    'not-in-profile': 'tidak dipersyaratkan',
    'requirement-unknown': 'tidak diketahui',
    yes: 'ya',
    no: 'tidak',
    possible: 'mungkin',
    'without-unit': 'tanpa unit kerja',
  },
  en: {
    'not-in-profile': 'not required',
    'requirement-unknown': 'not known whether required',
    yes: 'yes',
    no: 'no',
    possible: 'possibly',
    'without-unit': 'no unit stated',
  },
}
