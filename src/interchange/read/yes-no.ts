import { foldWord } from './cell-text'

const yes: readonly string[] = [
  'ya',
  'yes',
  'y',
  'true',
  'benar',
  '1',
  'x',
  '✓',
  '✔',
  'v',
  'wajib',
  'essential',
  'mandatory',
]
const no: readonly string[] = ['tidak', 'no', 'n', 't', 'false', 'salah', '0', 'tidak wajib', 'optional']

/** Yes, no, or neither. */
export function readYesNo(word: string): boolean | undefined {
  const folded = foldWord(word)
  if (yes.includes(folded)) return true
  return no.includes(folded) ? false : undefined
}
