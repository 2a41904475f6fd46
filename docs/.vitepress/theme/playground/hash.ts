import { isValidOn } from 'kompetensi'
import { attempt } from './outcome'
import { bandSetIds, blank, methodIds, type Numbers, type PlaygroundState, wayIds } from './state'

/** The version of the form a link is written in. A change that old links do not survive gets the next number. */
const version = '1'

/** A longer hash is not read: 86 competencies with levels, weights and essentials take about 2,000 characters. */
const longest = 20_000

/** What a hash says. */
export type HashReading =
  /** It is no link of the playground. */
  | { readonly kind: 'none' }
  /** It is one, but not one that can be read. */
  | { readonly kind: 'unreadable'; readonly reason: 'version' | 'too-long' }
  /** What it says; `ignored` lists the parts that were left out, as written. */
  | { readonly kind: 'state'; readonly state: PlaygroundState; readonly ignored: readonly string[] }

interface Codec<T> {
  readonly write: (value: T) => string
  /** `undefined` where the text is none that `write` makes. */
  readonly read: (text: string) => T | undefined
}

/** `%` and what follows, or nothing: a link may be cut off in the middle. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Percent-encoded; half a character pair, which no link can hold, becomes a replacement character. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}

const text: Codec<string> = { write: encoded, read: decoded }

/** A day that exists: the library refuses any other. */
const date: Codec<string> = {
  write: (value) => value,
  read: (value) => (attempt(() => isValidOn({}, { asOf: value })).ok ? value : undefined),
}

const flag: Codec<boolean> = {
  write: (value) => (value ? '1' : '0'),
  read: (value) => (value === '1' ? true : value === '0' ? false : undefined),
}

function number(holds: (value: number) => boolean = () => true): Codec<number> {
  return {
    write: String,
    read: (value) => {
      if (!/^-?\d{1,21}(\.\d{1,25})?(e[+-]?\d{1,3})?$/.test(value)) return undefined
      const found = Number(value)
      return Number.isFinite(found) && holds(found) ? found : undefined
    },
  }
}

const count = (least: number, most: number): Codec<number> =>
  number((value) => Number.isInteger(value) && value >= least && value <= most)

function oneOf<T extends string>(...values: readonly T[]): Codec<T> {
  return { write: (value) => value, read: (found) => values.find((value) => value === found) }
}

/** `INT:3,CFV:2`: codes are percent-encoded, so that they never hold a comma or a colon. */
function table<T>(value: Codec<T>): Codec<Readonly<Record<string, T>>> {
  return {
    write: (entries) =>
      Object.entries(entries)
        .map(([code, entry]) => `${encoded(code)}:${value.write(entry)}`)
        .join(','),
    read: (found) => {
      const entries = found.split(',').map((entry): readonly [string, T] | undefined => {
        const [code = '', written, ...rest] = entry.split(':')
        const name = decoded(code)
        const read = written === undefined || rest.length > 0 ? undefined : value.read(written)
        return name === undefined || read === undefined ? undefined : [name, read]
      })
      const sound = entries.flatMap((entry) => (entry === undefined ? [] : [entry]))
      return sound.length === entries.length ? Object.fromEntries(sound) : undefined
    },
  }
}

const numbers: Codec<Numbers> = table(number())

/** One field of the state in a link. */
interface Field {
  readonly parameter: string
  readonly write: (state: PlaygroundState) => string
  /** The state with what was found; `undefined` where it cannot be read. */
  readonly read: (found: string, state: PlaygroundState) => PlaygroundState | undefined
}

function field<K extends keyof PlaygroundState>(
  key: K,
  parameter: string,
  codec: Codec<PlaygroundState[K]>,
): Field {
  return {
    parameter,
    write: (state) => codec.write(state[key]),
    read: (found, state) => {
      const value = codec.read(found)
      return value === undefined ? undefined : { ...state, [key]: value }
    },
  }
}

/** Every field of the state with the short name it has in a link. */
const fields: Readonly<Record<keyof PlaygroundState, Field>> = {
  model: field('model', 'm', text),
  job: field('job', 'j', text),
  held: field('held', 'h', numbers),
  given: field('given', 'r', numbers),
  ownScale: field(
    'ownScale',
    'os',
    number((value) => value === 0 || (Number.isInteger(value) && value >= 2 && value <= 10)),
  ),
  weights: field('weights', 'w', numbers),
  essentials: field('essentials', 'e', table(flag)),
  method: field('method', 'fm', oneOf(...methodIds)),
  surplus: field('surplus', 'su', oneOf('ignored', 'counted')),
  variant: field('variant', 'jv', oneOf('ratioOfSums', 'meanOfRatios')),
  cap: field('cap', 'jc', oneOf('none', 'item', 'total')),
  weighted: field('weighted', 'jw', flag),
  coreShare: field(
    'coreShare',
    'cs',
    number((value) => value > 0 && value < 1),
  ),
  measure: field('measure', 'si', oneOf('cosine', 'euclid')),
  missing: field('missing', 'mi', oneOf('exclude', 'floor')),
  bands: field('bands', 'b', oneOf(...bandSetIds)),
  evidence: field('evidence', 'ev', oneOf('interval', 'as-scored')),
  to: field('to', 'bt', text),
  from: field('from', 'cf', text),
  objective: field('objective', 'co', oneOf('moves', 'effort', 'hardest', 'time')),
  rankSteps: field('rankSteps', 'cr', count(0, 9)),
  unassessed: field('unassessed', 'cu', oneOf('floor', 'met')),
  months: field(
    'months',
    'cm',
    number((value) => value >= 0 && value <= 120),
  ),
  atOnce: field('atOnce', 'ao', count(1, 9)),
  start: field('start', 's', date),
  way: field('way', 'dw', oneOf(...wayIds)),
  days: field(
    'days',
    'dd',
    number((value) => value >= 0 && value <= 250),
  ),
}

/** Written even when they are as in a blank state, so that a link says what it is about. */
const always: readonly string[] = ['m', 'j']

/**
 * Writes a state as the hash of a link: `#v=1&m=lembaga-xy&j=staf-administrasi&h=INT:3`. What is as in a blank state is
 * left out. The hash never leaves the browser.
 */
export function writeHash(state: PlaygroundState): string {
  const parts = Object.values(fields)
    .filter(({ parameter, write }) => always.includes(parameter) || write(state) !== write(blank))
    .map(({ parameter, write }) => `${parameter}=${write(state)}`)
  return `#v=${version}&${parts.join('&')}`
}

/**
 * Reads what `writeHash` wrote. A part that cannot be read is left out and said; nothing here throws.
 *
 * @param hash - with or without its `#`
 * @param today - the first day where the link names none
 */
export function readHash(hash: string, today: string): HashReading {
  const written = hash.replace(/^#/, '')
  if (!/^v=/.test(written)) return { kind: 'none' }
  if (written.length > longest) return { kind: 'unreadable', reason: 'too-long' }
  const [first, ...parts] = written.split('&')
  if (first !== `v=${version}`) return { kind: 'unreadable', reason: 'version' }
  let state: PlaygroundState = { ...blank, start: today }
  const ignored: string[] = []
  const seen = new Set<string>()
  for (const part of parts) {
    const at = part.indexOf('=')
    const parameter = part.slice(0, at)
    const entry = Object.values(fields).find((known) => known.parameter === parameter)
    const read = at < 0 || seen.has(parameter) ? undefined : entry?.read(part.slice(at + 1), state)
    seen.add(parameter)
    if (read === undefined) ignored.push(part)
    else state = read
  }
  return { kind: 'state', state, ignored }
}
