// Words of results in tables, where the language of the reader has none of its own for them.

import type { ScoredUnassessed } from '../../fit/job-fit'
import type { BelowEssential } from '../../talent/ranking'

/** What results say in words of the table's own. */
export type ResultWord = 'not-in-profile' | 'requirement-unknown' | 'yes' | 'no' | 'possible' | 'without-unit'

/** Words for the rules that a ranking was made by. */
interface RuleWords {
  readonly unassessed: Readonly<Record<ScoredUnassessed, string>>
  readonly belowEssential: Readonly<Record<BelowEssential, string>>
}

/** Words for what a result says of something that is no gap item. */
export const resultWords: Readonly<Record<'id' | 'en', Readonly<Record<ResultWord, string>> & RuleWords>> = {
  id: {
    'not-in-profile': 'tidak dipersyaratkan',
    'requirement-unknown': 'tidak diketahui',
    yes: 'ya',
    no: 'tidak',
    possible: 'mungkin',
    'without-unit': 'tanpa unit kerja',
    unassessed: { exclude: 'tidak ikut dihitung', floor: 'dihitung pada dasar skala' },
    belowEssential: {
      exclude: 'dikeluarkan dari peringkat',
      last: 'di urutan terakhir',
      flag: 'ditandai saja',
    },
  },
  en: {
    'not-in-profile': 'not required',
    'requirement-unknown': 'not known whether required',
    yes: 'yes',
    no: 'no',
    possible: 'possibly',
    'without-unit': 'no unit stated',
    unassessed: { exclude: 'left out of the score', floor: 'counted at the floor of the scale' },
    belowEssential: { exclude: 'excluded from the ranking', last: 'ranked last', flag: 'flagged only' },
  },
}
