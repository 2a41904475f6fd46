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
