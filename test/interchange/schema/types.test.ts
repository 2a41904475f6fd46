import { describe, expect, it } from 'vitest'
import { diagnose } from '../../types/diagnose'

const imports = `
import { analyzeGap, findJob, isCompetency, isCompetencyError, isJob, lintModel, type CompetencyModel, type Holdings, type JobProfile, type Person } from 'kompetensi'
import { lembagaXy, type LembagaXyCode } from 'kompetensi/lembaga-xy'
import { modelSchema, parseHoldings, parseJobProfile, parseModel, parsePeople, safeParseModel, type ParsedCode, type ParsedJob } from '../../src/interchange/schema/index'
declare const json: unknown
const acme = parseModel(json, { as: 'acme' })
const other = parseModel(json, { as: 'other' })
declare const job: string
`

const accepted: readonly (readonly [title: string, code: string])[] = [
  [
    'a parsed model with parsed holdings',
    `if (isJob(acme, job)) analyzeGap(acme, job, parseHoldings(acme, json)).items[0]?.competency satisfies ParsedCode<'acme'> | undefined`,
  ],
  ['a job that was found', `const found = findJob(acme, 'x'); if (found) analyzeGap(acme, found, {})`],
  ['a parsed model where any model will do', `const any: CompetencyModel = acme; void any`],
  [
    'a model of any id',
    `const model = parseModel(json); const found = findJob(model, 'x'); if (found) analyzeGap(model, found, parseHoldings(model, json))`,
  ],
  [
    'parsed holdings of an embedded model',
    `const held: Holdings<'lembaga-xy', LembagaXyCode> = parseHoldings(lembagaXy, json); void held`,
  ],
  [
    'parsed people',
    `const people: readonly Person<'acme', ParsedCode<'acme'>, ParsedJob<'acme'>>[] = parsePeople(acme, json); void people`,
  ],
  ['a parsed profile', `analyzeGap(lembagaXy, parseJobProfile(lembagaXy, json), { INT: 3 })`],
  [
    'a result told apart by ok',
    `const result = safeParseModel(json, { as: 'acme' }); if (result.ok) result.value.id satisfies 'acme'; else for (const issue of result.issues) if (issue.code === 'unknown-job') issue.details.job.length`,
  ],
  [
    'what lint finds, told apart by code',
    `for (const issue of lintModel(acme)) if (issue.code === 'key-mismatch') issue.details.found.length`,
  ],
  [
    'an error, told apart by code',
    `if (isCompetencyError(json)) for (const issue of json.issues) if (issue.code === 'unknown-job') issue.details.job.length`,
  ],
  ['what the schema gives', `const out = modelSchema({ as: 'acme' }).parse(json); out.id satisfies 'acme'`],
]

const refused: readonly (readonly [title: string, code: string, message: RegExp])[] = [
  ['a job written down for a model that was read', `analyzeGap(acme, 'clerk', {})`, /not assignable/],
  [
    'a code written down',
    `analyzeGap(acme, findJob(acme, 'x') as never, { INT: 3 }) satisfies never; const held: Holdings<'acme', ParsedCode<'acme'>> = { INT: 3 }; void held`,
    /not assignable|does not satisfy|Object literal/,
  ],
  [
    'holdings of another model that was read',
    `if (isJob(acme, job)) analyzeGap(acme, job, parseHoldings(other, json))`,
    /"other".*not assignable|not assignable.*"acme"/s,
  ],
  [
    'a job of another model that was read',
    `if (isJob(other, job)) analyzeGap(acme, job, {})`,
    /not assignable/,
  ],
  ['the value of a result not looked at', `safeParseModel(json).value`, /value/],
]

const answers = diagnose([
  ...accepted.map(([, code]) => imports + code),
  ...refused.map(([, code]) => imports + code),
])

describe('what was read is told apart by its model', () => {
  it.each(accepted.map(([title], i) => [title, answers[i]] as const))('%s compiles', (_, messages) => {
    expect(messages).toEqual([])
  })

  it.each(refused.map(([title, , message], i) => [title, message, answers[accepted.length + i]] as const))(
    '%s does not compile',
    (_, message, messages) => {
      expect(messages?.join('\n')).toMatch(message)
    },
  )
})
