import { describe, expect, it } from 'vitest'
import { complete, diagnose } from './diagnose.js'

const imports = `
import { analyzeGap, assignBand, attainment, classifyMove, composeProfile, defineHoldings, defineModel, describeBand, describeFit, describeGap, findJob, getCode, getJob, planDevelopment, profileMatrix, rankCandidates, rankJobs, scoreFit, withLevels } from 'kompetensi'
import type { ActivityOf, BandSetInput, BandVerdict, BandVerdictOf, CandidateOf, CodeOf, CompetencyModel, DevelopmentPlan, DevelopmentPlanOf, FitScore, FitScoreOf, GapReport, GapReportOf, Holdings, HoldingsOf, IdOf, JobOf, JobProfile, JobProfileOf, KeysOf, Person, PersonOf, RatingOf } from 'kompetensi'
import { fitChart, gapChart, profileChart } from 'kompetensi/charts'
import { en } from 'kompetensi/locale/en'
import { fullEn } from 'kompetensi/locale/en'
import { parseModel } from 'kompetensi/schema'
import { lembagaXy, type LembagaXyCode } from 'kompetensi/lembaga-xy'
const acme = defineModel({
  id: 'acme',
  scales: { five: { levels: [1, 2, 3, 4, 5] }, percent: { levels: [0, 100], continuous: true } },
  competencies: { SQL: { scale: 'five', name: 'SQL' }, TYPING: { scale: 'percent', name: 'Typing' }, TASTE: { name: 'Taste' } },
  jobs: {
    analyst: { name: 'Analyst', requires: { SQL: 4, TYPING: 62.5, TASTE: {} }, superior: 'lead' },
    lead: { name: 'Lead', requires: { SQL: { level: 5, essential: true } } },
  },
})
`

/** An own model with a name in every section, and its parts. */
const full = `
const full = defineModel({
  id: 'full',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  clusters: { technical: { name: 'Technical' }, data: { name: 'Data', parent: 'technical' } },
  competencies: { SQL: { scale: 'five', name: 'SQL', cluster: 'data' }, OLD: { name: 'Old', retired: { successors: ['SQL'] } } },
  families: { finance: { name: 'Finance' } },
  tracks: { managerial: { name: 'Managerial' } },
  grades: { G7: { rank: 7 }, G8: { rank: 8 } },
  units: { office: { name: 'Head office' }, branch: { name: 'Branch', parent: 'office' } },
  schemes: { auditor: { name: 'Auditor', certifies: ['SQL'] } },
  jobs: { staf: { name: 'Staf', family: 'finance', track: 'managerial', grade: 'G7', unit: 'branch', requires: { SQL: 3 } } },
})
`

/** A model with what stands beside its competencies and jobs, and one job. */
const withOneJob = (sections: string, job: string, competency = ''): string =>
  `defineModel({ id: 'm', scales: { five: { levels: [1, 2] } }, ${sections} competencies: { A: { scale: 'five', name: 'A', ${competency} } }, jobs: { j: { name: 'J', ${job} requires: { A: 1 } } } })`

/** Results that were stored, as `JSON.parse` or a database column types them. */
const stored = `
declare const report: GapReport
declare const fit: FitScore<string, string>
declare const verdict: BandVerdict
const bands: BandSetInput = { id: 'b', name: 'Kategori', bands: [{ id: 'tms', name: 'Tidak Memenuhi Syarat' }, { id: 'ms', name: 'Memenuhi Syarat', from: 80 }] }
const method = attainment()
const language = en
`

/** What must not compile, and a part of what the compiler says. */
const refused: readonly (readonly [title: string, code: string, message: RegExp])[] = [
  [
    'a wrong job',
    `analyzeGap(lembagaXy, 'manager-sertifikasii', {})`,
    /Did you mean '"manager-sertifikasi"'/,
  ],
  [
    'ratings of a table of another model',
    `import { parseRatingsTable } from 'kompetensi/csv'
const ratings: RatingOf<typeof acme>[] = parseRatingsTable(lembagaXy, '')`,
    /lembaga-xy|LembagaXyCode/,
  ],
  ['a wrong job of an own model', `analyzeGap(acme, 'analist', {})`, /Did you mean '"analyst"'/],
  [
    'a wrong job beside options',
    `scoreFit(acme, 'analist', {}, { method: attainment() })`,
    /Did you mean '"analyst"'/,
  ],
  ['a wrong job to move to', `classifyMove(acme, 'lead', 'analist')`, /Did you mean '"analyst"'/],
  [
    'a wrong job in a unit',
    `classifyMove(acme, 'lead', { job: 'analist', unit: 'u' })`,
    /Did you mean '"analyst"'/,
  ],
  [
    'a wrong job among others',
    `rankJobs(acme, {}, { method: attainment(), jobs: ['analist'] })`,
    /Did you mean '"analyst"'/,
  ],
  ['a job that may be any text', `declare const text: string; analyzeGap(acme, text, {})`, /not assignable/],
  ['a job that is none', `analyzeGap(acme, 3, {})`, /not assignable/],
  ['a wrong code', `analyzeGap(lembagaXy, 'kepala-lsp', { INTT: 3 })`, /Did you mean to write 'INT'/],
  ['a wrong code of an own model', `analyzeGap(acme, 'lead', { SQLL: 3 })`, /Did you mean to write 'SQL'/],
  [
    'a level that is no number',
    `analyzeGap(lembagaXy, 'kepala-lsp', { INT: '3' })`,
    /not assignable to type 'number'/,
  ],
  [
    'another model’s holdings',
    `analyzeGap(lembagaXy, 'kepala-lsp', defineHoldings(acme, { SQL: 3 }))`,
    /"acme".*not assignable/s,
  ],
  ['another model’s job', `analyzeGap(lembagaXy, acme.jobs.analyst, {})`, /not assignable/],
  [
    'another model’s composed profile',
    `analyzeGap(lembagaXy, composeProfile(acme, { job: 'lead' }), {})`,
    /not assignable/,
  ],
  ['a mutable result', `analyzeGap(acme, 'lead', {}).counts.below = 0`, /read-only/],
  [
    'a mutable list',
    `analyzeGap(acme, 'lead', {}).items.push({ competency: 'SQL', status: 'not-assessed', required: 5, weight: 1, essential: false })`,
    /push/,
  ],
  ['a mutable dictionary', `lembagaXy.competencies.INT.name.id = 'x'`, /read-only/],
  ['a mutable job', `acme.jobs.lead.requirements.length = 0`, /read-only/],
  [
    'an unknown essential',
    `composeProfile(lembagaXy, { job: 'kepala-lsp', essentials: ['INTEGRITY'] })`,
    /not assignable/,
  ],
  [
    'an unknown code in withLevels',
    `withLevels(acme, 'lead', { levels: { TASTEE: 3 } })`,
    /Did you mean to write 'TASTE'/,
  ],
  ['an unknown column', `profileMatrix(lembagaXy, { competencies: ['XYZ'] })`, /not assignable/],
  [
    'gap of an item that was not assessed',
    `for (const item of analyzeGap(acme, 'lead', {}).items) item.gap`,
    /'gap' does not exist/,
  ],
  [
    'gap of items that were kept for not being assessed',
    `analyzeGap(acme, 'lead', {}).items.filter((item) => item.status === 'not-assessed').map((item) => item.gap)`,
    /'gap' does not exist/,
  ],
  ['a job that may be missing', `findJob(acme, 'lead').requirements`, /possibly 'undefined'/],
  [
    'a level off its scale',
    `defineModel({ id: 'm', scales: { five: { levels: [1, 2, 3, 4, 5] } }, competencies: { A: { scale: 'five', name: 'A' } }, jobs: { j: { name: 'J', requires: { A: 7 } } } })`,
    /Type '7' is not assignable/,
  ],
  [
    'a level for a competency without a scale',
    `defineModel({ id: 'm', scales: {}, competencies: { A: { name: 'A' } }, jobs: { j: { name: 'J', requires: { A: 1 } } } })`,
    /no properties in common/,
  ],
  [
    'an unknown scale',
    `defineModel({ id: 'm', scales: { five: { levels: [1, 2] } }, competencies: { A: { scale: 'six', name: 'A' } }, jobs: {} })`,
    /"six".*not assignable/s,
  ],
  [
    'an unknown code in a job',
    `defineModel({ id: 'm', scales: { five: { levels: [1, 2] } }, competencies: { A: { scale: 'five', name: 'A' } }, jobs: { j: { name: 'J', requires: { B: 1 } } } })`,
    /'B' does not exist/,
  ],
  [
    'an unknown superior',
    `defineModel({ id: 'm', scales: { five: { levels: [1, 2] } }, competencies: { A: { scale: 'five', name: 'A' } }, jobs: { j: { name: 'J', superior: 'k', requires: { A: 1 } } } })`,
    /"k".*not assignable/s,
  ],
  [
    'a wrong grade',
    withOneJob(`grades: { 'grade-7': { rank: 7 }, 'grade-8': { rank: 8 } },`, `grade: 'grade-77',`),
    /Did you mean '"grade-7"'/,
  ],
  ['a grade where there are none', withOneJob('', `grade: 'G7',`), /not assignable to type 'never'/],
  [
    'a wrong family',
    withOneJob(`families: { finance: { name: 'F' } },`, `family: 'financ',`),
    /"financ".*not assignable to type '"finance"'/,
  ],
  [
    'a wrong track',
    withOneJob(`tracks: { managerial: { name: 'M' } },`, `track: 'manager',`),
    /"manager".*not assignable to type '"managerial"'/,
  ],
  [
    'a wrong unit',
    withOneJob(`units: { office: { name: 'O' } },`, `unit: 'ofice',`),
    /"ofice".*not assignable to type '"office"'/,
  ],
  [
    'a wrong unit above a unit',
    withOneJob(`units: { office: { name: 'O' }, branch: { name: 'B', parent: 'ofice' } },`, ''),
    /Did you mean '"office"'/,
  ],
  [
    'a wrong cluster',
    withOneJob(`clusters: { technical: { name: 'T' } },`, '', `cluster: 'technic'`),
    /"technic".*not assignable to type '"technical"'/,
  ],
  [
    'a wrong successor',
    withOneJob('', '', `retired: { successors: ['B'] }`),
    /"B".*not assignable to type '"A"'/s,
  ],
  [
    'a wrong scheme of certification',
    withOneJob(`schemes: { s: { name: 'S', certifies: ['B'] } },`, ''),
    /"B".*not assignable to type '"A"'/s,
  ],
  [
    'a wrong kind of qualification',
    withOneJob(
      '',
      `qualifications: [{ kind: 'diploma', importance: 'absolute', name: { id: 'x', en: 'x' } }],`,
    ),
    /"diploma".*not assignable/,
  ],
  [
    'a person in a wrong unit',
    `${full} const person: PersonOf<typeof full> = { id: 'p', holdings: {}, unit: 'ofice' }; void person`,
    /Did you mean '"office"'/,
  ],
  [
    'a person in a wrong job',
    `${full} const person: PersonOf<typeof full> = { id: 'p', holdings: {}, job: 'stf' }; void person`,
    /"stf".*not assignable/,
  ],
  [
    'a person with a certificate of a wrong scheme',
    `${full} const person: PersonOf<typeof full> = { id: 'p', holdings: {}, certificates: [{ person: 'p', scheme: 'auditors', issuedOn: '2026-01-01' }] }; void person`,
    /"auditors".*not assignable/,
  ],
  [
    'holdings of a wrong code',
    `${full} const held: HoldingsOf<typeof full> = { SQLL: 3 }; void held`,
    /Did you mean to write 'SQL'/,
  ],
  [
    'another model’s report',
    `describeGap(lembagaXy, analyzeGap(acme, 'lead', {}), { language: en })`,
    /"acme".* is not assignable .*"lembaga-xy"/s,
  ],
  [
    'another model’s verdict',
    `${stored} describeBand(lembagaXy, assignBand(scoreFit(acme, 'lead', {}, { method }), { bands }), bands, { language })`,
    /"acme".* is not assignable .*"lembaga-xy"/s,
  ],
  [
    'another model’s report in a chart',
    `gapChart(lembagaXy, analyzeGap(acme, 'lead', {}), { language: fullEn })`,
    /"acme".* is not assignable .*"lembaga-xy"/s,
  ],
  [
    'another model’s report beside others in a chart',
    `profileChart(lembagaXy, [{ name: 'A', report: analyzeGap(acme, 'lead', {}) }], { language: fullEn })`,
    /"acme".* is not assignable .*"lembaga-xy"/s,
  ],
  [
    'a plan from another model’s report',
    `planDevelopment(lembagaXy, analyzeGap(acme, 'lead', {}), { activities: [], start: '2027-01-01', minimize: 'cost' })`,
    /"acme".* is not assignable .*"lembaga-xy"/s,
  ],
  [
    'a literal for a job of a model that was read',
    `declare const json: unknown; analyzeGap(parseModel(json, { as: 'read' }), 'clerk', {})`,
    /not assignable/,
  ],
]

/** What must compile. */
const accepted: readonly (readonly [title: string, code: string])[] = [
  [
    'what tables and rows are read to, in the functions of their model',
    `import { resolveHoldings } from 'kompetensi'
import { parsePeopleTable, parseRatingsTable } from 'kompetensi/csv'
import { parseHoldingsRows, parsePeopleRows, parseRatingsRows } from 'kompetensi/rows'
const ratings: RatingOf<typeof lembagaXy>[] = parseRatingsTable(lembagaXy, '')
ratings.push(...parseRatingsRows(lembagaXy, [{ p: '', c: '', l: 1, d: '', k: '' }], { person: 'p', competency: 'c', level: 'l', assessedOn: 'd', raterKind: 'k' }))
const [first] = parsePeopleTable(lembagaXy, '')
const [other] = parsePeopleRows(lembagaXy, [{ p: '', INT: 1 }], { person: 'p' })
const held: HoldingsOf<typeof lembagaXy>[] = [first, other].flatMap((person) => (person ? [person.holdings] : []))
held.push(parseHoldingsRows(lembagaXy, [{ c: '', l: 1 }], { competency: 'c', level: 'l' }))
const jobs: (JobOf<typeof lembagaXy> | undefined)[] = [first?.job, other?.job]
held.push(resolveHoldings(lembagaXy, ratings, { asOf: '2026-01-09' }).holdings)
for (const holdings of held) analyzeGap(lembagaXy, 'kepala-lsp', holdings)`,
  ],
  [
    'an ordinary call',
    `analyzeGap(lembagaXy, 'manager-sertifikasi', { INT: 3, CFV: 2.5 }).shortfall satisfies number`,
  ],
  ['a profile of the model', `analyzeGap(lembagaXy, lembagaXy.jobs['kepala-lsp'], { INT: 3 })`],
  ['a composed profile', `analyzeGap(acme, composeProfile(acme, { job: 'lead' }), { SQL: 3 })`],
  ['typed holdings', `analyzeGap(acme, 'lead', defineHoldings(acme, { SQL: 3, TYPING: 40 }))`],
  [
    'a level that may be undefined',
    `declare const level: number | undefined; analyzeGap(acme, 'lead', { SQL: level })`,
  ],
  [
    'codes of results',
    `analyzeGap(acme, 'lead', {}).items.map((item) => item.competency) satisfies ('SQL' | 'TYPING' | 'TASTE')[]`,
  ],
  ['every code', `const codes: LembagaXyCode[] = ['INT', 'UM']; void codes`],
  [
    'narrowing by status',
    `for (const item of analyzeGap(acme, 'lead', {}).items) if (item.status === 'below') item.gap satisfies number`,
  ],
  [
    'filtering by status',
    `analyzeGap(acme, 'lead', {}).items.filter((item) => item.status === 'below').map((item) => item.gap) satisfies number[]`,
  ],
  [
    'filtering by what a status is not',
    `analyzeGap(acme, 'lead', {}).items.filter((item) => item.status !== 'not-assessed' && item.status !== 'level-unspecified').map((item) => item.held) satisfies number[]`,
  ],
  [
    'finding by status',
    `analyzeGap(acme, 'lead', {}).items.find((item) => item.status === 'above')?.gap satisfies number | undefined`,
  ],
  [
    'a job of several',
    `declare const job: 'analyst' | 'lead'; analyzeGap(acme, job, {}).model satisfies 'acme'; declare const given: 'lead' | JobProfile<'acme', 'SQL' | 'TYPING' | 'TASTE'>; scoreFit(acme, given, {}, { method: attainment() })`,
  ],
  [
    'a job in a function for any model',
    `function fitOf<Id extends string, C extends string, J extends string>(model: CompetencyModel<Id, C, J>, job: J): number | undefined { return scoreFit(model, job, {}, { method: attainment() }).score } void fitOf(acme, 'lead')`,
  ],
  [
    'any text as a job of a loose model',
    `declare const any: CompetencyModel; analyzeGap(any, 'lead', { SQL: 3 })`,
  ],
  [
    'a model with every section',
    `${full} full.grades.G8.rank satisfies number; full.jobs.staf.grade satisfies 'G7' | 'G8' | undefined; full.units.branch.name.id satisfies string; const any: CompetencyModel = full; void any; analyzeGap(full, 'staf', {})`,
  ],
  [
    'what a program writes down of a model',
    `${full}
type M = typeof full
const held: HoldingsOf<M> = { SQL: 3 }
const person: PersonOf<M> = { id: 'p', job: 'staf', unit: 'office', holdings: held }
const candidates: CandidateOf<M>[] = [person]
const rating: RatingOf<M> = { person: 'p', competency: 'SQL', level: 3, assessedOn: '2026-01-01', raterKind: 'superior' }
const code: CodeOf<M> = 'SQL'
const grade: KeysOf<M>['grade'] = 'G8'
const report: GapReportOf<M> = analyzeGap(full, 'staf' satisfies JobOf<M>, person.holdings)
const fit: FitScoreOf<M> = scoreFit(full, 'staf', held, { method: attainment() })
const verdict: BandVerdictOf<M> = assignBand(fit, { bands: { id: 'b', name: 'Kategori', bands: [{ id: 'x', name: 'X' }] } })
const activities: ActivityOf<M>[] = [{ id: 'a', name: 'Kelas', method: 'classroom', develops: [{ competency: 'SQL', from: 0, to: 3 }] }]
const plan: DevelopmentPlanOf<M> = planDevelopment(full, report, { activities, start: '2027-01-01', minimize: 'cost' })
const profile: JobProfileOf<M> = full.jobs.staf
const id: IdOf<M> = 'full'
rankCandidates(full, profile, candidates, { method: attainment(), belowEssential: 'flag' })
const anybody: Person = person
void [rating, code, grade, verdict, plan, id, anybody]`,
  ],
  [
    'stored results where the model is typed',
    `${stored}
describeGap(lembagaXy, report, { language })
describeFit(acme, fit, { language })
describeBand(acme, verdict, bands, { language })
gapChart(acme, report, { language: fullEn })
fitChart(acme, [fit], { language: fullEn, bands })
profileChart(acme, [{ name: 'A', report }], { language: fullEn })
planDevelopment(acme, report, { activities: [], start: '2027-01-01', minimize: 'cost' }).model satisfies 'acme'
describeGap(acme, JSON.parse('{}') as GapReport, { language })
describeGap(acme, JSON.parse('{}'), { language })`,
  ],
  [
    'results of a typed model where any will do',
    `${stored}
const reports: GapReport[] = [analyzeGap(acme, 'lead', {}), analyzeGap(lembagaXy, 'kepala-lsp', {})]
const scored: FitScore = scoreFit(acme, 'lead', {}, { method })
const banded: BandVerdict = assignBand(scoreFit(acme, 'lead', {}, { method }), { bands })
const planned: DevelopmentPlan = planDevelopment(acme, analyzeGap(acme, 'lead', {}), { activities: [], start: '2027-01-01', minimize: 'cost' })
void [reports, scored, banded, planned]`,
  ],
  [
    'a model that was read, without a cast or an assertion',
    `declare const json: unknown
const read = parseModel(json, { as: 'read' })
const clerk = getJob(read, 'clerk')
const report: GapReportOf<typeof read> = analyzeGap(read, clerk, defineHoldings(read, { [getCode(read, 'SQL')]: 3 }))
report.items.filter((item) => item.status === 'below').map((item) => item.gap) satisfies number[]
composeProfile(read, { job: clerk, essentials: [getCode(read, 'SQL')] })
const person: PersonOf<typeof read> = { id: 'p', job: clerk.id, holdings: {} }
describeGap(read, report, { language: en })
findJob(read, 'clerk')?.grade satisfies string | undefined
const held: Holdings = { SQL: 3 }
void [person, held]`,
  ],
  [
    'people that were read, from the reader to the sentence',
    `${full}
import { analyzeGap as gap, describeRanking, describeTeam, describeTrainingNeeds, listTrainingNeeds, summarizeTeam } from 'kompetensi'
import { formatPeopleRows, parsePeopleTable } from 'kompetensi/csv'
import { parsePeopleRows } from 'kompetensi/rows'
import { parsePeople, parseHoldings } from 'kompetensi/schema'
declare const json: unknown
const rules = { method: attainment(), belowEssential: 'flag' } as const
const language = fullEn
const read = parseModel(json, { as: 'read' })
// Each reader's people, in the functions of their model.
const ofFull = [...parsePeople(full, json), ...parsePeopleTable(full, ''), ...parsePeopleRows(full, [{ p: '', SQL: 1 }], { person: 'p' })]
describeRanking(full, rankCandidates(full, 'staf', ofFull, rules), { language })
describeTeam(full, summarizeTeam(full, ofFull), { language })
describeTrainingNeeds(full, listTrainingNeeds(full, ofFull), { language })
formatPeopleRows(full, ofFull, { language })
const ofXy = [...parsePeople(lembagaXy, json), ...parsePeopleTable(lembagaXy, ''), ...parsePeopleRows(lembagaXy, [{ p: '', INT: 1 }], { person: 'p' })]
describeRanking(lembagaXy, rankCandidates(lembagaXy, 'kepala-lsp', ofXy, rules), { language })
const ofRead = [...parsePeople(read, json), ...parsePeopleTable(read, ''), ...parsePeopleRows(read, [{ p: '', SQL: 1 }], { person: 'p' })]
describeRanking(read, rankCandidates(read, getJob(read, 'clerk'), ofRead, rules), { language })
for (const { job, holdings } of ofFull) if (job !== undefined) gap(full, job, holdings)
for (const { job, holdings } of ofXy) if (job !== undefined) gap(lembagaXy, job, holdings)
for (const { job, holdings } of ofRead) if (job !== undefined) gap(read, job, holdings)
// What a program writes down beside what was read.
const written: PersonOf<typeof full>[] = [{ id: 'p', job: 'staf', unit: 'office', holdings: {} }]
rankCandidates(full, 'staf', [...written, ...ofFull], rules)
const candidates: CandidateOf<typeof full>[] = [...written, ...ofFull]
const writtenXy: PersonOf<typeof lembagaXy>[] = ofXy
const writtenRead: PersonOf<typeof read>[] = ofRead
const anybody: Person[] = [...ofFull, ...ofXy, ...ofRead, ...written]
const held: HoldingsOf<typeof full> = parseHoldings(full, json)
void [candidates, writtenXy, writtenRead, anybody, held]`,
  ],
  [
    'lists that were read, in the functions of their model',
    `import { parseActivities, parseJobProfiles } from 'kompetensi/schema'
declare const json: unknown
const activities: readonly ActivityOf<typeof acme>[] = parseActivities(acme, json)
planDevelopment(acme, analyzeGap(acme, 'lead', {}), { activities, start: '2027-01-01', minimize: 'cost' })
for (const profile of parseJobProfiles(acme, json)) analyzeGap(acme, profile, {})`,
  ],
  [
    'stored results of every kind, from the reader to the sentence',
    `${stored}
import * as say from 'kompetensi'
import * as change from 'kompetensi/change'
import * as talent from 'kompetensi/talent'
import { safeParseResult } from 'kompetensi/record'
declare const json: unknown
const read = safeParseResult(json)
if (read.ok) {
  const { value } = read
  if (value.kind === 'gap') say.describeGap(acme, value.result, { language: fullEn })
  else if (value.kind === 'fit') say.describeFit(acme, value.result, { language: fullEn })
  else if (value.kind === 'band') say.describeBand(acme, value.result, bands, { language: fullEn })
  else if (value.kind === 'raise') say.describeRaise(acme, value.result, bands, { language: fullEn })
  else if (value.kind === 'comparison') say.describeComparison(acme, value.result, { language: fullEn })
  else if (value.kind === 'candidate-ranking' || value.kind === 'job-ranking') say.describeRanking(acme, value.result, { language: fullEn })
  else if (value.kind === 'readiness') say.describeReadiness(acme, value.result, { language: fullEn })
  else if (value.kind === 'qualifications') say.describeQualifications(value.result, { language: fullEn })
  else if (value.kind === 'grade') say.describeGrade(acme, value.result, { language: fullEn })
  else if (value.kind === 'performance') talent.describePerformance(value.result, { language: fullEn })
  else if (value.kind === 'nine-box') talent.describeNineBox(value.result, { language: fullEn })
  else if (value.kind === 'succession') talent.describeSuccession(value.result, { language: fullEn })
  else if (value.kind === 'move') say.describeMove(acme, value.result, { language: fullEn })
  else if (value.kind === 'career-paths') say.describeCareerPath(acme, value.result, { language: fullEn })
  else if (value.kind === 'plan') say.describePlan(acme, value.result, { language: fullEn })
  else if (value.kind === 'training-needs') say.describeTrainingNeeds(acme, value.result, { language: fullEn })
  else if (value.kind === 'certificate') say.describeCertificateStatus(acme, value.result, { language: fullEn })
  else if (value.kind === 'scheme-alignment') say.describeSchemeAlignment(acme, value.result, { language: fullEn })
  else if (value.kind === 'scheme-coverage') say.describeSchemeCoverage(acme, value.result, { language: fullEn })
  else if (value.kind === 'team') say.describeTeam(acme, value.result, { language: fullEn })
  else if (value.kind === 'holdings') say.describeHoldings(acme, value.result, { language: fullEn })
  else if (value.kind === 'diff') change.describeDiff(value.result, { language: fullEn })
  else if (value.kind === 'migration' || value.kind === 'translation') change.describeMigration(acme, lembagaXy, value.result, { language: fullEn })
  else value.kind satisfies 'band-set' | 'ratings-migration'
}`,
  ],
  [
    'a model that was read, under noUncheckedIndexedAccess, in the ordinary flow',
    `import { describeRanking, isCompetency, isJob, listCompetencies, listJobs } from 'kompetensi'
declare const json: unknown
declare const text: string
const read = parseModel(json, { as: 'read' })
for (const job of listJobs(read)) analyzeGap(read, job, {}).items.map((item) => read.competencies[item.competency]?.name)
for (const code of listCompetencies(read)) defineHoldings(read, { [code]: 3 })
if (isJob(read, text)) analyzeGap(read, text, {})
if (isCompetency(read, text)) defineHoldings(read, { [text]: 3 })
describeRanking(read, rankJobs(read, {}, { method: attainment(), belowEssential: 'flag' }), { language: fullEn })`,
  ],
]

describe('types', () => {
  const messages = diagnose([...refused, ...accepted].map(([, code]) => `${imports}\n${code}\n`))

  it.each(refused.map(([title, , message], i) => ({ title, message, said: messages[i] ?? [] })))(
    'refuse $title',
    ({ message, said }) => {
      expect(said.join('\n')).toMatch(message)
    },
  )

  it.each(accepted.map(([title], i) => ({ title, said: messages[refused.length + i] })))(
    'accept $title',
    ({ said }) => {
      expect(said).toEqual([])
    },
  )

  it.each([
    [`analyzeGap(acme, '`, ['analyst', 'lead']],
    [`analyzeGap(acme, 'analist`, ['analyst', 'lead']],
    [`classifyMove(acme, 'lead', '`, ['analyst', 'lead']],
    [`composeProfile(acme, { job: '`, ['analyst', 'lead']],
  ])('let an editor complete %s', (code, offered) => {
    expect(complete(`${imports}\n${code}`).sort()).toEqual(offered)
  })
})
