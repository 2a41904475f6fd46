// What the issues of fit say in English, whole: somebody reads it who has only the message.

import {
  assignBand,
  attainment,
  type BandSet,
  bandsFromRanges,
  type FitMethod,
  type ProfileMatchingOptions,
  profileMatching,
  raiseToBand,
  scoreFit,
  similarity,
} from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { cheapestRaises } from '../../src/fit/cheapest-raises'
import { soundJob, soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { ownMethod } from './cases'

const name = { id: 'x', en: 'x' }
const free = { levels: [0, 7], floor: 0, continuous: true } as const
const model = soundModel({
  scales: { five: { levels: [1, 2, 3, 4, 5], floor: 0 }, free },
  competencies: {
    SQL: { name, scale: 'five' },
    NEG: { name, scale: 'five' },
    ART: { name, scale: 'free' },
  },
  jobs: {
    clerk: soundJob('clerk', [
      { competency: 'SQL', level: 3 },
      { competency: 'NEG', level: 3 },
    ]),
    artist: soundJob('artist', [{ competency: 'ART', level: 3 }]),
  },
})
const bands: BandSet = {
  id: 'set',
  name,
  bands: [
    { id: 'low', name },
    { id: 'high', name, from: 80 },
  ],
}
const method = attainment()
const fit = scoreFit(model, 'clerk', { SQL: 3 }, { method })

const scored =
  (of: FitMethod, holdings: object = { SQL: 3, NEG: 3 }) =>
  () =>
    scoreFit(model, 'clerk', holdings, { method: of })
const matched = (options: ProfileMatchingOptions, holdings?: object) => () =>
  scored(profileMatching(options), holdings)()
const banded = (change: Partial<BandSet>) => () => assignBand(fit, { bands: { ...bands, ...change } })
const raised = (of: FitMethod, step?: number) => () =>
  raiseToBand(
    model,
    'artist',
    { ART: 1 },
    { method: of, bands, to: 'high', ...(step === undefined ? {} : { step }) },
  )

const messages: Readonly<Record<string, () => unknown>> = {
  'the method "own-step" gives NaN': scored({
    ...ownMethod('step', 'none', 1),
    prepare: () => ({ weights: [1, 1], divisor: 2, value: () => Number.NaN, finish: 'none' }),
  }),
  'the table of gap weights has holes; it must have every whole gap between its ends': matched({
    core: [],
    weights: { 0: 5, 2: 3 },
  }),
  'the table of gap weights has other entries than one finite weight for each gap, that of gap 0 above 0':
    matched({
      core: [],
      weights: { 1: 4 },
    }),
  'the scale spans 4, so the weight of gap 0 must be at least 5; it is 3': matched({
    core: [],
    weights: { full: 3 },
  }),
  'the scale spans 4, and the table of gap weights reaches no farther than 1': matched({
    core: [],
    weights: { 0: 5, 1: 4, [-1]: 4 },
  }),
  "the gap of \"SQL\" is -0.5, which the table of gap weights does not have (or set fractional: 'interpolate' or 'threshold')":
    matched({ core: ['SQL'] }, { SQL: 2.5, NEG: 3 }),
  'profile matching needs core or aspects, and is given neither': matched({}),
  'profile matching needs core or aspects, and is given both': matched({ core: [], aspects: [] }),
  'the shares of the aspects add up to 0.5; each must be above 0, and all add up to 1': matched({
    aspects: [{ id: 'a', share: 0.5, core: [], secondary: [] }],
  }),
  'no requirement with a level is a core factor': matched({ core: [] }),
  'no requirement with a level is a secondary factor of the aspect "a"': matched({
    aspects: [{ id: 'a', share: 1, core: ['SQL', 'NEG'], secondary: [] }],
  }),
  '"NEG" belongs to 2 groups of the aspects; it must belong to exactly one': matched({
    aspects: [{ id: 'a', share: 1, core: ['SQL', 'NEG'], secondary: ['NEG'] }],
  }),
  'the band set "set" has no bands': banded({ bands: [] }),
  'the band set "set" has the full score 5, and the method 100': banded({ full: 5 }),
  'the band "low" of "set" begins at 1; the first has no beginning, and each other begins above the one before':
    banded({
      bands: [{ id: 'low', name, from: 1 }],
    }),
  'the method "similarity" is not separable, so there is no cheapest raise for it': raised(
    similarity({ measure: 'cosine' }),
  ),
  'the scale of "ART" is continuous: say how long a rung is (step)': raised(method),
  'step is 0.0001; it must be long enough for at most 10000 rungs': raised(method, 1e-4),
  '2 requirements with 29998 rungs in all need more than 200000000 steps; take a longer step': () =>
    cheapestRaises(
      [0, 1].map(() => ({ gains: Array.from({ length: 15_000 }, () => 0), least: 0, priority: 0 })),
      () => false,
    ),
}

describe('an issue of fit says', () => {
  it.each(Object.entries(messages))('%s', (message, action) => {
    expect(thrownBy(action).issues.map((issue) => issue.message)).toEqual([message])
  })

  it.each([
    ['no band takes the scores above 100', [{ id: 'a', name, to: 100 }]],
    [
      'no band takes the scores between 10 and 20',
      [
        { id: 'a', name, below: 10 },
        { id: 'b', name, from: 20 },
      ],
    ],
    [
      'two bands take the scores from 5 to 10',
      [
        { id: 'a', name, below: 10 },
        { id: 'b', name, from: 5 },
      ],
    ],
    [
      'two bands take the scores to 5',
      [
        { id: 'a', name },
        { id: 'b', name, to: 5 },
      ],
    ],
    [
      'two bands take the scores from 5',
      [
        { id: 'a', name },
        { id: 'b', name, from: 5 },
      ],
    ],
    [
      'the range "a" is 5 … 4; it must have finite ends, the lower one first, and one upper end at most',
      [{ id: 'a', name, from: 5, to: 4 }],
    ],
  ])('%s', (message, ranges) => {
    const result = bandsFromRanges(ranges, { id: 'set', name })
    expect(result.ok ? [] : result.issues.map((issue) => issue.message)).toEqual([message])
  })
})

describe('an issue of profile matching stands', () => {
  it.each<readonly [string, readonly (string | number)[], () => unknown]>([
    ['gap-weights-invalid', ['weights'], matched({ core: [], weights: { 0: 5, 2: 3 } })],
    ['gap-weights-invalid', ['weights'], matched({ core: [], weights: { 1: 3 } })],
    ['weight-table-too-short', ['weights'], matched({ core: [], weights: { full: 3 } })],
    ['fractional-gap', ['SQL'], matched({ core: ['SQL'] }, { SQL: 2.5, NEG: 3 })],
    ['core-unclear', ['core'], matched({})],
    ['shares-invalid', ['aspects'], matched({ aspects: [] })],
    ['group-empty', ['aspects', 0], matched({ core: [] })],
    [
      'group-mismatch',
      ['aspects'],
      matched({ aspects: [{ id: 'a', share: 1, core: ['SQL'], secondary: [] }] }),
    ],
  ])('%s at %j', (code, path, action) => {
    expect(thrownBy(action).issues).toMatchObject([{ code, path }])
  })
})
