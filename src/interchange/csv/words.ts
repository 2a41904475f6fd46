import { foldWord } from '../read/cell-text'

/** Words for "not assessed" in a cell of ratings or people. */
const unassessed: readonly string[] = [
  'not assessed',
  'not rated',
  'belum dinilai',
  'tidak dinilai',
  'belum ada',
  'null',
  'n/a',
  'n.a.',
]

/** Whether a word says that nobody has assessed. */
export function isUnassessed(word: string): boolean {
  return unassessed.includes(foldWord(word))
}

/** Words for "cannot be shown in this person's work" in a cell of ratings. */
const inapplicable: readonly string[] = ['not-applicable', 'not applicable', 'tidak berlaku', 'tidak relevan']

/** Whether a word says that a competency cannot be shown. */
export function isInapplicable(word: string): boolean {
  return inapplicable.includes(foldWord(word))
}

/** The words that tables are written with; of a language that has none, the English ones. */
export const tableWords: Readonly<
  Record<
    'id' | 'en',
    {
      readonly yes: string
      readonly no: string
      readonly listed: string
      readonly noLevel: string
      readonly notApplicable: string
      readonly present: string
      readonly future: string
    }
  >
> = {
  id: {
    yes: 'ya',
    no: 'tidak',
    listed: 'sebagian',
    noLevel: 'tanpa level',
    notApplicable: 'tidak berlaku',
    present: 'sekarang',
    future: 'mendatang',
  },
  en: {
    yes: 'yes',
    no: 'no',
    listed: 'partly',
    noLevel: 'no level',
    notApplicable: 'not applicable',
    present: 'present',
    future: 'future',
  },
}
