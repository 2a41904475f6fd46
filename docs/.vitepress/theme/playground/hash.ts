import { blank, type PlaygroundState } from './state'

/** The version of the form a link is written in. A change that old links do not survive gets the next number. */
export const version = '1'

/** What a hash says. */
export type HashReading =
  /** It is no link of the playground. */
  | { readonly kind: 'none' }
  /** It is one, but not one that can be read. */
  | { readonly kind: 'unreadable'; readonly reason: 'version' | 'too-long' }
  /** What it says; `ignored` lists the parts that were left out, as written. */
  | { readonly kind: 'state'; readonly state: PlaygroundState; readonly ignored: readonly string[] }

/** The short name every field of the state has in a link, in the order they are written. */
export const parameters: Readonly<Record<keyof PlaygroundState, string>> = {
  model: 'm',
  job: 'j',
  held: 'h',
  given: 'r',
  ownScale: 'os',
  weights: 'w',
  essentials: 'e',
  method: 'fm',
  surplus: 'su',
  variant: 'jv',
  cap: 'jc',
  weighted: 'jw',
  coreShare: 'cs',
  measure: 'si',
  unassessed: 'mi',
  bands: 'b',
  evidence: 'ev',
  to: 'bt',
  from: 'cf',
  objective: 'co',
  rankSteps: 'cr',
  assumed: 'cu',
  months: 'cm',
  parallel: 'ao',
  start: 's',
  way: 'dw',
  days: 'dd',
}

/** Every field of the state, in the same order. */
export const fields: readonly (keyof PlaygroundState)[] = Object.keys(parameters).filter(isField)

function isField(name: string): name is keyof PlaygroundState {
  return Object.hasOwn(parameters, name)
}

/** Written even when they are as in a blank state, so that a link says what it is about. */
const always: readonly string[] = ['m', 'j']

/** Whether a hash is a link of the playground, of whatever version. */
export function isLink(hash: string): boolean {
  return /^#?v=/.test(hash)
}

/**
 * Writes a state as the hash of a link: `#v=1&m=lembaga-xy&j=staf-administrasi&h=INT:3`. What is as in a blank state is
 * left out. The hash never leaves the browser.
 */
export function writeHash(state: PlaygroundState): string {
  const parts = fields.flatMap((key) => {
    const written = writeValue(state[key])
    const isBlank = written === writeValue(blank[key]) && !always.includes(parameters[key])
    return isBlank ? [] : [`${parameters[key]}=${written}`]
  })
  return `#v=${version}&${parts.join('&')}`
}

type Entry = string | number | boolean

/** `INT:3,CFV:2` for a table: codes are percent-encoded, so that they never hold a comma or a colon. */
function writeValue(value: Entry | Readonly<Record<string, Entry>>): string {
  if (typeof value === 'string') return encoded(value)
  if (typeof value === 'boolean') return value ? '1' : '0'
  if (typeof value === 'number') return String(value)
  return Object.entries(value)
    .map(([code, entry]) => `${encoded(code)}:${writeValue(entry)}`)
    .join(',')
}

/** Percent-encoded; half a character pair, which no link can hold, becomes a replacement character. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}
