// Worked numbers of published formulas, copied from facts/methods.json so that the tests run without that file.
// methods-facts.test.ts compares the copies with the file where it is at hand.

/** Competency, target and kind of the fixture of five, in the order of the people's levels. */
export const fourCandidates = {
  p: 0.6,
  targets: {
    education: [4, 'secondary'],
    experience: [5, 'core'],
    technical: [5, 'core'],
    communication: [4, 'secondary'],
    leadership: [4, 'core'],
  },
  people: {
    A: [4, 5, 4, 3, 3],
    B: [3, 4, 5, 4, 4],
    C: [4, 3, 4, 5, 5],
    D: [5, 5, 3, 4, 2],
  },
  expected: {
    A: { core: 4.333333, secondary: 4.5, total: 4.4 },
    B: { core: 4.666667, secondary: 4.5, total: 4.6 },
    C: { core: 3.833333, secondary: 4.75, total: 4.2 },
    D: { core: 3.666667, secondary: 4.75, total: 4.1 },
  },
  rank: ['B', 'A', 'C', 'D'],
} as const

/** Three aspects; core factors by 1-based position. */
export const threeAspects = {
  p: 0.6,
  aspects: {
    intelligence: { share: 0.2, targets: [3, 3, 4, 4, 3, 4, 4, 5, 3, 4], core: [1, 2, 5, 8, 9] },
    attitude: { share: 0.3, targets: [3, 4, 2, 3, 3, 5], core: [1, 2, 5] },
    behaviour: { share: 0.5, targets: [3, 3, 4, 5], core: [1, 2] },
  },
  people: {
    P1: [
      [2, 4, 3, 3, 2, 2, 4, 3, 2, 3],
      [3, 4, 3, 1, 3, 1],
      [4, 4, 4, 4],
    ],
    P2: [
      [3, 4, 3, 3, 2, 3, 4, 2, 4, 4],
      [4, 5, 5, 1, 4, 1],
      [4, 3, 4, 4],
    ],
    P3: [
      [4, 4, 3, 3, 4, 3, 2, 3, 3, 2],
      [4, 2, 2, 4, 5, 2],
      [4, 5, 5, 2],
    ],
    P4: [
      [3, 5, 4, 3, 4, 4, 3, 5, 4, 3],
      [1, 5, 5, 5, 5, 2],
      [3, 3, 4, 5],
    ],
    P5: [
      [3, 3, 3, 1, 2, 5, 3, 2, 5, 4],
      [4, 5, 4, 3, 5, 3],
      [4, 3, 3, 5],
    ],
    P6: [
      [3, 3, 3, 3, 3, 3, 3, 3, 3, 3],
      [3, 3, 3, 3, 3, 3],
      [3, 3, 3, 3],
    ],
  },
  expected: { P1: 4.278, P2: 4.227, P3: 3.774, P4: 4.372, P5: 4.315, P6: 4.412 },
  rank: ['P6', 'P4', 'P5', 'P1', 'P2', 'P3'],
} as const

/** Kusrini's weights of gaps. */
export const gapWeights = {
  '0': 5,
  '1': 4.5,
  '-1': 4,
  '2': 3.5,
  '-2': 3,
  '3': 2.5,
  '-3': 2,
  '4': 1.5,
  '-4': 1,
} as const

/** Attainment of two skills: 100 × 129 ÷ 157. */
export const twoSkills = { w: [1, 0.9], required: [85, 80], held: [75, 60] } as const

/** Readiness: the rating that is a part of the way from the lowest to the highest. */
export const expectedRating = { pct: 0.8, min: 1, max: 4, expected: 3.4 } as const

/** Rating on a scale, as a percentage of the way. */
export const scaleConversion = [
  { value: 3, scale: [1, 5], expected: 50 },
  { value: 5, scale: [0, 7], expected: 71.428571 },
] as const

/** The four candidates under six methods, in the order of `columns`. */
export const oneFixtureAllMethods = {
  columns: [
    'profileMatching',
    'jpm ratio of sums',
    'jpm mean of ratios, uncapped',
    'attainment',
    'readiness option 2 (scaleMin 1)',
    'met share',
  ],
  A: [4.4, 86.363636, 86.0, 86.363636, 81.666667, 40],
  B: [4.6, 90.909091, 91.0, 90.909091, 88.333333, 60],
  C: [4.2, 95.454545, 98.0, 86.363636, 85.0, 60],
  D: [4.1, 86.363636, 87.0, 81.818182, 76.666667, 60],
} as const

/** Values and what they are rounded to, as whole numbers. */
export const rounding = {
  halfUp: [
    [56.4, 56],
    [56.7, 57],
    [56.5, 57],
  ],
  halfEven: [
    [56.5, 56],
    [57.5, 58],
  ],
} as const

/** Bands of Job Person Match: edges and names, highest first. */
export const selectionEdges = [
  [80, 'Memenuhi Syarat'],
  [68, 'Masih Memenuhi Syarat'],
  [null, 'Kurang Memenuhi Syarat'],
] as const

/** Bands of Job Person Match for mapping. */
export const mappingEdges = [
  [90, 'Optimal'],
  [78, 'Cukup Optimal'],
  [null, 'Kurang Optimal'],
] as const

/** Ranges of the fisheries ministry as printed. */
export const kkpPrinted = {
  'kkp-jpt-ahli-utama': ['>=91', '85-90', '<85'],
  'kkp-others': ['>=85', '75-84', '<75'],
} as const
