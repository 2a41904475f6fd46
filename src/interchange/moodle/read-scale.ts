import type { Issue, IssuePath } from '../../base/issue'
import type { Scale } from '../../model/scale'
import { isRecord } from '../read/kind-of'
import { limitsOf } from '../read/parse-options'
import { scanJson } from '../read/scan-json'
import { notCarriedIssue } from '../read/source-file'
import { deviation } from './deviation'
import { unnamed } from './moodle-scale'

/** A scale of Moodle: levels counted from 1, by their names. Its configuration is checked as Moodle checks it. */
export function readScale(
  values: string,
  configuration: string,
  at: (column: number) => IssuePath,
  add: (issue: Issue) => void,
): Scale {
  const names = values.split(',').map((name) => name.trim())
  const levels = names.map((_, i) => i + 1)
  checkConfiguration(configuration, at, add)
  const isNamed = names.some((name, i) => name !== unnamed(i + 1))
  return {
    levels,
    floor: 0,
    ...(isNamed
      ? { definitions: names.map((name, i) => ({ value: i + 1, name: { id: name, en: name } })) }
      : {}),
  }
}

/** Moodle takes a scale only with a default level and a level that counts as proficient. */
function checkConfiguration(
  text: string,
  at: (column: number) => IssuePath,
  add: (issue: Issue) => void,
): void {
  const field = 'Scale configuration'
  if (text === '') {
    add(deviation(field, 'missing', at(6)))
    return
  }
  const isJson = scanJson(text, limitsOf({})).length === 0
  const data: unknown = isJson ? JSON.parse(text) : undefined
  const [head, ...levels] = Array.isArray(data) ? data : []
  const has = (flag: string): boolean =>
    levels.some((level: unknown) => isRecord(level) && Object.hasOwn(level, flag) && isTrue(level[flag]))
  if (!isRecord(head) || !Object.hasOwn(head, 'scaleid') || !has('scaledefault') || !has('proficient')) {
    add(deviation(field, 'wrong-type', at(6)))
    return
  }
  // Which levels count as proficient has no place in a model.
  add(notCarriedIssue(field, at(6)))
}

/** What PHP takes for true. */
function isTrue(value: unknown): boolean {
  return !(value === false || value === 0 || value === '' || value === '0' || value === null)
}
