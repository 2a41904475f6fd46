// JavaScript callers: whatever is handed over in place of what is due, each public function answers with a CompetencyError that
// says what it was called with. Nothing ends in a bare TypeError, and nothing of a type that does not belong there is taken.

import { isCompetencyError } from 'kompetensi'
import { beforeAll, describe, expect, it } from 'vitest'
import { entryModules } from './support/entry-modules'
import { publicFunctions } from './support/public-functions'
import { type Recorded, recordedExamples } from './support/recorded-calls'
import { PublicSignatures, type WrongCall } from './support/wrong-calls'

/** What may be of any type, and why. A line that is needed no longer fails the test. */
const taken: Readonly<Record<string, string>> = {
  'isCompetencyError#code': 'it asks, and answers no to a code that there is none of',
  'describeIssue#issue.severity': 'it says code and details alone',
  'describeIssue#issue.path': 'it says code and details alone',
  'describeIssue#options': 'an option beside the language is told by the other describers',
  'withLevels#given.claim': 'a claim is carried as it is',
  'checkQualifications#person': 'anything with an id is a person of whom no qualification is known',
  'defineModel#input.name': 'lintModel tells of a text in no language',
  'defineModel#input.jobs': 'lintModel tells of it',
  'defineModel#input.clusters': 'a section may be empty',
  'defineModel#input.competencies': 'a section may be empty',
  'defineModel#input.families': 'a section may be empty',
  'defineModel#input.tracks': 'a section may be empty',
  'defineModel#input.grades': 'a section may be empty',
  'defineModel#input.units': 'a section may be empty',
  'defineModel#input.schemes': 'a section may be empty',
  'parseEsco#options.language': 'as long as every label is there in the usual language',
  'safeParseEsco#options.language': 'the same',
  'scoreFit#options.outcomes': 'a bundle of few bytes has no room for it',
}

const functions = publicFunctions(await entryModules())

describe('every public function', () => {
  let recorded: Recorded = { calls: new Map(), made: new WeakSet() }
  let signatures: PublicSignatures | undefined
  const needed = new Set<string>()
  beforeAll(async () => {
    recorded = await recordedExamples()
    signatures = new PublicSignatures(recorded.made)
  })

  it('is called by an example, which is the valid call that wrong ones are made of', () => {
    expect(functions.length).toBeGreaterThan(180)
    expect(functions.map(({ key }) => key).filter((key) => !recorded.calls.has(key))).toEqual([])
  })

  it.each(functions)('$key names what is wrong', ({ key, name, work }) => {
    const tried = new Set<string>()
    const failures: string[] = []
    for (const valid of recorded.calls.get(key) ?? []) {
      for (const call of signatures?.wrongCalls(key, valid) ?? []) {
        const what = `${call.place}: ${call.wrong}`
        if (tried.has(what)) continue
        tried.add(what)
        const failure = failureOf(work, call)
        if (failure === undefined) continue
        const known = Object.keys(taken).find((each) => isAt(`${name}#${call.place}`, each))
        if (known !== undefined && failure === 'accepted') needed.add(known)
        else failures.push(`${what}: ${failure}`)
      }
    }
    expect(failures).toEqual([])
  })

  it('has no exception that is needed no longer', () => {
    expect(Object.keys(taken).filter((each) => !needed.has(each))).toEqual([])
  })
})

function isAt(place: string, known: string): boolean {
  return place === known || place.startsWith(`${known}.`)
}

/** What is wrong with the answer to a wrong call. A reader of data from outside may answer with issues. */
function failureOf(
  work: (...given: unknown[]) => unknown,
  { given, mayPass }: WrongCall,
): string | undefined {
  try {
    const answer = work(...given)
    const isRefused = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
    return mayPass || isRefused ? undefined : 'accepted'
  } catch (error) {
    return isCompetencyError(error) ? undefined : String(error)
  }
}
