import fc from 'fast-check'
import { methodIds } from 'kompetensi'
import {
  bandSetIds,
  blank,
  type PlaygroundState,
  wayIds,
} from '../../../docs/.vitepress/theme/playground/state'

/** Codes and ids as models have them, and as hostile ones have them. */
const code = fc.oneof(
  fc.stringMatching(/^[A-Z]{2,4}(\.[A-C])?$/),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'a:b',
    'a,b',
    'a&b=c',
    '#',
    '%',
    '%41',
    ' ',
    '',
    'é',
    '漢字',
    '😀',
    '"><script>',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

const finite = fc
  .oneof(
    fc.integer({ min: -10, max: 10 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  )
  .map((value) => value + 0)

function table<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> {
  return fc.array(fc.tuple(code, value), { maxLength: 12 }).map((entries) => Object.fromEntries(entries))
}

const date = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

/** Any state that the page can be in. */
export const anyState: fc.Arbitrary<PlaygroundState> = fc.record({
  model: code,
  job: code,
  held: table(finite),
  given: table(finite),
  ownScale: fc.constantFrom(0, 2, 5, 10),
  weights: table(finite),
  essentials: table(fc.boolean()),
  method: fc.constantFrom(...methodIds),
  surplus: fc.constantFrom('ignored', 'counted'),
  variant: fc.constantFrom('ratioOfSums', 'meanOfRatios'),
  cap: fc.constantFrom('none', 'item', 'total'),
  weighted: fc.boolean(),
  coreShare: fc.constantFrom(0.1, 0.5, 0.6, 2 / 3),
  measure: fc.constantFrom('cosine', 'euclidean'),
  unassessed: fc.constantFrom('exclude', 'floor'),
  bands: fc.constantFrom(...bandSetIds),
  evidence: fc.constantFrom('interval', 'as-scored'),
  to: code,
  from: code,
  objective: fc.constantFrom('moves', 'effort', 'hardest', 'time'),
  rankSteps: fc.integer({ min: 0, max: 9 }),
  assumed: fc.constantFrom('floor', 'met'),
  months: fc.constantFrom(0, 0.5, 3, 120),
  parallel: fc.integer({ min: 1, max: 9 }),
  start: date,
  way: fc.constantFrom(...wayIds),
  days: fc.constantFrom(0, 0.5, 5, 250),
})

/** A blank state with its first day. */
export const start: PlaygroundState = { ...blank, start: '2027-01-04' }
