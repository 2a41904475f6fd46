// Results that came back from a database, a file or another program with something in them that is no longer what a function
// gave. Whatever takes one says it as it stands or refuses it with a CompetencyError: nothing ends in a bare TypeError, and
// nothing puts `undefined`, `NaN` or `[object Object]` into what people read.

import { isCompetencyError } from 'kompetensi'
import { fullEn } from 'kompetensi/locale/en'
import { beforeAll, describe, expect, it } from 'vitest'
import { describers, samples } from '../record/samples'
import { untyped } from '../support/untyped'
import { entryModules } from './support/entry-modules'
import { publicFunctions } from './support/public-functions'
import { type Recorded, recordedExamples } from './support/recorded-calls'
import { spoilt } from './support/spoilt'

const unreadable = /undefined|NaN|\[object/

/** What is wrong with what becomes of a spoilt result. */
function failureOf(work: () => unknown, what: string): string[] {
  try {
    const said = JSON.stringify(work()) ?? ''
    const found = unreadable.exec(said)
    return found === null ? [] : [`${what}: …${said.slice(Math.max(0, found.index - 60), found.index + 20)}…`]
  } catch (error) {
    return isCompetencyError(error) ? [] : [`${what}: ${String(error)}`]
  }
}

const told = Object.entries(describers).flatMap(([kind, describer]) => {
  const say: (result: unknown, options: unknown) => string = untyped(describer)
  const its: readonly unknown[] = samples[untyped(kind)]
  return its.map((sample, i) => ({ kind, i, sample, say: (it: unknown) => say(it, { language: fullEn }) }))
})

describe('a spoilt result', () => {
  it.each(told)('of the kind $kind is said or refused (sample $i)', ({ sample, say }) => {
    expect(say(sample)).not.toMatch(unreadable)
    const failures = [...spoilt(JSON.parse(JSON.stringify(sample)))]
      // By it the sample finds its model.
      .filter(({ what }) => !what.startsWith('model:'))
      .flatMap(({ what, value }) => failureOf(() => say(value), what))
    expect(failures).toEqual([])
  })
})

/** Entries of which columns and tables are made, which are no results. */
const apart = ['kompetensi/batch', 'kompetensi/sql']

/** What takes something else that a function made: each has a test of what it refuses. */
const others: readonly string[] = [
  // Details of an issue have as many forms as there are codes.
  'describeIssue',
  // An index has as many words as its texts: test/search spoils a small one.
  'searchCompetencies',
  'tagText',
]

const functions = publicFunctions(await entryModules()).filter(
  ({ key, name }) => !apart.some((entry) => key.startsWith(`${entry}#`)) && !others.includes(name),
)

describe('a spoilt argument that another function made', () => {
  let recorded: Recorded = { calls: new Map(), made: new WeakSet() }
  beforeAll(async () => {
    recorded = await recordedExamples()
  })

  it.each(functions)('is taken or refused by $key', ({ key, work }) => {
    const calls = (recorded.calls.get(key) ?? []).slice(0, 2)
    const failures = calls.flatMap((valid) =>
      valid.flatMap((argument, index) =>
        holdsResult(argument, recorded.made)
          ? [...spoilt(argument)].flatMap(({ what, value }) =>
              failureOf(() => work(...valid.with(index, value)), `${index}: ${what}`),
            )
          : [],
      ),
    )
    expect(failures).toEqual([])
  })
})

/** Whether it is a result, or a list that has results in it. */
function holdsResult(value: unknown, made: WeakSet<object>): boolean {
  if (!Array.isArray(value)) return isResult(value, made)
  return value.some(
    (entry: unknown) =>
      isResult(entry, made) ||
      (typeof entry === 'object' &&
        entry !== null &&
        Object.values(entry).some((each) => isResult(each, made))),
  )
}

/** Whether a function gave it, and it is neither a model nor a profile, and has no functions of its own as methods and languages do. */
function isResult(value: unknown, made: WeakSet<object>): boolean {
  if (typeof value !== 'object' || value === null || !made.has(value)) return false
  const isPlain = Object.values(value).every((each) => typeof each !== 'function')
  return isPlain && !('scales' in value) && !('requirements' in value)
}
