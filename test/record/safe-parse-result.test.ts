import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as root from 'kompetensi'
import {
  analyzeGap,
  attainment,
  type CompetencyModel,
  describeGap,
  rankCandidates,
  summarizeTeam,
} from 'kompetensi'
import * as change from 'kompetensi/change'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { fullEn } from 'kompetensi/locale/en'
import {
  type ParseResultOptions,
  type ResultKind,
  recordResult,
  resultKinds,
  type StoredResult,
  safeParseResult,
} from 'kompetensi/record'
import * as talent from 'kompetensi/talent'
import { describe, expect, it } from 'vitest'
import { allLanguages } from '../support/all-languages'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { describers, samples } from './samples'

const report = analyzeGap(lembagaXy, 'staf-administrasi', { INT: 1, CFV: 0 })
const stored = recordResult('gap', report)

/** What a reader says is wrong, each with its place. */
function told(data: unknown, options = {}): string[] {
  return safeParseResult(data, options).issues.map(
    ({ path, code, severity }) => `${severity} ${path.join('.')} ${code}`,
  )
}

describe('safeParseResult', () => {
  it('reads what was stored, as text or as a column of JSON gives it', () => {
    for (const data of [JSON.stringify(stored), JSON.parse(JSON.stringify(stored))]) {
      expect(safeParseResult(data)).toEqual({ ok: true, value: stored, issues: [] })
    }
  })

  it('gives a result that tells its kind, so that it can be said', () => {
    const model: CompetencyModel = lembagaXy
    const read = safeParseResult(JSON.stringify(stored))
    if (!read.ok || read.value.kind !== 'gap') throw new Error('no gap report')
    const said = describeGap(model, read.value.result, { language: fullEn })
    expect(said).toBe(describeGap(lembagaXy, report, { language: fullEn }))
  })

  it('refuses a result of another kind than the one asked for', () => {
    expect(told(stored, { kind: 'fit' })).toEqual(['error kind result-kind-differs'])
    expect(safeParseResult(stored, { kind: 'gap' }).ok).toBe(true)
    expect(thrownBy(() => safeParseResult(stored, { kind: untyped('gaps') })).code).toBe('parameter-invalid')
  })

  it('refuses a result of another schema, and says which it reads', () => {
    const newer = { ...stored, schema: 2, decidedBy: 'x', result: { ...report, levels: [] } }
    expect(safeParseResult(newer).issues).toMatchObject([
      { code: 'result-schema-unknown', path: ['schema'], details: { kind: 'gap', found: 2, reads: [1] } },
    ])
  })

  it('tells everything that differs from the schema, with its place', () => {
    const [first, second, third, fourth, fifth, ...items] = report.items
    const changed = {
      ...stored,
      result: {
        ...report,
        items: [
          { ...first, status: 'under' },
          { ...second, held: undefined },
          { ...third, weigth: 1 },
          { ...fourth, status: 3 },
          { ...fifth, required: '3' },
          ...items,
        ],
        counts: { ...report.counts, met: null },
        note: 'x',
      },
    }
    expect(told(JSON.stringify(changed))).toEqual([
      'error result.items.0.status not-one-of',
      'error result.items.1.held missing-field',
      'error result.items.2.weigth unknown-field',
      'error result.items.3.status wrong-type',
      'error result.items.4.required wrong-type',
      'error result.counts.met wrong-type',
      'error result.note unknown-field',
    ])
  })

  it('tells of a misspelt field what it may be, and of an unknown word which there are', () => {
    const [first, ...items] = report.items
    const wrong = {
      ...stored,
      result: { ...report, items: [{ ...first, weigth: 1, status: 'metd' }, ...items] },
    }
    expect(safeParseResult(wrong).issues).toMatchObject([
      { details: { found: 'metd', allowed: ['below', 'met', 'above', 'not-assessed', 'level-unspecified'] } },
    ])
    const misspelt = { ...stored, result: { ...report, items: [{ ...first, weigth: 1 }, ...items] } }
    expect(safeParseResult(misspelt).issues).toMatchObject([{ details: { suggestion: 'weight' } }])
  })

  it('tells of somebody who is ranked, or in a team, twice, and stores no such result', () => {
    const ranking = rankCandidates(
      lembagaXy,
      'staf-administrasi',
      [
        { id: 'p1', holdings: { INT: 1 } },
        { id: 'p2', holdings: { INT: 2 } },
      ],
      { method: attainment(), belowEssential: 'flag' },
    )
    const merged = { ...ranking, candidates: [...ranking.candidates, ...ranking.candidates] }
    expect(told({ ...recordResult('candidate-ranking', ranking), result: merged })).toEqual([
      'error result.candidates.2.candidate duplicate-person',
      'error result.candidates.3.candidate duplicate-person',
    ])
    expect(thrownBy(() => recordResult('candidate-ranking', merged)).code).toBe('duplicate-person')
    const team = summarizeTeam(lembagaXy, [{ id: 'p1', job: 'staf-administrasi', holdings: { INT: 1 } }])
    const rows = [...team.rows, ...team.rows]
    expect(told({ ...recordResult('team', team), result: { ...team, rows } })).toEqual([
      'error result.rows.1.person duplicate-person',
    ])
  })

  it('leaves out fields that no such result has where the caller says so, and tells each', () => {
    const more = { ...stored, note: 'x', result: { ...report, note: 'y' } }
    expect(safeParseResult(more, { unknownFields: 'drop' })).toMatchObject({ ok: true, value: stored })
    expect(told(more, { unknownFields: 'drop' })).toEqual([
      'warning note unknown-field',
      'warning result.note unknown-field',
    ])
  })

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['error  wrong-type']],
    ['a bare result', report, ['error  result-not-recorded']],
    ['a bare result that has a kind of its own', samples.move[0], ['error  result-not-recorded']],
    ['a bare result of a kind that can be stored', samples.migration[0], ['error  result-not-recorded']],
    ['a result of no kind', { schema: 1, result: report }, ['error kind missing-field']],
    ['a kind there is not', { ...stored, kind: 'gaps' }, ['error kind not-one-of']],
    ['a kind every object answers to', { ...stored, kind: 'constructor' }, ['error kind not-one-of']],
    ['a kind that is no text', { ...stored, kind: 1 }, ['error kind wrong-type']],
    ['no schema', { kind: 'gap', result: report }, ['error schema missing-field']],
    ['a schema that is no number', { ...stored, schema: '1' }, ['error schema wrong-type']],
    ['no result', { kind: 'gap', schema: 1 }, ['error result missing-field']],
    ['null for a result', { ...stored, result: null }, ['error result wrong-type']],
    ['another model beside it', { ...stored, model: 'acme' }, ['error model model-mismatch']],
    ['another version beside it', { ...stored, modelVersion: '0' }, ['error modelVersion model-mismatch']],
    ['text that is no JSON', '{"kind":', ['error  not-json']],
    ['a key that stands twice', '{"kind":"gap","kind":"fit"}', ['error kind duplicate-id']],
    ['a key that reaches a prototype', '{"kind":"gap","__proto__":{}}', ['error __proto__ reserved-key']],
  ])('refuses %s', (_, data, issues) => {
    expect(told(data)).toEqual(issues)
  })

  it('says of a bare result what makes of it one that can be stored', () => {
    const messages = (options?: ParseResultOptions): (string | undefined)[] =>
      safeParseResult(JSON.stringify(report), options).issues.map(({ message }) => message)
    expect(messages()).toEqual([expect.stringContaining('recordResult(…)')])
    expect(messages({ kind: 'gap' })).toEqual([expect.stringContaining("recordResult('gap', …)")])
  })

  it('refuses a model beside a result of none', () => {
    const box = { ...recordResult('nine-box', samples['nine-box'][0]), model: 'acme' }
    expect(told(box)).toEqual(['error model unknown-field'])
  })

  it('takes a result that somebody else put into the envelope, and says the model beside it', () => {
    const read = safeParseResult({ kind: 'gap', schema: 1, result: report })
    if (!read.ok) throw new Error('refused')
    const { library: _, ...rest } = stored
    expect(read.value).toEqual(rest)
  })

  it('tells of every field of every kind that is taken away, put in the wrong or not known', () => {
    for (const kind of resultKinds) {
      for (const result of samples[kind]) {
        for (const field of Object.keys(result)) {
          const plain: Readonly<Record<string, unknown>> = { ...result }
          const odd = { kind, schema: 1, result: { ...plain, [field]: { odd: true } } }
          const { ok, issues } = safeParseResult(odd)
          expect([ok, issues[0]?.path.slice(0, 2)], `${kind} ${field}`).toEqual([false, ['result', field]])
        }
        expect(told({ kind, schema: 1, result: { ...result, odd: 1 } })).toContain(
          'error result.odd unknown-field',
        )
      }
    }
  })

  it('tells a day that does not exist', () => {
    const [resolved] = samples.holdings
    const result = { ...resolved, asOf: '2026-02-30' }
    expect(safeParseResult({ kind: 'holdings', schema: 1, result }).issues).toMatchObject([
      { code: 'date-invalid', path: ['result', 'asOf'], details: { found: '2026-02-30' } },
    ])
  })

  it('tells a pair that is too short', () => {
    const [comparison] = samples.comparison
    const [first] = comparison.disagreements
    const short = { ...comparison, disagreements: [{ ...first, methods: [0] }] }
    expect(told({ kind: 'comparison', schema: 1, result: short })).toEqual([
      'error result.disagreements.0.methods.1 missing-field',
    ])
  })
})

describe('a result that was stored', () => {
  it.each(Object.keys(describers))('as %s is said as a fresh one, in every language', (name) => {
    const kind = resultKinds.find((each) => each === name)
    if (kind === undefined || kind === 'band-set' || kind === 'ratings-migration') throw new Error(name)
    for (const result of samples[kind]) {
      const read = safeParseResult(JSON.stringify(recordResult<ResultKind>(kind, result)))
      if (!read.ok) throw new Error(kind)
      for (const language of Object.values(allLanguages)) {
        expect(said(read.value, language)).toBe(said({ ...read.value, result } as StoredResult, language))
      }
    }
  })

  it('is of a kind for every describer that says a result', () => {
    const all = Object.keys({ ...root, ...change, ...talent }).filter((name) => name.startsWith('describe'))
    const used = Object.values(describers).map((describer) => /describe\w+/.exec(String(describer))?.[0])
    // An issue, a method, a status and a kind of move are no results: they are words of one.
    const words = ['describeIssue', 'describeMethod', 'describeMoveKind', 'describeStatus']
    expect(all.filter((name) => !used.includes(name)).sort()).toEqual(words)
  })
})

/** What is said of a result, whatever its kind. */
function said(of: StoredResult, language: typeof fullEn): string {
  if (of.kind === 'band-set' || of.kind === 'ratings-migration') return ''
  // Safe: the describer is that of the kind.
  const describer = describers[of.kind] as (result: unknown, options: { language: typeof fullEn }) => string
  return describer(of.result, { language })
}

/** Results as they were stored once, a line each, by kind and schema. A shape that no longer takes them needs another schema. */
const folder = new URL('stored/', import.meta.url)

describe('what was stored once', () => {
  it.each(resultKinds)('has results of the kind %s', (kind) => {
    const file = new URL(`${kind}-1.jsonl`, folder)
    if (process.env['KOMPETENSI_STORE'] !== undefined) {
      mkdirSync(folder, { recursive: true })
      const lines = samples[kind].map((result) => JSON.stringify(recordResult<ResultKind>(kind, result)))
      writeFileSync(file, `${lines.join('\n')}\n`)
    }
    expect(readdirSync(folder)).toContain(`${kind}-1.jsonl`)
  })

  it.each(readdirSync(folder))('is read and said today: %s', (file) => {
    for (const line of readFileSync(new URL(file, folder), 'utf8').trim().split('\n')) {
      const read = safeParseResult(line)
      expect(read.issues).toEqual([])
      if (read.ok) said(read.value, fullEn)
    }
  })
})
