import { foldWord } from './cell-text'

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
