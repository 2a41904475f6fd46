// The work that every runtime has to do alike: it imports the package by its name and uses nothing of any platform.
// The people are invented.

import {
  analyzeGap,
  assignBand,
  attainment,
  checkCertificate,
  compareMethods,
  composeProfile,
  describeBand,
  describeCareerPath,
  describeCertificateStatus,
  describeComparison,
  describeFit,
  describeGap,
  describeHoldings,
  describeIssue,
  describePlan,
  describeRanking,
  findCareerPaths,
  isCompetencyError,
  jobPersonMatch,
  metShare,
  planDevelopment,
  profileMatching,
  proportionalReadiness,
  rankCandidates,
  resolveHoldings,
  scoreFit,
  similarity,
} from 'kompetensi'
import { compileJobs, encodePeople, findTopJobs, scoreSlice } from 'kompetensi/batch'
import { formatCase, parseCase } from 'kompetensi/case'
import { fitChart, gapChart, rankingChart } from 'kompetensi/charts'
import { formatPeopleTable, safeParsePeopleTable } from 'kompetensi/csv'
import { lembagaXy, lembagaXyToSpencer } from 'kompetensi/lembaga-xy'
import { lembagaXyTextEn } from 'kompetensi/lembaga-xy/text/en'
import { lembagaXyTextId } from 'kompetensi/lembaga-xy/text/id'
import { fullEn } from 'kompetensi/locale/en'
import { fullId } from 'kompetensi/locale/id'
import { generateJsonSchema, parseModel, safeParseHoldings, safeParseModel } from 'kompetensi/schema'
import { indonesianValidity, jpmMapping } from 'kompetensi/schemes'
import { spencer } from 'kompetensi/spencer'

const languages = { id: fullId, en: fullEn }
const job = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT', 'CFV'] })
const holdings = { INT: 3, CFV: 2, FCI: 2, LRS: 3, SO: 2, SFE: 3, CL: 3, BT: 3, LA: 4, AT: 3, CT: 2, CFO: 4 }
const people = [
  { id: 'p1', name: 'Siti Aminah', holdings },
  { id: 'p2', name: 'Zoë; "Ä"', holdings: { INT: 4, CFV: 4, FCI: 3, LRS: 3, CL: 2.5 } },
  { id: 'p10', name: 'Bayu', holdings: { INT: 1, CFV: 4, FCI: 2, LRS: 3, SO: 3, LA: 3 } },
]
const jpm = jobPersonMatch({ variant: 'ratioOfSums', cap: 'item' })

/** A text in each language. */
const inBoth = (describe) =>
  Object.fromEntries(Object.entries(languages).map(([tag, language]) => [tag, describe({ language })]))

/** The issues of an error or of a reading, each said in both languages. */
const issuesSaid = (issues) =>
  issues.map((issue) => ({ issue, said: inBoth((options) => describeIssue(issue, options)) }))

function gap() {
  const report = analyzeGap(lembagaXy, job, holdings)
  return { report, said: inBoth((options) => describeGap(lembagaXy, report, options)) }
}

function refusal() {
  try {
    analyzeGap(lembagaXy, 'manager-sertifikasi', { INT: 9, INTT: 2 })
  } catch (error) {
    if (isCompetencyError(error)) return { message: error.message, issues: issuesSaid(error.issues) }
    throw error
  }
  throw new Error('a level off the scale was taken')
}

function fit() {
  const methods = [
    jpm,
    jobPersonMatch({ variant: 'meanOfRatios', cap: 'none' }),
    attainment(),
    proportionalReadiness(),
    metShare(),
    profileMatching({ core: ['INT', 'CFV'], fractional: 'interpolate' }),
    similarity({ measure: 'cosine' }),
    similarity({ measure: 'euclidean' }),
  ]
  const comparison = compareMethods(lembagaXy, job, people, { methods })
  return {
    scores: methods.map((method) => {
      const score = scoreFit(lembagaXy, job, holdings, { method })
      return { score, said: inBoth((options) => describeFit(lembagaXy, score, options)) }
    }),
    comparison,
    compared: inBoth((options) => describeComparison(lembagaXy, comparison, options)),
  }
}

function bands() {
  return people.map(({ holdings: held }) => {
    const band = assignBand(scoreFit(lembagaXy, job, held, { method: jpm }), { bands: jpmMapping })
    return { band, said: inBoth((options) => describeBand(lembagaXy, band, jpmMapping, options)) }
  })
}

function ranking() {
  const ranked = rankCandidates(lembagaXy, job, people, { method: jpm, belowEssential: 'flag' })
  return { ranked, said: inBoth((options) => describeRanking(lembagaXy, ranked, options)) }
}

function dates() {
  const rating = (competency, level, assessedOn, raterKind) => ({
    person: 'p1',
    competency,
    level,
    assessedOn,
    raterKind,
    rater: `${raterKind}-1`,
  })
  const ratings = [
    rating('INT', 3, '2024-02-29', 'superior'),
    rating('INT', 4, '2026-02-02', 'peer'),
    rating('CFV', 2, '2022-01-31', 'superior'),
    rating('FCI', 3, '2023-11-30', 'certificate'),
    rating('LRS', 2, '2026-08-31', 'self'),
  ]
  const asOf = '2026-11-29'
  const resolved = resolveHoldings(lembagaXy, ratings, {
    asOf,
    validity: indonesianValidity,
    combine: 'mean',
  })
  const certificate = {
    person: 'p1',
    scheme: 'relationship-officer',
    issuedOn: '2024-02-29',
    validUntil: '2027-02-28',
  }
  const status = checkCertificate(certificate, { asOf, withinDays: 120 })
  return {
    resolved,
    said: inBoth((options) => describeHoldings(lembagaXy, resolved, options)),
    status,
    statusSaid: inBoth((options) => describeCertificateStatus(lembagaXy, status, options)),
  }
}

function paths() {
  const question = { holdings, from: 'staf-administrasi', to: 'kepala-lsp' }
  const answer = findCareerPaths(lembagaXy, question, {
    objectives: ['time', 'effort'],
    limit: 2,
    kinds: ['promotion', 'diagonal', 'lateral'],
    maxRankSteps: 1,
    maxShortfall: 25,
    time: { monthsPerLevel: 2, parallel: 3, tenure: 24, served: 24 },
    start: '2027-01-31',
    unassessed: 'floor',
  })
  const activities = [
    {
      id: 'a1',
      name: { id: 'Lokakarya', en: 'Workshop' },
      method: 'classroom',
      durationDays: 3,
      develops: [{ competency: 'CFV', from: 2, to: 3 }],
    },
  ]
  const report = analyzeGap(lembagaXy, job, holdings)
  const plan = planDevelopment(lembagaXy, report, {
    activities,
    start: '2026-12-31',
    holidays: ['2027-01-01'],
    minimize: 'duration',
  })
  return {
    answer,
    said: inBoth((options) => describeCareerPath(lembagaXy, answer, options)),
    plan,
    planSaid: inBoth((options) => describePlan(lembagaXy, plan, options)),
  }
}

function table() {
  const written = inBoth((options) => formatPeopleTable(lembagaXy, people, options))
  const bad = 'id;nama;INT;CFV\np1;Siti;3;2,5\np2;"Bayu; S.Kom.";9;x\np1;Ganda;1;1\n'
  const { issues, ...refused } = safeParsePeopleTable(lembagaXy, bad)
  return {
    written,
    read: Object.keys(languages).map((tag) => safeParsePeopleTable(lembagaXy, written[tag].value)),
    refused,
    issues: issuesSaid(issues),
  }
}

function framework() {
  return inBoth(({ language }) => {
    const written = formatCase(lembagaXy, {
      language,
      creator: 'Lembaga XY',
      baseUri: 'https://example.org',
      lastChange: '2026-11-22',
      texts: language.tag === 'id' ? lembagaXyTextId : lembagaXyTextEn,
      crosswalks: [{ crosswalk: lembagaXyToSpencer, to: spencer, baseUri: 'https://example.org/spencer' }],
    })
    return { written, read: parseCase(JSON.stringify(written.value), { as: 'lembaga-xy' }) }
  })
}

function schema() {
  const json = JSON.stringify(lembagaXy)
  const wrong = { ...JSON.parse(json), competencies: { INT: { scale: 'none', name: 7 } }, extra: true }
  return {
    model: parseModel(json, { as: 'lembaga-xy' }),
    wrong: issuesSaid(safeParseModel(wrong, { as: 'lembaga-xy' }).issues),
    holdings: safeParseHoldings(lembagaXy, '{ "INT": 3, "CFV": 2 }'),
    refused: ['{ "INT": 9, "IN": 1 }', '{ "INT": "3" }', '[1]', '{'].map((text) =>
      issuesSaid(safeParseHoldings(lembagaXy, text).issues),
    ),
    jsonSchema: ['model', 'job-profile', 'people'].map((kind) => generateJsonSchema(kind)),
  }
}

function charts() {
  const report = analyzeGap(lembagaXy, job, holdings)
  const scores = [jpm, attainment()].map((method) => scoreFit(lembagaXy, job, holdings, { method }))
  const { ranked } = ranking()
  return inBoth((options) => ({
    gap: gapChart(lembagaXy, report, options),
    fit: fitChart(lembagaXy, scores, options),
    ranking: rankingChart(lembagaXy, ranked, { ...options, theme: 'dark' }),
  }))
}

/** Levels of many people, the same in every run. */
function many(count) {
  const codes = Object.keys(lembagaXy.competencies)
  let state = 7
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    holdings: Object.fromEntries(
      codes.flatMap((code) => (random() < 0.8 ? [[code, 1 + Math.floor(random() * 9) / 2]] : [])),
    ),
  }))
}

/** Columns as plain lists. */
const plain = (columns) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [name, ArrayBuffer.isView(value) ? [...value] : value]),
  )

/** What a function returns while the platform's WebAssembly is another, or none. */
function withWebAssembly(value, run) {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'WebAssembly') ?? { value: undefined }
  Object.defineProperty(globalThis, 'WebAssembly', { value, configurable: true, writable: true })
  try {
    return run()
  } finally {
    Object.defineProperty(globalThis, 'WebAssembly', before)
  }
}

/** The platform's WebAssembly, which counts how often something is instantiated. */
function counting({ Module, Memory, Instance }) {
  const counted = { Module, Memory, instances: 0 }
  counted.Instance = class extends Instance {
    constructor(...parts) {
      super(...parts)
      counted.instances++
    }
  }
  return counted
}

/** Everybody's scores by each kernel, with the platform's WebAssembly and without any: all have to be alike. */
function batch() {
  const people = encodePeople(lembagaXy, many(300))
  const jobs = compileJobs(lembagaXy, Object.keys(lembagaXy.jobs).slice(0, 4), { method: attainment() })
  const scores = (kernel) =>
    ['exclude', 'floor'].map((unassessed) => [...scoreSlice(jobs, people, { kernel, unassessed })].map(plain))
  const platform = globalThis.WebAssembly === undefined ? undefined : counting(globalThis.WebAssembly)
  const ways = {
    'as the platform is': withWebAssembly(platform, () => scores()),
    'the vector kernel': withWebAssembly(platform, () => scores('simd')),
    'the vector kernel without WebAssembly': withWebAssembly(undefined, () => scores('simd')),
    'fused look-ups': scores('fused'),
    'plain look-ups': scores('plain'),
  }
  const [first, ...others] = Object.entries(ways)
  for (const [name, found] of others) {
    if (JSON.stringify(found) !== JSON.stringify(first[1]))
      throw new Error(`batch: ${name} and ${first[0]} differ`)
  }
  const top = [...findTopJobs(jobs, people, { limit: 3, belowEssential: 'flag' })].map(plain)
  return { values: { scores: first[1], top }, vectors: (platform?.instances ?? 0) > 0 }
}

/**
 * Does the work.
 *
 * @returns its results as text, and whether the vector kernel ran
 */
export function work() {
  const parts = { gap, refusal, fit, bands, ranking, dates, paths, table, case: framework, schema, charts }
  const { values, vectors } = batch()
  const results = [...Object.entries(parts).map(([name, run]) => [name, run()]), ['batch', values]]
  const text = results.map(([name, value]) => `# ${name}\n${JSON.stringify(value, null, 1)}\n`).join('')
  return { text, vectors }
}
