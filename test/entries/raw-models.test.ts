// A model that nobody defined or parsed may have nothing where an entry should be. Each public function names that entry, or has
// no need of it: then its answer is the one it gives of the sound model.

import { isCompetencyError } from 'kompetensi'
import { beforeAll, describe, expect, it } from 'vitest'
import { namedSections } from '../../src/model/model-sections'
import { entryModules } from './support/entry-modules'
import { publicFunctions } from './support/public-functions'
import { type Recorded, recordedExamples } from './support/recorded-calls'

type Entries = Readonly<Record<string, unknown>>

const sections = ['sources', ...namedSections] as const

/** Lists in the entries of a section, each of which may have nothing in it where something should be. */
const lists: readonly (readonly [(typeof sections)[number], string])[] = [
  ['scales', 'definitions'],
  ['scales', 'claims'],
  ['competencies', 'aliases'],
  ['competencies', 'claims'],
  ['competencies', 'externalIds'],
  ['jobs', 'requirements'],
  ['jobs', 'qualifications'],
  ['jobs', 'unknown'],
  ['jobs', 'olderNames'],
  ['jobs', 'externalIds'],
  ['units', 'externalIds'],
  ['schemes', 'certifies'],
]

/** Functions that answer otherwise, and why. A line that is needed no longer fails the test. */
const otherwise: Readonly<Record<string, string>> = {
  'kompetensi#analyzeGap':
    'codes that a profile says are unknown are given as they are: a bundle of few bytes has no room',
  'kompetensi#lintModel': 'it tells of it as of everything that makes no sense',
  'kompetensi#findCompetency': 'it gives what stands there',
  'kompetensi#findJob': 'it gives what stands there',
  'kompetensi#findLevel': 'it finds none',
  'kompetensi#findScale': 'it gives what stands there',
  'kompetensi#getJob': 'it gives what stands there',
}

/** What has no name is named by its code, as of a stored result that is older than the model. */
const describer = /#describe/

/** How an answer begins that is an error other than those that the library throws. */
const bare = 'ended in '

/** What a sentence never has in it. */
const unsaid = new RegExp(`^${bare}|undefined|null`)

const functions = publicFunctions(await entryModules())

describe('of a model that nobody parsed', () => {
  const needed = new Set<string>()
  let recorded: Recorded = { calls: new Map(), made: new WeakSet() }
  beforeAll(async () => {
    recorded = await recordedExamples()
  })

  it.each(functions)('$key names the entry that is none', ({ key, work }) => {
    const failures: string[] = []
    const valid = recorded.calls.get(key)?.find((given) => given.some(isModel)) ?? []
    const sound = answerOf(work, valid)
    for (const [index, model] of valid.entries()) {
      if (!isModel(model)) continue
      for (const [what, raw] of rawModels(model)) {
        const answer = answerOf(work, valid.with(index, raw))
        if (answer === 'refused' || answer === sound) continue
        const isKnown = otherwise[key] !== undefined
        if (isKnown) needed.add(key)
        const isSaid = isKnown ? !answer.startsWith(bare) : describer.test(key) && !unsaid.test(answer)
        if (!isSaid) failures.push(`${what}: ${answer.slice(0, 200)}`)
      }
    }
    expect(failures).toEqual([])
  })

  it('has no exception that is needed no longer', () => {
    expect(Object.keys(otherwise).filter((key) => !needed.has(key))).toEqual([])
  })
})

/** The model with nothing in place of one entry, of every entry, of one in a list. */
function* rawModels(model: Entries): Generator<readonly [string, Entries]> {
  for (const section of sections) {
    const entries = model[section]
    if (!isEntries(entries)) continue
    const keys = Object.keys(entries)
    const first = keys[0]
    for (const nothing of [null, undefined]) {
      if (first !== undefined)
        yield [`${section}.${first} ${nothing}`, { ...model, [section]: { ...entries, [first]: nothing } }]
      yield [
        `all ${section} ${nothing}`,
        { ...model, [section]: Object.fromEntries(keys.map((key) => [key, nothing])) },
      ]
    }
    yield [`another of ${section}`, { ...model, [section]: { ...entries, another: null } }]
  }
  for (const [section, list] of lists) {
    const entries = model[section]
    if (!isEntries(entries)) continue
    const odd = Object.entries(entries).map(([key, entry]) => {
      const its: unknown = isEntries(entry) ? entry[list] : undefined
      return [
        key,
        isEntries(entry) ? { ...entry, [list]: [...(Array.isArray(its) ? its : []), null] } : entry,
      ]
    })
    yield [`in ${list} of ${section}`, { ...model, [section]: Object.fromEntries(odd) }]
  }
}

function answerOf(work: (...given: unknown[]) => unknown, given: readonly unknown[]): string {
  try {
    const answer = work(...given)
    const isRefused = isEntries(answer) && answer['ok'] === false
    return isRefused ? 'refused' : (JSON.stringify(answer) ?? String(answer))
  } catch (error) {
    return isCompetencyError(error) ? 'refused' : `${bare}${String(error)}`
  }
}

function isModel(value: unknown): value is Entries {
  return isEntries(value) && sections.every((section) => isEntries(value[section]))
}

function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null
}
