import type { RaterKind } from '../../model/rating'
import { foldWord } from './cell-text'

/** Words for the kinds of rater that the library knows. */
const raterKinds: ReadonlyMap<string, RaterKind> = /* @__PURE__ */ new Map([
  ['self', 'self'],
  ['diri sendiri', 'self'],
  ['mandiri', 'self'],
  ['superior', 'superior'],
  ['atasan', 'superior'],
  ['atasan langsung', 'superior'],
  ['peer', 'peer'],
  ['rekan', 'peer'],
  ['rekan kerja', 'peer'],
  ['rekan sejawat', 'peer'],
  ['subordinate', 'subordinate'],
  ['bawahan', 'subordinate'],
  ['assessor', 'assessor'],
  ['asesor', 'assessor'],
  ['test', 'test'],
  ['tes', 'test'],
  ['certificate', 'certificate'],
  ['sertifikat', 'certificate'],
])

/** The kind of rater that a word stands for; a word for none that is known is a kind of its own. */
export function readRaterKind(word: string): RaterKind {
  return raterKinds.get(foldWord(word)) ?? word
}

/** A word for each kind of rater that the library knows, as a reader of either language takes it. */
export const raterKindWords: Readonly<Record<'id' | 'en', readonly string[]>> = {
  id: ['diri sendiri', 'atasan', 'rekan', 'bawahan', 'asesor', 'tes', 'sertifikat'],
  en: ['self', 'superior', 'peer', 'subordinate', 'assessor', 'test', 'certificate'],
}
