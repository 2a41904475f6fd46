import { valueIssue } from '../../base/issues'
import type { CompetencyText } from '../../model/competency-text'
import type { LocalizedText } from '../../model/localized-text'
import type { Level, Scale } from '../../model/scale'
import { mostLevels, tellTooLarge } from '../read/exceeded'
import type { Findings } from '../read/findings'
import { type KeyGiver, keyGiver } from '../read/keys'
import { expectedFloor } from '../read/scale-floor'
import type { CaseIssue } from './issues'
import { caseIssue } from './issues'
import type { CriterionPart, LevelPart, RubricPart } from './read-case'
import { tellTwice, tellUnknownLink } from './tell-identifiers'

/** Scales and what is measured on them. */
export interface ReadRubrics {
  /** Scales by key. */
  readonly scales: Readonly<Record<string, Scale>>
  /** The key of the scale of a competency, by its code. */
  readonly scaleOf: ReadonlyMap<string, string>
  /** What is said of the levels of a competency, by its code. */
  readonly levelTexts: ReadonlyMap<string, LevelTexts>
}

interface ReadLevel {
  readonly value: number
  readonly quality?: string
  readonly description?: string
}

interface ReadCriterion extends Omit<CriterionPart, 'levels'> {
  readonly levels: readonly ReadLevel[]
  /** Tells scales apart: levels and their names. */
  readonly signature: string
}

/** What is said of the levels of a competency: a sentence where the level is described, and indicators. */
type LevelTexts = Pick<CompetencyText, 'levelDescriptions' | 'indicators'>

/** Makes scales of the rubrics: in one rubric, criteria with the same levels and names share one. */
export function readRubrics(
  rubrics: readonly RubricPart[],
  codes: ReadonlyMap<string, string>,
  text: (text: string) => LocalizedText,
  found: Findings<CaseIssue>,
): ReadRubrics {
  const { keyOf } = keyGiver('scales', found)
  const scales = new Map<string, Scale>()
  const scaleOf = new Map<string, string>()
  const levelTexts = new Map<string, LevelTexts>()
  rubrics.forEach((rubric, number) => {
    const scaleFor = scaleGiver(rubric, `rubric-${number + 1}`, { keyOf, scales, text })
    const criteria = rubric.criteria.map((part) => readCriterion(part, found))
    // The scale in general first: it has the definitions.
    for (const criterion of criteria) {
      if (!criterion.ofItem && criterion.levels.length > 0) scaleFor(criterion)
    }
    for (const criterion of criteria.filter(({ ofItem }) => ofItem)) {
      const code = codeOf(criterion, codes, scaleOf, found)
      if (code === undefined || criterion.levels.length === 0) continue
      scaleOf.set(code, scaleFor(criterion))
      const texts = levelTextsIn(criterion)
      if (Object.keys(texts).length > 0) levelTexts.set(code, texts)
    }
  })
  return { scales: Object.fromEntries(scales), scaleOf, levelTexts }
}

/** What scales are made with. */
interface ScaleMaking {
  readonly keyOf: KeyGiver['keyOf']
  readonly scales: Map<string, Scale>
  /** A text in the language of the package. */
  readonly text: (text: string) => LocalizedText
}

/** The key of the scale of a criterion of a rubric; a scale that is not there yet is added. */
function scaleGiver(
  { title }: RubricPart,
  fallback: string,
  { keyOf, scales, text }: ScaleMaking,
): (criterion: ReadCriterion) => string {
  const keys = new Map<string, string>()
  return (criterion) => {
    const { signature, ofItem, category, description, path } = criterion
    const known = keys.get(signature)
    if (known !== undefined) return known
    const wish = ofItem ? title : (category ?? title)
    const key = keyOf([keys.size === 0 || !ofItem ? wish : undefined, wish ?? fallback], path)
    keys.set(signature, key)
    scales.set(key, scaleIn(criterion, ofItem ? title : description, text))
    return key
  }
}

/** The code of the competency that a criterion measures, where it is there and is not measured yet. */
function codeOf(
  { item, path }: ReadCriterion,
  codes: ReadonlyMap<string, string>,
  measured: ReadonlyMap<string, string>,
  found: Findings<CaseIssue>,
): string | undefined {
  const code = codes.get(item ?? '')
  if (code === undefined) tellUnknownLink('CFItems', item, [...path, 'CFItemURI'], found)
  else if (measured.has(code)) tellTwice('CFRubricCriteria', code, path, found)
  else return code
  return undefined
}

/** What a criterion of a competency says of its levels: a first line with a blank one under it describes the level. */
function levelTextsIn({ levels }: ReadCriterion): LevelTexts {
  const described: [number, string][] = []
  const indicators: [number, string[]][] = []
  for (const { value, description } of levels) {
    if (description === undefined) continue
    const [first = '', second, ...rest] = linesOf(description)
    const isDescribed = first !== '' && second === ''
    if (isDescribed) described.push([value, first])
    const lines = (isDescribed ? rest : [first, second ?? '', ...rest]).filter((line) => line !== '')
    if (lines.length > 0 || !isDescribed) indicators.push([value, lines])
  }
  return {
    ...(described.length === 0 ? {} : { levelDescriptions: Object.fromEntries(described) }),
    ...(indicators.length === 0 ? {} : { indicators: Object.fromEntries(indicators) }),
  }
}

function readCriterion(part: CriterionPart, found: Findings<CaseIssue>): ReadCriterion {
  const levels = new Map<number, ReadLevel>()
  part.levels.forEach((level, i) => {
    const read = readLevel(level, i + 1, found)
    if (levels.has(read.value)) tellTwice('CFRubricCriterionLevels', String(read.value), level.path, found)
    else levels.set(read.value, read)
  })
  if (levels.size > mostLevels) tellTooLarge('entries', mostLevels, part.path, found)
  if (part.levels.length === 0) {
    const list = 'CFRubricCriterionLevels'
    found.add(valueIssue('empty-list', part.path, { list }, 'warning'))
  }
  const sorted = [...levels.values()].sort((a, b) => a.value - b.value)
  const signature = JSON.stringify(sorted.map(({ value, quality }) => [value, quality ?? null]))
  return { ...part, levels: sorted, signature }
}

function readLevel(part: LevelPart, place: number, found: Findings<CaseIssue>): ReadLevel {
  const { path, score, position, quality, description } = part
  const value = score ?? position ?? place
  if (score === undefined) found.add(caseIssue('score-missing', path, { value }, 'warning'))
  return {
    // No −0, which would be another key of a map in JSON.
    value: value === 0 ? 0 : value,
    ...(quality === undefined ? {} : { quality }),
    ...(description === undefined ? {} : { description }),
  }
}

function scaleIn(
  { levels, ofItem }: ReadCriterion,
  name: string | undefined,
  text: ScaleMaking['text'],
): Scale {
  const values = levels.map(({ value }) => value)
  const definitions = levels.flatMap(({ value, quality, description }): Level[] => {
    if (ofItem) return quality === undefined ? [] : [{ value, name: text(quality) }]
    // A level that is described and has no name is called by its description.
    const called = quality ?? description
    if (called === undefined) return []
    const more = quality === undefined ? undefined : description
    return [
      {
        value,
        name: text(called),
        ...(more === undefined ? {} : { description: text(more) }),
      },
    ]
  })
  return {
    ...(name === undefined ? {} : { name: text(name) }),
    levels: values,
    floor: expectedFloor(values),
    ...(definitions.length === 0 ? {} : { definitions }),
  }
}

function linesOf(description: string): string[] {
  return description.split(/\r\n|\r|\n/).map((line) => line.trim())
}
