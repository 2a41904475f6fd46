import type { BilingualScale } from '../../model/bilingual-model'
import type { Claim, Confidence } from '../../model/claim'
import type { BilingualText } from '../../model/localized-text'
import type { SpencerSource } from './sources'

const source: SpencerSource = 'spencer-1993'

/** One rung: number, Indonesian title, English title, and its confidence where it differs from the ladder's. */
type Rung = readonly [value: number, id: string, en: string, confidence?: Confidence]

/** A scale of the model as its file writes it down. */
interface Ladder {
  /** The dimension or dimensions it measures. */
  readonly place: string
  /** What it measures. */
  readonly name: BilingualText
  /** How sure it is that the dimension exists as named. */
  readonly structure: Confidence
  /** How sure the titles of the rungs are. */
  readonly titles: Confidence
  /** The rungs, ascending. */
  readonly rungs: readonly Rung[]
  /** What a reader should know about its numbering or its titles. */
  readonly remark?: Claim
}

const range: BilingualText = {
  id: 'Rentangnya belum pasti: satu dokumen menghitung 289 uraian level, sedangkan daftar ini 322 (278 bila skala bersama dihitung sekali), sehingga beberapa rentang tentu meleset.',
  en: 'Its range is not certain: one document counts 289 level descriptions, this list 322 (278 with shared scales counted once), so a few ranges must be off.',
}

const neutral: BilingualText = {
  id: 'Level 0 adalah titik netral: dinilai, tetapi tidak menunjukkan apa pun yang berguna. Level negatif, bila ada, adalah perilaku yang merugikan dan berada di bawahnya.',
  en: 'Level 0 is the neutral point: assessed, and nothing useful shown. Negative levels, where there are any, are harmful behaviour and lie below it.',
}

const belowFirst: BilingualText = {
  id: 'Skala ini mulai dari 1 dan sumber tidak menyebut nilai bagi orang yang dinilai tetapi belum menunjukkan apa pun; di sini nilai itu 0, titik netral skala lainnya.',
  en: 'The scale starts at 1, and the source names no value for a person who was assessed and showed nothing; here that value is 0, the neutral point of the other scales.',
}

/**
 * The scale of a ladder. Its floor is 0 throughout: the neutral point where 0 is a rung, one below the first rung
 * where the ladder starts at 1. A range is corroborated only where the dimension is: the totals do not add up, and
 * it is not known which ranges are off.
 */
export function ladder({ place, name, structure, titles, rungs, remark }: Ladder): BilingualScale {
  const levels = rungs.map(([value]) => value)
  const claims: readonly Claim[] = [
    { of: 'name', source, place, basis: 'restated', confidence: structure },
    structure === 'corroborated'
      ? { of: 'levels', source, place, basis: 'restated', confidence: 'corroborated' }
      : { of: 'levels', source, place, basis: 'restated', confidence: 'unverified', note: range },
    {
      of: 'floor',
      basis: 'authored',
      confidence: 'proposed',
      note: levels.includes(0) ? neutral : belowFirst,
    },
  ]
  return {
    name,
    levels,
    floor: 0,
    definitions: rungs.map(([value, id, en, confidence = titles]) => ({
      value,
      name: { id, en },
      claims: [{ of: 'name', source, place, basis: 'restated', confidence }],
    })),
    claims: remark === undefined ? claims : [...claims, remark],
  }
}
