// The mutants that behave as the code does, by the text of their line, so that they stay known when lines move. A run of
// `npm run mutate` says which of them are none; docs/quality.md lists them.

/** Changes of a line that no caller can notice. */
export interface EqualMutants {
  readonly file: string
  /** The line, without the space around it. */
  readonly line: string
  /** What is changed, and what it becomes; of several lines the first. */
  readonly changes: readonly (readonly [code: string, becomes: string])[]
  /** Why nobody can notice. */
  readonly why: string
}

/** What Stryker puts into a list or a text that is empty. */
const filler = '["Stryker was here"]'

/** The mutants that behave as the code does. */
export const equalMutants: readonly EqualMutants[] = [
  {
    file: 'src/assessment/list-expiring.ts',
    line: "if (entry.status !== 'held' || entry.standsUntil === undefined || entry.standsUntil >= date) return []",
    changes: [["entry.status !== 'held'", 'false']],
    why: 'Only what is held has a last day it stands; the types want to know.',
  },
  {
    file: 'src/assessment/list-expiring.ts',
    line: '.sort((a, b) => (a.standsUntil < b.standsUntil ? -1 : a.standsUntil > b.standsUntil ? 1 : 0))',
    changes: [
      ['a.standsUntil > b.standsUntil', 'true'],
      ['a.standsUntil > b.standsUntil', 'false'],
      ['a.standsUntil > b.standsUntil', 'a.standsUntil >= b.standsUntil'],
      ['a.standsUntil > b.standsUntil', 'a.standsUntil <= b.standsUntil'],
    ],
    why: 'A sort asks only which of two comes first, and leaves equal ones as they stand.',
  },
  {
    file: 'src/fit/assign-band.ts',
    line: "if (touched.length === 1 && only !== undefined) return { ...base, outcome: 'assigned', band: only }",
    changes: [['only !== undefined', 'true']],
    why: 'A list of one has a first; the types want to know.',
  },
  {
    file: 'src/fit/assign-band.ts',
    line: "if (status !== 'not-assessed' || least === undefined || greatest === undefined) return []",
    changes: [
      ["status !== 'not-assessed' || least === undefined || greatest === undefined", 'false'],
      [
        "status !== 'not-assessed' || least === undefined || greatest === undefined",
        "(status !== 'not-assessed' || least === undefined) && greatest === undefined",
      ],
      ["status !== 'not-assessed' || least === undefined", 'false'],
      [
        "status !== 'not-assessed' || least === undefined",
        "status !== 'not-assessed' && least === undefined",
      ],
      ["status !== 'not-assessed'", 'false'],
      ['least === undefined', 'false'],
      ['greatest === undefined', 'false'],
    ],
    why: 'What is assessed has no width, and neither has what has no ends: the next line leaves both out.',
  },
  {
    file: 'src/fit/assign-band.ts',
    line: "return edge === undefined || reaches(end, edge, bandSet) === (when === 'best')",
    changes: [['edge === undefined', 'false']],
    why: 'The highest of several bands has an edge, and so has the one above the lowest.',
  },
  {
    file: 'src/fit/band-of.ts',
    line: 'const below = i === 0 ? undefined : bands[i - 1]?.from',
    changes: [
      ['i === 0', 'false'],
      ['bands[i - 1]?.from', 'bands[i - 1].from'],
    ],
    why: 'Nothing stands before the first, and something before each other.',
  },
  {
    file: 'src/fit/band-of.ts',
    line: 'const sound = i === 0 ? from === undefined : from !== undefined && Number.isFinite(from)',
    changes: [['from !== undefined', 'true']],
    why: 'What is absent is no finite number; the types want to know.',
  },
  {
    file: 'src/fit/band-of.ts',
    line: 'if (sound && (from === undefined || below === undefined || from > below)) return',
    changes: [['from === undefined', 'false']],
    why: 'Sound without an edge is the first alone, which has nothing below it.',
  },
  {
    file: 'src/gap/people-gaps.ts',
    line: "return [unknownJob(model, job, [...path, 'job'], before < mostSuggestions ? ids : []), ...found]",
    changes: [['[]', filler]],
    why: 'No word is near the filler, so it suggests as much as nothing does.',
  },
  {
    file: 'src/gap/people-gaps.ts',
    line: 'if (measured === undefined || levels === undefined) return { person }',
    changes: [
      ['measured === undefined || levels === undefined', 'measured === undefined && levels === undefined'],
      ['measured === undefined', 'false'],
      ['levels === undefined', 'false'],
    ],
    why: 'Whoever has a measured job has levels against it, or was refused before; both are asked for the types.',
  },
  {
    file: 'src/gap/people-gaps.ts',
    line: 'return one.id < other.id ? -1 : one.id > other.id ? 1 : 0',
    changes: [
      ['one.id < other.id', 'one.id <= other.id'],
      ['one.id > other.id', 'true'],
      ['one.id > other.id', 'false'],
      ['one.id > other.id', 'one.id >= other.id'],
      ['one.id > other.id', 'one.id <= other.id'],
    ],
    why: 'Ids that are equal were refused before, and a sort asks only which of two comes first.',
  },
]
