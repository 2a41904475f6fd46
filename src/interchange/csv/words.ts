import { foldWord } from '../read/cell-text'

/** What a cell that names no level says about a requirement. */
export type RequirementNothing = 'not-in-profile' | 'level-unspecified' | 'requirement-unknown'

/** Words for the nothings of a requirement, folded; a blank cell and a bare dash are the layout's. */
const nothings: readonly (readonly [RequirementNothing, readonly string[]])[] = [
  [
    'not-in-profile',
    [
      'not relevant',
      'not required',
      'not applicable',
      'n/a',
      'n.a.',
      'none',
      'tidak dipersyaratkan',
      'tidak disyaratkan',
      'tidak diperlukan',
      'tidak perlu',
      'tidak relevan',
      'tidak berlaku',
      'tidak ada',
    ],
  ],
  [
    'level-unspecified',
    [
      'not in use',
      'no level',
      'not specified',
      'unspecified',
      'tbd',
      'tba',
      'tanpa level',
      'tidak disebut',
      'belum ditentukan',
      'belum ditetapkan',
    ],
  ],
  ['requirement-unknown', ['?', 'unknown', 'not known', 'tidak diketahui']],
]

/** The nothing that a word stands for; the caller's spellings come first. */
export function nothingOf(
  word: string,
  spellings: Readonly<Record<string, RequirementNothing>> = {},
): RequirementNothing | undefined {
  const folded = foldWord(word)
  const own = Object.entries(spellings).find(([spelling]) => foldWord(spelling) === folded)
  return own?.[1] ?? nothings.find(([, words]) => words.includes(folded))?.[0]
}

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
