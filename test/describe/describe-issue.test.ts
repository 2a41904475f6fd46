import {
  analyzeGap,
  describeIssue,
  formatNumber,
  type Issue,
  type IssueCode,
  type IssueDetails,
  type ScaleProblem,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const problems: Readonly<Record<ScaleProblem, true>> = {
  'no-levels': true,
  'too-few-ends': true,
  'not-finite': true,
  'not-ascending': true,
  'floor-above-highest': true,
  'definition-off-scale': true,
  differs: true,
}

/** At least one of each kind of issue: a new code does not compile without a sample here. */
const samples: { readonly [Code in IssueCode]: readonly [IssueDetails[Code], ...IssueDetails[Code][]] } = {
  'unknown-competency': [
    { competency: 'INTT', model: 'acme', suggestion: 'INT' },
    { competency: 'XYZ', model: 'acme' },
  ],
  'unknown-job': [
    { job: 'klerk', model: 'acme', suggestion: 'clerk' },
    { job: 'xyz', model: 'acme' },
  ],
  'model-mismatch': [{ expected: 'acme', found: 'other' }],
  'level-not-a-number': [{ competency: 'INT', found: 'NaN' }],
  'level-off-scale': [
    { competency: 'INT', level: 5.5, lowest: 0.25, highest: 4.75 },
    { competency: 'INT', level: 9, lowest: 1, highest: 4, levels: [1, 2.5, 4] },
  ],
  'no-scale': [{ competency: 'INT' }],
  'weight-not-positive': [{ competency: 'INT', found: '-1' }],
  'duplicate-requirement': [{ competency: 'INT' }],
  'empty-profile': [{ job: 'clerk' }],
  'not-in-profile': [{ competency: 'INT', job: 'clerk' }],
  'level-already-given': [{ competency: 'INT', level: 3.5 }],
  'result-not-finite': [{ quantity: 'shortfall' }],
  'duplicate-key': [{ key: 'int', other: 'INT', kind: 'competencies' }],
  'key-mismatch': [{ key: 'clerk', found: 'klerk', kind: 'jobs' }],
  'key-loses-order': [{ key: '10', kind: 'competencies' }],
  'key-with-colon': [{ key: 'a:b', kind: 'competencies' }],
  'holdings-not-a-record': [{ found: 'null' }],
  'reserved-key': [{ key: '__proto__', kind: 'units' }],
  'unknown-reference': [
    { kind: 'units', reference: 'ofice', suggestion: 'office' },
    { kind: 'units', reference: 'xyz' },
  ],
  'claim-without-source': [{ basis: 'stated' }],
  'reference-cycle': [{ kind: 'jobs', chain: ['clerk', 'chief'] }],
  'scale-invalid': [
    { scale: 'five', problem: 'no-levels' },
    ...(Object.keys(problems) as ScaleProblem[]).map((problem) => ({ scale: 'five', problem })),
  ],
  'requirement-at-floor': [{ competency: 'INT', level: -1, floor: 0.5 }],
  'column-never-differs': [{ competency: 'INT', level: 2.5 }],
  'profile-dominated': [{ job: 'clerk', by: 'chief' }],
  'unknown-list-inconsistent': [
    { job: 'clerk', problem: 'complete' },
    { job: 'clerk', problem: 'required', competency: 'INT' },
  ],
  'date-invalid': [{ found: '2026-02-30' }],
  'period-reversed': [{ from: '2026-02-01', until: '2026-01-01' }],
  'text-missing': [{ language: en }],
  'too-deep': [{ deepest: 32 }],
  'parameter-invalid': [
    { subject: 'profileMatching', parameter: 'core', found: '60', expected: 'antara 0 dan 1' },
  ],
  'weight-table-too-short': [{ reach: 4, span: 4.5 }],
  'fractional-gap': [{ competency: 'INT', gap: -1.5 }],
  'group-empty': [
    { group: 'core', aspect: 'sikap' },
    { group: 'secondary', aspect: '' },
  ],
  'aspect-mismatch': [{ competency: 'INT', times: 2 }],
  'method-not-separable': [{ method: 'similarity' }],
  'method-without-sql': [{ method: 'similarity' }],
  'method-not-finite': [{ method: 'own', found: 'NaN' }],
  'outcomes-invalid': [
    { competency: 'INT', problem: 'assessed' },
    { competency: 'INT', problem: 'not-required' },
    { competency: 'INT', problem: 'reversed' },
    { competency: 'INT', problem: 'empty' },
  ],
  'bands-empty': [{ bandSet: 'readiness' }],
  'bands-hole': [{ from: 79.5, to: 80 }],
  'bands-overlap': [{ from: 79.5, to: 80.25 }],
  'step-needed': [{ competency: 'INT' }],
  'empty-list': [{ list: 'candidates' }],
  'duplicate-person': [{ person: 'p1' }],
  'not-json': [{ line: 3, column: 14 }, {}],
  'data-too-large': [
    { what: 'characters', most: 10_000_000 },
    { what: 'values', most: 1_000_000 },
    { what: 'entries', most: 1000 },
    { what: 'issues', most: 1000 },
  ],
  'wrong-type': [
    { expected: 'text', found: 'number' },
    { expected: 'whole-number', found: 'not-finite' },
    { expected: 'list', found: 'object' },
    { expected: 'true-or-false', found: 'null' },
    { expected: 'level-or-not-applicable', found: 'text' },
    { expected: 'object', found: 'other' },
    { expected: 'number', found: 'nothing' },
  ],
  'missing-field': [{ field: 'name' }],
  'blank-id': [{ field: 'person' }],
  'unknown-field': [{ field: 'esential', suggestion: 'essential' }, { field: 'nip' }],
  'not-one-of': [{ found: 'sotf', allowed: ['soft', 'hard'] }],
  'duplicate-id': [{ id: 'coaching', kind: 'activities' }],
  'step-not-upward': [{ competency: 'INT', from: 3, to: 2.5 }],
  'certificate-of-another': [{ person: 'P1', found: 'P2' }],
  'same-job': [{ job: 'clerk' }],
  'no-levels': [{ job: 'clerk' }],
  'scales-differ': [{ competency: 'INT', job: 'clerk', other: 'chief' }],
  'assumption-needed': [{ competencies: ['INT', 'CFV'] }],
  'search-too-large': [{ limit: 5_000 }],
  'duplicate-rating': [{ competency: 'INT', rater: 'r1', date: '2026-01-01' }],
  'several-persons': [{ expected: 'p1', found: 'p2' }],
  'table-malformed': [
    { problem: 'quote-not-closed', found: '"Analis' },
    { problem: 'quote-misplaced', found: '"a"b' },
    { problem: 'row-too-long', found: 'x' },
    { problem: 'not-rows', found: 'number' },
    { problem: 'empty', found: '' },
  ],
  'column-missing': [
    { columns: ['code', 'name'], headers: ['Tingkat'] },
    { columns: ['person'], headers: [] },
  ],
  'column-unknown': [{ header: 'Catatan' }],
  'column-duplicate': [{ header: 'Kode', other: 'Code' }],
  'cell-missing': [{ column: 'Kode' }],
  'cell-invalid': [
    { found: 'tiga', expected: 'level' },
    ...(['text', 'number', 'date', 'yes-no', 'nature', 'horizon', 'id-pair'] as const).map((expected) => ({
      found: '?!',
      expected,
    })),
  ],
  'cell-ambiguous': [{ found: '3/4/2026', readings: ['2026-04-03', '2026-03-04'], option: 'dates' }],
  'cell-conflict': [{ found: 'Analis', earlier: 'Analyst', row: 1234 }],
  'row-duplicate': [
    { key: 'analis, SQL', row: 2, same: true },
    { key: 'analis, SQL', row: 2, same: false },
  ],
  'row-left-out': [
    { found: 'Not Relevant', meaning: 'not-in-profile' },
    { found: '-', meaning: 'not-assessed' },
  ],
  'retired-required': [{ competency: 'FAX', job: 'clerk' }],
  'way-back-lossy': [{ competency: 'SQL', model: 'acme', version: '1' }],
  'value-suppressed': [{ found: '2.5' }],
  'field-not-carried': [{ field: 'Standard Error' }],
  'several-parents': [{ entry: 'skill-1', kept: 'S1', left: ['S2', 'T3'] }],
  'listed-without-level': [{ competency: 'INT' }],
  'score-on-other-scale': [
    { competency: 'INT', minimum: 0.5, maximum: 10, lowest: 1, highest: 5 },
    { competency: 'INT', maximum: 10, lowest: 1, highest: 5 },
  ],
  'several-scores': [{ competency: 'INT', count: 2 }],
  'required-level-not-met': [{ competency: 'INT', held: 2.5, required: 3 }],
  'schema-deviation': [
    { field: 'CFItems.uri', problem: 'missing', times: 1 },
    { field: 'CFItems.listEnumeration', problem: 'null', times: 36 },
    { field: 'CFItems.CFDocumentURI', problem: 'not-in-format', times: 2 },
    { field: 'CFDocument.title', problem: 'wrong-type', times: 1 },
    { field: 'CFItems.identifier', problem: 'identifier', times: 1 },
    { field: 'CFItems.uri', problem: 'uri', times: 1 },
    { field: 'CFItems.lastChangeDateTime', problem: 'date', times: 1 },
    { field: 'CFAssociations.associationType', problem: 'not-one-of', times: 1 },
  ],
  'key-replaced': [
    { kind: 'competencies', found: 'A', key: 'A-2' },
    { kind: 'clusters', found: '', key: 'cluster-1' },
  ],
  'text-too-long': [{ length: 120, most: 100 }],
  'code-malformed': [
    { found: 'M.70SDM1', what: 'skkni-unit', examples: ['M.70SDM01.001.2'] },
    { found: 'S1', what: 'kkni-level', examples: ['6', 'VI'] },
  ],
  'too-many-levels': [{ subject: 'importance', most: 255 }],
  'level-not-encoded': [{ competency: 'INT', level: 2.75 }],
  'layout-invalid': [
    { problem: 'too-short' },
    { problem: 'not-encoded-people' },
    { problem: 'another-version' },
    { problem: 'header' },
    { problem: 'size' },
    { problem: 'checksum' },
    { problem: 'text' },
    { problem: 'codes' },
    { problem: 'levels' },
    { problem: 'body' },
    { problem: 'ranks' },
  ],
  'number-out-of-range': [
    { found: '-1', least: 0, most: 9007199254740991 },
    { found: '0.5', least: 1 },
  ],
}

const cellKinds: readonly unknown[] = samples['cell-invalid'].map(({ expected }) => expected)
const isCellKind = (value: unknown): boolean => cellKinds.includes(value)

/** The details as a sentence has to carry them; what a problem is called is said in words of its own. */
function carried(details: object): string[] {
  return Object.entries(details).flatMap(([field, value]: [string, unknown]) => {
    if (['problem', 'group', 'what', 'meaning', 'same'].includes(field)) return []
    // What a cell should hold is said in Indonesian words; of other expectations the sentence has the very text.
    if (field === 'expected' && Object.keys(details).length === 2 && 'found' in details && isCellKind(value))
      return []
    // A scale that is listed level by level needs no ends.
    if ('levels' in details && (field === 'lowest' || field === 'highest')) return []
    return (Array.isArray(value) ? value : [value]).map((entry: unknown) =>
      typeof entry === 'number' ? formatNumber(entry, { language: id, digits: 15 }) : String(entry),
    )
  })
}

function sample(code: string, details: object, message = 'an English sentence'): Issue {
  return untyped({ code, severity: 'error', path: [], details, message })
}

const all = Object.entries(samples).flatMap(([code, list]) => list.map((details) => ({ code, details })))

describe('describeIssue', () => {
  it('says an issue in both languages', () => {
    const [issue] = thrownBy(() => analyzeGap(lembagaXy, 'kepala-lsp', { INT: 5.5 })).issues
    if (issue === undefined) throw new Error('no issue')
    expect(describeIssue(issue, { language: id })).toBe('Level "INT" adalah 5,5; skalanya dari 0 sampai 5.')
    expect(describeIssue(issue, { language: en })).toBe(
      'The level held of "INT" is 5.5; its scale runs from 0 to 5.',
    )
  })

  it.each(all)('has an Indonesian sentence for $code that carries $details', ({ code, details }) => {
    const sentence = describeIssue(sample(code, details), { language: id })
    // Kinds of data are said in Indonesian words.
    if (code !== 'wrong-type') for (const text of carried(details)) expect(sentence).toContain(text)
    expect(sentence).toMatch(/^["A-Z\d−-].*[.]$/u)
    expect(sentence).not.toMatch(/undefined|\[object|English|\$\{/)
  })

  it('has a sentence of its own for each', () => {
    const sentences = new Set(
      all.map(({ code, details }) => describeIssue(sample(code, details), { language: id })),
    )
    const twice =
      all.filter(({ code, details }) => code === 'scale-invalid' && 'problem' in details).length -
      Object.keys(problems).length
    expect(sentences.size).toBe(all.length - twice)
  })

  it('begins the English one with a capital and ends it with a full stop', () => {
    const issue = sample('no-scale', { competency: 'x' }, 'x has no scale')
    expect(describeIssue(issue, { language: en })).toBe('X has no scale.')
  })

  it('says a scale whose ends are not numbers without failing', () => {
    const details = { competency: 'INT', level: 1, lowest: Number.NaN, highest: Number.POSITIVE_INFINITY }
    expect(describeIssue(sample('level-off-scale', details), { language: id })).toContain(
      'dari NaN sampai Infinity',
    )
  })
})
