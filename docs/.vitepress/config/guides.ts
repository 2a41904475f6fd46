// The guides in the order a reader meets them. A guide that is not named here still gets its place, at the end, so that
// nobody has to touch this file to write one.

import type { Words } from './words.js'

/** Groups of guides, by file name without its ending. */
export const guideOrder: readonly (readonly [keyof Words['groups'], readonly string[]])[] = [
  [
    'firstSteps',
    [
      'the-first-hour',
      'read-a-gap-report',
      'the-four-nothings',
      'choose-a-fit-method',
      'finding-a-competency',
      'languages',
      'using-it-in',
    ],
  ],
  [
    'decide',
    ['from-ratings-to-holdings', 'interviewing', 'talent-decisions', 'career-paths', 'storing-decisions'],
  ],
  ['develop', ['planning-development']],
  [
    'ownData',
    [
      'from-excel-to-the-first-report',
      'bring-your-own-model',
      'types',
      'database-rows',
      'when-the-model-changes',
      'interchange-formats',
      'at-scale',
      'at-scale-sql',
    ],
  ],
  ['numbers', ['how-the-numbers-are-defined', 'how-sure-each-fact-is']],
]
