import { isValidOn, methodIds } from 'kompetensi'
import * as z from 'zod/mini'
import { fields, type HashReading, isLink, parameters, version } from './hash'
import { attempt } from './outcome'
import { bandSetIds, blank, type PlaygroundState, wayIds } from './state'

/** A longer hash is not read: 86 competencies with levels, weights and essentials take about 2,000 characters. */
const longest = 20_000

/** Percent-encoded; a link may be cut off in the middle of a sign. */
const text = z.pipe(
  z.string().check(z.refine((written) => attempt(() => decodeURIComponent(written)).ok)),
  z.transform((written) => decodeURIComponent(written)),
)

/** As `String` writes a number; whether it is finite is asked of what it becomes. */
const number = z.pipe(
  z.string().check(z.regex(/^-?\d{1,21}(\.\d{1,25})?(e[+-]?\d{1,3})?$/)),
  z.pipe(z.transform(Number), z.number()),
)

const flag = z.pipe(
  z.enum(['0', '1']),
  z.transform((written) => written === '1'),
)

/** A day that exists: the library refuses any other. */
const day = z.string().check(z.refine((asOf) => attempt(() => isValidOn({}, { asOf })).ok))

/** `INT:3,CFV:2` */
function table<T>(value: z.ZodMiniType<T, string>): z.ZodMiniType<Readonly<Record<string, T>>, string> {
  const entries = z.transform((written: string) => written.split(',').map((entry) => entry.split(':')))
  const read = z.pipe(entries, z.array(z.tuple([text, value])))
  return z.pipe(
    read,
    z.transform((found) => Object.fromEntries(found)),
  )
}

const count = (least: number, most: number): z.ZodMiniType<number, string> =>
  z.pipe(number, z.int().check(z.minimum(least), z.maximum(most)))
const amount = (most: number): z.ZodMiniType<number, string> =>
  z.pipe(number, z.number().check(z.minimum(0), z.maximum(most)))

/** What each field may say. */
const schema: { readonly [K in keyof PlaygroundState]: z.ZodMiniType<PlaygroundState[K], string> } = {
  model: text,
  job: text,
  held: table(number),
  given: table(number),
  ownScale: z.pipe(number, z.union([z.literal(0), z.int().check(z.minimum(2), z.maximum(10))])),
  weights: table(number),
  essentials: table(flag),
  method: z.enum(methodIds),
  surplus: z.enum(['ignored', 'counted']),
  variant: z.enum(['ratioOfSums', 'meanOfRatios']),
  cap: z.enum(['none', 'item', 'total']),
  weighted: flag,
  coreShare: z.pipe(number, z.number().check(z.gt(0), z.lt(1))),
  measure: z.enum(['cosine', 'euclidean']),
  unassessed: z.enum(['exclude', 'floor']),
  bands: z.enum(bandSetIds),
  evidence: z.enum(['interval', 'as-scored']),
  to: text,
  from: text,
  objective: z.enum(['moves', 'effort', 'hardest', 'time']),
  rankSteps: count(0, 9),
  assumed: z.enum(['floor', 'met']),
  months: amount(120),
  parallel: count(1, 9),
  start: day,
  way: z.enum(wayIds),
  days: amount(250),
}

/**
 * Reads what `writeHash` wrote. A part that cannot be read is left out and said; nothing here throws.
 *
 * @param hash - with or without its `#`
 * @param today - the first day where the link names none
 */
export function readHash(hash: string, today: string): HashReading {
  if (!isLink(hash)) return { kind: 'none' }
  const written = hash.replace(/^#/, '')
  if (written.length > longest) return { kind: 'unreadable', reason: 'too-long' }
  const [first, ...parts] = written.split('&')
  if (first !== `v=${version}`) return { kind: 'unreadable', reason: 'version' }
  let state: PlaygroundState = { ...blank, start: today }
  const ignored: string[] = []
  const seen = new Set<string>()
  for (const part of parts) {
    const [parameter = '', ...values] = part.split('=')
    const isFirst = values.length > 0 && !seen.has(parameter)
    const read = isFirst ? withPart(state, parameter, values.join('=')) : undefined
    if (values.length > 0) seen.add(parameter)
    if (read === undefined) ignored.push(part)
    else state = read
  }
  return { kind: 'state', state, ignored }
}

/** The state with what a part says; `undefined` where it cannot be read. */
function withPart(state: PlaygroundState, parameter: string, value: string): PlaygroundState | undefined {
  const key = fields.find((known) => parameters[known] === parameter)
  return key === undefined ? undefined : withField(state, key, value)
}

function withField<K extends keyof PlaygroundState>(
  state: PlaygroundState,
  key: K,
  value: string,
): PlaygroundState | undefined {
  const { success, data } = schema[key].safeParse(value)
  return success ? { ...state, [key]: data } : undefined
}
