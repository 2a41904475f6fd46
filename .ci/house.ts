// The rooms of `src`, floor by floor from the ground up: a room imports from the floors below it, never from a room beside it.
// The build, the tests of imports and the page about the architecture all read this list.

/** A room: a folder of `src`. */
export interface Room {
  /** Name of the folder. */
  readonly name: string
  /** What is in it, for somebody who looks for a thing. */
  readonly holds: string
  /** A file to read first, below the folder. */
  readonly readFirst: string
}

/** The floors, the ground floor first. `data` stands beside the house: it imports types only, and no function imports it. */
export const floors: readonly (readonly Room[])[] = [
  [
    {
      name: 'base',
      holds:
        'what every room stands on: issues and the error, what is wrong with a list, a date or a parameter as such, rounding, comparing, suggestions',
      readFirst: 'competency-error.ts',
    },
  ],
  [
    {
      name: 'model',
      holds:
        'what a competency model is: types, `defineModel`, look-ups, profile matrix, composing, lint; what can be wrong with one requirement or one level held; the order of ranks',
      readFirst: 'competency-model.ts',
    },
  ],
  [
    {
      name: 'measure',
      holds:
        'one measured job: a profile checked once by the rules of `model`, its scales and levelled requirements; what is held, read against it; lists of people and jobs',
      readFirst: 'measured-job.ts',
    },
    {
      name: 'change',
      holds:
        'versions and models compared; levels carried from one to the other; crosswalks; scale conversion',
      readFirst: 'diff-models.ts',
    },
  ],
  [
    {
      name: 'assessment',
      holds: 'ratings become holdings: as-of date, validity, raters',
      readFirst: 'resolve-holdings.ts',
    },
    { name: 'gap', holds: 'gap = held − required, for one person', readFirst: 'analyze-gap.ts' },
  ],
  [
    {
      name: 'fit',
      holds: 'one file a method; exact intervals, bands, raises, comparison of methods',
      readFirst: 'score-fit.ts',
    },
  ],
  [
    {
      name: 'talent',
      holds: 'ranking, readiness, performance, boxes, succession, grades',
      readFirst: 'rank-candidates.ts',
    },
    {
      name: 'career',
      holds: 'moves, the best paths, similar and feeder jobs',
      readFirst: 'classify-move.ts',
    },
    {
      name: 'development',
      holds: 'development plans, training needs, certificates',
      readFirst: 'plan-development.ts',
    },
    {
      name: 'interview',
      holds: 'which questions to ask for a job in the time there is',
      readFirst: 'compose-interview.ts',
    },
  ],
  [{ name: 'team', holds: 'results rolled up over people', readFirst: 'summarize-team.ts' }],
  [
    {
      name: 'describe',
      holds: 'what to say of every result: they choose, a language says it',
      readFirst: 'describe-gap.ts',
    },
  ],
  [
    {
      name: 'charts',
      holds: 'results become Vega-Lite specifications, plain JSON',
      readFirst: 'gap-chart.ts',
    },
    { name: 'batch', holds: 'the same answers over columns, for millions of people', readFirst: 'index.ts' },
    {
      name: 'sql',
      holds: 'the same answers as SQL, for engines that hold the data',
      readFirst: 'select-fit.ts',
    },
    {
      name: 'search',
      holds: 'finding competencies by what people say; texts tagged; crosswalks suggested',
      readFirst: 'search-competencies.ts',
    },
  ],
  [
    {
      name: 'interchange',
      holds:
        'ways in and out: one folder a format, and `read` with what all readers share; zod is in this room and in `record` alone',
      readFirst: 'csv/safe-parse-people-table.ts',
    },
    {
      name: 'report',
      holds: 'results become documents to print or to hand in: HTML and Markdown as text',
      readFirst: 'render-interview.ts',
    },
  ],
  [
    {
      name: 'record',
      holds: 'results stored and read back: the shape of each kind of result, held to its type',
      readFirst: 'result-kinds.ts',
    },
  ],
  [
    {
      name: 'entries',
      holds:
        'what an entry shows of more than one room: lists of exports, every code of an issue in one type, the test of an error by it',
      readFirst: 'known-issues.ts',
    },
  ],
  [
    {
      name: 'locale',
      holds: 'what is said of results and issues, one folder a language: sentences, numbers, dates',
      readFirst: 'id/gap.ts',
    },
  ],
]

/** The rooms whose exports are the root's, and which the build puts into one file: up to the sentences. */
export const coreRooms: readonly string[] = floors
  .slice(0, floors.findIndex((rooms) => rooms.some(({ name }) => name === 'describe')) + 1)
  .flatMap((rooms) => rooms.map(({ name }) => name))
