import { lembagaXy } from 'kompetensi/lembaga-xy'
import {
  type ParseLimits,
  type ParseResult,
  safeParseActivities,
  safeParseCertificates,
  safeParseHoldings,
  safeParseJobProfile,
  safeParseModel,
  safeParsePeople,
} from 'kompetensi/schema'
import { soundJob, soundModel } from '../../support/sound-model'

type Read = (count: number, limits: ParseLimits) => ParseResult<unknown>

const entries = (count: number, entry: unknown): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, entry]))
const list = (count: number, entry: unknown): unknown[] => new Array<unknown>(count).fill(entry)

const ofModel =
  (fields: (count: number) => Record<string, unknown>): Read =>
  (count, limits) =>
    safeParseModel(soundModel(fields(count)), { limits })

const competency = (fields: Record<string, unknown>) => ({
  competencies: { SQL: { name: { en: 'SQL' }, scale: 'five', ...fields } },
})

const ofJob =
  (fields: (count: number) => Record<string, unknown>): Read =>
  (count, limits) =>
    safeParseJobProfile(
      lembagaXy,
      { ...soundJob('clerk', []), model: 'lembaga-xy', ...fields(count) },
      { limits },
    )

const ofPerson =
  (fields: (count: number) => Record<string, unknown>): Read =>
  (count, limits) =>
    safeParsePeople(lembagaXy, [{ id: 'p1', holdings: {}, ...fields(count) }], { limits })

const ofActivity =
  (fields: (count: number) => Record<string, unknown>): Read =>
  (count, limits) => {
    const activity = { id: 'a', name: { en: 'A' }, method: 'course', develops: [], ...fields(count) }
    return safeParseActivities(lembagaXy, [activity], { limits })
  }

/** So many mistakes of one kind, in every place that holds several of something. */
export const manyIssues: readonly (readonly [string, Read])[] = [
  ['sources', ofModel((count) => ({ sources: entries(count, 1) }))],
  ['scales', ofModel((count) => ({ scales: entries(count, 1) }))],
  ['clusters', ofModel((count) => ({ clusters: entries(count, null) }))],
  ['competencies', ofModel((count) => ({ competencies: entries(count, 'SQL') }))],
  ['jobs', ofModel((count) => ({ jobs: entries(count, []) }))],
  ['unknown fields of a model', ofModel((count) => entries(count, 1))],
  ['external ids of a model', ofModel((count) => ({ externalIds: list(count, 1) }))],
  ['claims of a competency', ofModel((count) => competency({ claims: list(count, 1) }))],
  ['aliases', ofModel((count) => competency({ aliases: list(count, 1) }))],
  ['successors', ofModel((count) => competency({ retired: { successors: list(count, 1) } }))],
  ['texts in no language', ofModel((count) => competency({ definition: entries(count, 1) }))],
  ['unknown fields of a competency', ofModel((count) => competency(entries(count, 1)))],
  ['requirements', ofJob((count) => ({ requirements: list(count, 1) }))],
  ['unknown codes of a job', ofJob((count) => ({ complete: false, unknown: list(count, 1) }))],
  ['qualifications of a job', ofJob((count) => ({ qualifications: list(count, 1) }))],
  ['claims of a job', ofJob((count) => ({ claims: list(count, 1) }))],
  ['certificates of a person', ofPerson((count) => ({ certificates: list(count, 1) }))],
  ['qualifications of a person', ofPerson((count) => ({ qualifications: list(count, 1) }))],
  ['holdings of a person', ofPerson((count) => ({ holdings: entries(count, 'x') }))],
  ['what an activity develops', ofActivity((count) => ({ develops: list(count, 1) }))],
  ['prerequisites of an activity', ofActivity((count) => ({ prerequisites: list(count, 1) }))],
  ['holdings', (count, limits) => safeParseHoldings(lembagaXy, entries(count, 3), { limits })],
  ['people', (count, limits) => safeParsePeople(lembagaXy, list(count, 1), { limits })],
  ['certificates', (count, limits) => safeParseCertificates(lembagaXy, list(count, 1), { limits })],
]
