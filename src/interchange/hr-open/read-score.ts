import type { IssuePath } from '../../base/issue'
import type { Scale } from '../../model/scale'
import { highestLevel, lowestHeld, lowestLevel } from '../../model/scale-of'
import { shown } from '../read/cell-text'
import type { Findings } from '../read/findings'
import { levelReader } from '../read/level-reader'
import type { HrOpenIssue } from './issues'
import { hrOpenIssue } from './issues'
import {
  missing,
  neededTextIn,
  numberIn,
  objectIn,
  objectsIn,
  type Place,
  tellNotCarried,
  textIn,
} from './place'

/** What a score is read with. */
export interface ScoreTarget {
  /** Code of the competency. */
  readonly competency: string
  /** Its scale, where it has one. */
  readonly scale: Scale | undefined
}

/** What a score says: a level, that there is none, or that it cannot be used, which is then told. */
export type ReadScore =
  | { readonly status: 'level'; readonly level: number }
  | { readonly status: 'none' }
  | { readonly status: 'unusable' }

/** A number of a score, and what it says of its scale. */
interface ScoreNumber {
  readonly value: number | undefined
  readonly minimum: number | undefined
  readonly maximum: number | undefined
  readonly kind: string | undefined
  readonly path: IssuePath
}

/** Reads a level: the one number, or of several the one on the scale of the model; else the name of a level. */
export function scoreIn(place: Place, field: string, target: ScoreTarget): ReadScore {
  const { found } = place
  const told = found.count()
  const errors = found.errors()
  const score = objectIn(place, field)
  if (score === undefined) return { status: found.count() > told ? 'unusable' : 'none' }
  const numbers = objectsIn(score, 'scoresNumeric').map(numberOf)
  const words = objectsIn(score, 'scoresText').map((entry) => ({
    word: neededTextIn(entry, 'value'),
    path: entry.path,
  }))
  tellNotCarried(score, ['scoresNumeric', 'scoresText'])
  if (found.errors() > errors) return { status: 'unusable' }
  if (numbers.length > 0 || words.length > 1) return chosenOf(score, numbers, words.length, target)
  const [word] = words
  if (word?.word === undefined) return { status: 'none' }
  return namedLevel(word.word, word.path, target.scale, found)
}

function numberOf(entry: Place): ScoreNumber {
  return {
    value: 'value' in entry.record ? numberIn(entry, 'value') : missing(entry, 'value'),
    minimum: numberIn(entry, 'minimum'),
    maximum: numberIn(entry, 'maximum'),
    kind: textIn(entry, 'scoreCode'),
    path: entry.path,
  }
}

/** The one number on the scale; that there is none, or more than one, is told. */
function chosenOf(
  { path, found }: Place,
  numbers: readonly ScoreNumber[],
  words: number,
  { competency, scale }: ScoreTarget,
): ReadScore {
  const ours = numbers.filter((number) => isOnScale(number, scale))
  const [chosen] = ours
  if (chosen?.value !== undefined && ours.length === 1) return { status: 'level', level: chosen.value }
  const [number] = numbers
  if (ours.length === 0 && number !== undefined && scale !== undefined) {
    tellOtherScale(number, competency, scale, found)
  } else {
    const count = Math.max(ours.length, words)
    found.add(hrOpenIssue('several-scores', path, { competency, count }))
  }
  return { status: 'unusable' }
}

function tellOtherScale(
  { minimum, maximum, path }: ScoreNumber,
  competency: string,
  scale: Scale,
  found: Findings<HrOpenIssue>,
): void {
  const [lowest, highest] = [lowestLevel(scale), highestLevel(scale)]
  const ends = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
  found.add(hrOpenIssue('score-on-other-scale', path, { competency, ...ends, lowest, highest }))
}

/** Whether a number can be on a scale: raw, and with the ends of the scale where it names ends. */
function isOnScale({ minimum, maximum, kind }: ScoreNumber, scale: Scale | undefined): boolean {
  if (scale === undefined) return true
  return (
    (kind === undefined || kind === 'RawScore') &&
    (minimum === undefined || minimum === lowestLevel(scale) || minimum === lowestHeld(scale)) &&
    (maximum === undefined || maximum === highestLevel(scale))
  )
}

function namedLevel(
  word: string,
  path: IssuePath,
  scale: Scale | undefined,
  all: Findings<HrOpenIssue>,
): ReadScore {
  const level = levelReader()(scale, word)
  if (typeof level === 'number') return { status: 'level', level }
  const allowed = (scale?.definitions ?? []).flatMap(({ name }) => [
    ...new Set(Object.values(name).flatMap((text) => text ?? [])),
  ])
  const found = shown(word)
  all.add(hrOpenIssue('level-name-unknown', [...path, 'value'], { found, names: allowed }))
  return { status: 'unusable' }
}
