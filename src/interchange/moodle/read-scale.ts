import type { LocalizedText } from '../../model/localized-text'
import type { Scale } from '../../model/scale'
import { mostLevels, tellTooLarge } from '../read/exceeded'
import { allFindings, type Findings } from '../read/findings'
import { isRecord } from '../read/kind-of'
import { limitsOf } from '../read/parse-options'
import { scanJson } from '../read/scan-json'
import { place } from './columns'
import { tellDeviation } from './deviation'
import type { MoodleIssue } from './issues'
import { cell, type MoodleRow, pathOf } from './moodle-row'
import { unnamed } from './moodle-scale'

/** The scale of a row: levels counted from 1, by their names. Its configuration is checked as Moodle checks it. */
export function readScale(
  row: MoodleRow,
  text: (text: string) => LocalizedText,
  found: Findings<MoodleIssue>,
): Scale {
  const names = cell(row, place.scale)
    .split(',')
    .map((name) => name.trim())
  checkConfiguration(row, found)
  if (names.length > mostLevels) {
    tellTooLarge('entries', mostLevels, pathOf(row, place.scale), found)
    return { levels: [1], floor: 0 }
  }
  const isNamed = names.some((name, i) => name !== unnamed(i + 1))
  const definitions = names.map((name, i) => ({ value: i + 1, name: text(name) }))
  return { levels: names.map((_, i) => i + 1), floor: 0, ...(isNamed ? { definitions } : {}) }
}

/** Moodle takes a scale only with a default level and a level that counts as proficient. */
function checkConfiguration(row: MoodleRow, found: Findings<MoodleIssue>): void {
  const field = 'Scale configuration'
  const text = cell(row, place.configuration)
  const path = pathOf(row, place.configuration)
  if (text === '') tellDeviation(field, 'missing', path, found)
  else if (!isConfiguration(text)) tellDeviation(field, 'wrong-type', path, found)
  // Which levels count as proficient has no place in a model.
  else found.notCarried(field, path)
}

function isConfiguration(text: string): boolean {
  const data: unknown = scanJson(text, limitsOf({}), allFindings<MoodleIssue>())
    ? JSON.parse(text)
    : undefined
  const [head, ...levels] = Array.isArray(data) ? data : []
  const has = (flag: string): boolean =>
    levels.some((level: unknown) => isRecord(level) && Object.hasOwn(level, flag) && isTrue(level[flag]))
  return isRecord(head) && Object.hasOwn(head, 'scaleid') && has('scaledefault') && has('proficient')
}

/** What PHP takes for true. */
function isTrue(value: unknown): boolean {
  return !(value === false || value === 0 || value === '' || value === '0' || value === null)
}
