import type { Expected, ExpectedKind } from './expected'
import { parameterIssue } from './invalid-parameter'
import { isFielded } from './is-fielded'
import { isKey } from './is-key'
import type { Issue, IssuePath } from './issue'
import type { Kind, Kinds } from './kind'
import { misspelt } from './misspelt'
import { shownValue } from './shown-value'
import { mostSuggestions, suggest } from './suggest'
import { throwIssues } from './throw-issues'

/**
 * Checks at the door of a public function what types cannot see of a caller from JavaScript: that each argument and each option is
 * of its kind, and that no option has a name nobody reads. What is wrong is told at once, each by its name, with what was found and
 * what to write instead.
 *
 * @param subject - the function that was called
 * @param given - its arguments by name; what is wrong with one of the `options` is told by the name of the option alone
 * @param kinds - what each must be
 */
export function checkArguments(
  subject: string,
  given: Readonly<Record<string, unknown>>,
  kinds: Kinds,
): void {
  throwIssues(argumentIssues(subject, given, kinds))
}

/** Everything wrong with the arguments of a function. */
export function argumentIssues(
  subject: string,
  given: Readonly<Record<string, unknown>>,
  kinds: Kinds,
): Issue[] {
  const issues: Issue[] = []
  for (const name in kinds) {
    const kind = kinds[name]
    if (kind !== undefined) look(doorOf(subject, name, issues, kind), given[name], kind, undefined)
  }
  return issues
}

/**
 * Throws where entries of a list are not of a kind. The list may have millions: only those that do not pass a quick test are
 * looked at closely.
 */
export function checkEntries<T>(
  subject: string,
  [argument, list]: readonly [argument: string, list: readonly T[]],
  kind: Kind,
  isSound: (entry: T) => boolean,
): void {
  const issues: Issue[] = []
  const door = doorOf(subject, argument, issues)
  for (const [i, entry] of list.entries()) {
    if (!isSound(entry)) look(door, entry, { ...kind, due: true }, { key: i, within: undefined })
  }
  throwIssues(issues)
}

/** What gives back a result that was stored. */
const reader = 'parseResult(…)'

/** Where the issues of one argument go. */
interface Door {
  readonly tell: (found: unknown, kind: Kind, place: Place) => void
}

/** Where in an argument something stands, from the inside out: a path is made of it where something is told, for most is right. */
type Place = { readonly key: string | number; readonly within: Place } | undefined

function pathOf(place: Place): (string | number)[] {
  return place === undefined ? [] : [...pathOf(place.within), place.key]
}

function look(door: Door, value: unknown, kind: Kind, place: Place): void {
  const isRight =
    value === undefined ? kind.due !== true : (lookedInside(door, value, kind, place) ?? fits(value, kind))
  if (!isRight) door.tell(value, kind, place)
}

/** Looks at what is in a list or in fields, where it is known what has to be there; `undefined` where that says nothing. */
function lookedInside(door: Door, value: unknown, kind: Kind, place: Place): boolean | undefined {
  const { each, count } = kind
  if (each !== undefined && Array.isArray(value)) {
    const list: readonly unknown[] = value
    if (list.length !== (count ?? list.length)) return false
    for (let key = 0; key < list.length; key++) {
      const one = list[key]
      const within: Place = { key, within: place }
      if (one === undefined) door.tell(one, each, within)
      else look(door, one, each, within)
    }
    return true
  }
  const isLookedInto = (kind.parts ?? kind.fields ?? kind.values ?? kind.has) !== undefined
  return isLookedInto && isFielded(value) ? lookedAtFields(door, value, kind, place) : undefined
}

/** Looks at what stands under names. */
function lookedAtFields(
  door: Door,
  value: Readonly<Record<string, unknown>>,
  kind: Kind,
  place: Place,
): boolean {
  const { fields, values, filled, has = [] } = kind
  if (!hasAll(value, has)) return false
  const parts = partsOf(kind, value)
  if (parts !== undefined) {
    lookAtParts(door, value, parts, place)
    lookAtNames(door, value, { parts, isClosed: fields !== undefined }, place)
    return true
  }
  if (values !== undefined) {
    for (const name of Object.keys(value)) {
      // A key that cannot be one is told of by who reads it.
      if (name !== '__proto__') look(door, value[name], values, { key: name, within: place })
    }
    return filled !== true || Object.values(value).some(saysSomething)
  }
  return true
}

function lookAtParts(door: Door, value: Readonly<Record<string, unknown>>, parts: Kinds, place: Place): void {
  for (const name in parts) {
    const one = value[name]
    const kind = parts[name] ?? {}
    if (one !== undefined || kind.due === true) look(door, one, kind, { key: name, within: place })
  }
}

function hasAll(value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return names.every((name) => value[name] !== undefined && value[name] !== null)
}

/** What has to be in it, by what it is. */
function partsOf(
  { fields, parts = fields, cases }: Kind,
  value: Readonly<Record<string, unknown>>,
): Kinds | undefined {
  // From JavaScript it may be something that no text can be made of.
  return cases === undefined ? parts : { ...parts, ...cases.of[shownValue(value[cases.by])] }
}

/**
 * Names that nobody reads: what stands there would be left out of the answer without a word. Where a thing may have more in it
 * than is read, such as a row of a database, those that are nearly one that is read.
 */
function lookAtNames(
  door: Door,
  value: Readonly<Record<string, unknown>>,
  { parts, isClosed }: { readonly parts: Kinds; readonly isClosed: boolean },
  place: Place,
): void {
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(parts, name)) continue
    const named = Object.keys(parts)
    if (isClosed || misspelt(name, named) !== undefined) {
      door.tell(value[name], { named }, { key: name, within: place })
    }
  }
}

/** The door of a function, or of one of its arguments: what is wrong goes to `issues`. */
function doorOf(subject: string, argument: string, issues: Issue[], { ofKind, like }: Kind = {}): Door {
  const tell: Door['tell'] = (found, kind, inside) => {
    const path = pathOf(inside)
    const place = argument === 'options' && path.length > 0 ? path : [argument, ...path]
    const suggestion = issues.length < mostSuggestions ? meantBy(kind, place, found) : undefined
    issues.push(
      parameterIssue({
        subject,
        parameter: place.join('.'),
        // A function may stand where what it makes should, but makes no word that is one of several.
        found: typeof found === 'function' && !kind.oneOf ? found : shownValue(found),
        // What is within a result is to be as a function gave it, or a reader gives it back.
        expected: {
          ...wordsOf(kind),
          ...(ofKind === 'result' && inside && { givenBy: `${like}, ${reader}` }),
        },
        path: place,
        ...(suggestion && { suggestion }),
      }),
    )
  }
  return { tell }
}

/** What may have been meant by a name that nobody reads, or by a word that is none of the choices. */
function meantBy({ named, oneOf }: Kind, place: IssuePath, found: unknown): string | undefined {
  const name = String(place.at(-1))
  if (named) return misspelt(name, named) ?? suggest(name, named)
  return oneOf && typeof found === 'string' ? suggest(found, oneOf.map(String)) : undefined
}

/** What it must be without what it is made of. */
function wordsOf({
  due,
  fields,
  parts = fields,
  cases,
  each,
  count,
  values,
  filled,
  has,
  ...words
}: Kind): Expected {
  if (Object.keys(words).length > 0) return words
  if (each !== undefined) return { ofKind: 'list' }
  if (parts === undefined) return values === undefined ? words : { ofKind: 'object' }
  const names = Object.keys(parts)
  const needed = names.filter((name) => parts[name]?.due === true)
  return { ofKind: 'object', like: `{ ${(needed.length > 0 ? needed : names).join(', ')} }` }
}

/** Whether one of the things that are said of it holds; where nothing is said, everything will do. */
function fits(value: unknown, kind: Kind): boolean {
  const { oneOf, ofKind } = kind
  // Most is right: what costs most to ask comes last.
  return (
    (typeof value === 'number' && isRange(kind) && isWithin(value, kind)) ||
    oneOf?.some((choice) => choice === value) === true ||
    (ofKind !== undefined && kindTests[ofKind](value)) ||
    isNothingSaid(kind)
  )
}

function isNothingSaid({ due, ...said }: Kind): boolean {
  return Object.keys(said).length === 0
}

function isRange({ finite, whole, atLeast, above, atMost, below }: Kind): boolean {
  return (finite ?? whole ?? atLeast ?? above ?? atMost ?? below) !== undefined
}

function isWithin(value: number, { whole, atLeast, above, atMost, below }: Expected): boolean {
  return (
    Number.isFinite(value) &&
    (whole !== true || Number.isInteger(value)) &&
    (atLeast === undefined || value >= atLeast) &&
    (above === undefined || value > above) &&
    (atMost === undefined || value <= atMost) &&
    (below === undefined || value < below)
  )
}

function saysSomething(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

/** A list, or what gives one after the other; a `Map` gives pairs, which are none of what is asked for. */
function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && !(value instanceof Map)
}

function never(): boolean {
  return false
}

/** What is of a kind. Things that are known by what is in them alone are looked at there. */
const kindTests: Readonly<Record<ExpectedKind, (value: unknown) => boolean>> = {
  name: (value) => typeof value === 'string' && isKey(value),
  text: isText,
  'text-or-texts': (value) => isText(value) && saysSomething(value),
  number: (value) => typeof value === 'number',
  date: isText,
  job: isText,
  list: Array.isArray,
  map: (value) => value instanceof Map,
  iterable: isIterable,
  buffer: (value) => /^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(value)),
  function: (value) => typeof value === 'function',
  record: isFielded,
  object: isFielded,
  language: isFielded,
  'language-part': isFielded,
  method: never,
  model: never,
  'band-set': never,
  result: never,
}
