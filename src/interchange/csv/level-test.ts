import type { CompetencyModel } from '../../model/competency-model'
import { attemptTest } from '../read/attempt-test'
import type { CellTests, LevelTest } from '../read/cell-tests'
import { foldHeader, isDash } from '../read/cell-text'
import type { LayoutHints } from '../read/layout-types'
import { levelReader } from '../read/level-reader'
import { withoutAtLeast } from '../read/level-text'
import { nothingOf } from '../read/nothing-words'
import { readNumber } from '../read/read-number'
import { plainCell, textOf } from '../read/row-reader'
import type { LevelSpellings, TableOptions } from '../read/table-options'
import { competencyHeaders, levelHeaders, resultHeaders } from './shared-headers'
import { isInapplicable, isUnassessed } from './words'

const levelHeads: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([...levelHeaders, ...resultHeaders]))()

/** How levels are written. */
type LevelOptions = Pick<TableOptions, 'decimal'> & LevelSpellings

/** Tells levels of a model from other cells: a number on one of its scales, the name of a level, or a word for one. */
export function levelTest({ scales }: CompetencyModel, { decimal, levels }: LevelOptions): LevelTest {
  const read = levelReader({ levels })
  const all = Object.values(scales)
  const isOn = (number: number): boolean =>
    all.some(({ levels: values, floor }) => {
      const [lowest = floor] = values
      return number >= Math.min(floor, lowest) && number <= (values[values.length - 1] ?? floor)
    })
  return ({ value, literal }) => {
    if (typeof value === 'number') return isOn(value)
    if (typeof value !== 'string' || literal) return false
    const text = withoutAtLeast(value)
    const reading = readNumber(text, decimal)
    if (reading !== undefined) return [reading].flat().some(isOn)
    return all.some((scale) => {
      const level = read(scale, text)
      return typeof level === 'number' ? isOn(level) : level !== undefined
    })
  }
}

/** Tells cells of levels, and those that look like one. */
export function cellTests(model: CompetencyModel, options: LevelOptions): CellTests {
  return {
    isLevel: remembered(levelTest(model, options)),
    isAttempt: remembered(attemptTest(model, options)),
  }
}

/** Most texts whose answer is kept: sheets repeat a few words in very many cells. */
const mostKept = 1000

/** A test that is asked once of each text. */
function remembered(test: LevelTest): LevelTest {
  const answers = new Map<string, boolean>()
  return (cell) => {
    const { value, literal } = cell
    if (typeof value !== 'string' || literal) return test(cell)
    const known = answers.get(value)
    if (known !== undefined) return known
    const answer = test(cell)
    if (answers.size < mostKept) answers.set(value, answer)
    return answer
  }
}

/** What the model knows that helps to see how a sheet of its levels lies. */
export function levelHints(
  model: CompetencyModel,
  options: LevelOptions,
): Required<Pick<LayoutHints, 'isLevel' | 'saysLevel' | 'isAttempt' | 'isHead' | 'isLevelHead' | 'legend'>> {
  const ofRaw =
    (test: LevelTest) =>
    (raw: unknown): boolean => {
      const cell = plainCell(raw)
      return cell !== undefined && test(cell)
    }
  const isLevel = ofRaw(levelTest(model, options))
  const read = levelReader(options)
  const scales = Object.values(model.scales)
  return {
    isLevel,
    legend: {
      scales: scales.map(({ levels }) => levels),
      isNameOf: (text, level) => scales.some((scale) => read(scale, text) === level),
    },
    isAttempt: ofRaw(attemptTest(model, options)),
    isHead: (text) => competencyHeaders.includes(foldHeader(text)),
    isLevelHead: (text) => levelHeads.has(foldHeader(text)),
    saysLevel: (raw) => typeof raw === 'number' || (typeof raw === 'string' && isSaid(raw)) || isLevel(raw),
  }
}

/** Whether a text is a number, on whichever scale, or says that there is no level. */
function isSaid(raw: string): boolean {
  if (isDash(raw.trim())) return true
  const cell = plainCell(raw)
  if (cell === undefined) return false
  const text = withoutAtLeast(textOf(cell))
  if (readNumber(text, undefined) !== undefined) return true
  return isUnassessed(text) || isInapplicable(text) || nothingOf(text) !== undefined
}
