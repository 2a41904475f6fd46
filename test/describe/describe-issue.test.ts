import {
  analyzeGap,
  describeIssue,
  type Issue,
  type IssueCode,
  type IssueDetails,
  type IssueLanguage,
  type LossCode,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import * as english from 'kompetensi/locale/en'
import * as indonesian from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { factsThatDiffer, numbersThatDiffer, wordsInCommon } from '../locale/compare'
import { codeWords, sharedNames, sharedWords } from '../locale/shared-words'
import { allLanguages } from '../support/all-languages'
import { thrownBy } from '../support/thrown-by'

/** At least one of each kind of issue: a new code does not compile without a sample here. */
const samples: {
  readonly [Code in Exclude<IssueCode, LossCode>]: readonly [IssueDetails[Code], ...IssueDetails[Code][]]
} = {
  'unknown-competency': [
    { competency: 'INTT', model: 'acme', suggestion: 'INT' },
    { competency: 'XYZ', model: 'acme' },
  ],
  'unknown-job': [
    { job: 'klerk', model: 'acme', suggestion: 'clerk' },
    { job: 'xyz', model: 'acme' },
  ],
  'model-mismatch': [{ expected: 'acme', found: 'other' }],
  'model-malformed': [{ found: 'undefined' }],
  'job-malformed': [{ found: 'object' }],
  'level-not-a-number': [
    { competency: 'INT', of: 'held', found: 'NaN' },
    { competency: 'INT', of: 'required', found: 'NaN' },
  ],
  'level-off-scale': [
    { competency: 'INT', of: 'held', level: 5.5, lowest: 0.25, highest: 4.75 },
    { competency: 'INT', of: 'possible', level: 5.5, lowest: 0.25, highest: 4.75 },
    { competency: 'INT', of: 'required', level: 9, lowest: 1, highest: 4, levels: [1, 2.5, 4] },
  ],
  'no-scale': [{ competency: 'INT' }],
  'weight-not-positive': [{ competency: 'INT', found: '-1' }],
  'duplicate-requirement': [{ competency: 'INT' }],
  'empty-profile': [{ job: 'clerk' }],
  'not-in-profile': [{ competency: 'INT', job: 'clerk' }],
  'level-already-given': [{ job: 'clerk', competency: 'INT', level: 3.5 }],
  'result-not-finite': [
    { quantity: 'gap' },
    { quantity: 'shortfall' },
    { quantity: 'similarity' },
    { quantity: 'months' },
    { quantity: 'effort' },
    { quantity: 'performance' },
    { quantity: 'total' },
  ],
  'duplicate-key': [{ key: 'int', other: 'INT', kind: 'competencies' }],
  'key-mismatch': [{ key: 'clerk', found: 'klerk', kind: 'jobs' }],
  'key-loses-order': [{ key: '10', kind: 'competencies' }],
  'key-with-colon': [{ key: 'a:b', kind: 'competencies' }],
  'holdings-not-a-record': [{ found: 'null' }],
  'reserved-key': [{ key: '__proto__', kind: 'units' }],
  'key-malformed': [
    { key: 'A 1', kind: 'people', character: 'U+00A0', problem: 'blank' },
    { key: 'A 1', kind: 'people', character: 'U+200B', problem: 'invisible' },
    { key: 'A 1', kind: 'people', character: 'U+0007', problem: 'control' },
    { key: 'A 1', kind: 'people', character: 'U+D800', problem: 'half' },
  ],
  'unknown-reference': [
    { kind: 'units', reference: 'ofice', suggestion: 'office' },
    { kind: 'units', reference: 'xyz' },
  ],
  'claim-without-source': [{ basis: 'stated' }],
  'reference-cycle': [{ kind: 'jobs', field: 'superior', chain: ['clerk', 'chief'] }],
  'scale-invalid': [
    { scale: 'five', problem: 'no-levels' },
    { scale: 'five', problem: 'too-few-ends' },
    { scale: 'five', problem: 'not-finite' },
    { scale: 'five', problem: 'not-ascending' },
    { scale: 'five', problem: 'floor-above-highest' },
    { scale: 'five', problem: 'definition-off-scale' },
    { scale: 'five', problem: 'differs' },
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
  'text-missing': [
    { problem: 'in-no-language', languages: [] },
    { problem: 'blank', languages: ['en'] },
    { problem: 'not-translated', languages: ['en', 'jv'] },
  ],
  'too-deep': [{ deepest: 32 }],
  'parameter-invalid': [
    {
      subject: 'describeGap',
      parameter: 'report.items.0.competency',
      found: 'undefined',
      expected: { ofKind: 'text', givenBy: 'analyzeGap(…), parseResult(…)' },
    },
    { subject: 'profileMatching', parameter: 'coreShare', found: '60', expected: { above: 0, below: 1.5 } },
    {
      subject: 'a query',
      parameter: 'limit',
      found: '0.5',
      expected: { whole: true, atLeast: 1, atMost: 9 },
    },
    { subject: 'round', parameter: 'value', found: 'NaN', expected: { finite: true } },
    {
      subject: 'assignBand',
      parameter: 'evidence',
      found: 'x',
      expected: { oneOf: ['interval', 'as-scored'] },
    },
    { subject: 'CASE', parameter: 'baseUri', found: 'x', expected: { like: 'https://…' } },
    { subject: 'options', parameter: 'time', found: 'undefined', expected: { givenWith: 'start' } },
    {
      subject: 'x',
      parameter: 'columns.A',
      found: 'z',
      expected: { oneOf: ['level'], or: '{ competency }' },
    },
    {
      subject: 'x',
      parameter: 'raterKind',
      found: 'z',
      expected: { ofKind: 'name', or: 'given: { raterKind }' },
    },
    { subject: 'CASE', parameter: 'creator', found: '', expected: { ofKind: 'name' } },
    { subject: 'options', parameter: 'kinds', found: 'x', expected: { ofKind: 'list' } },
    {
      subject: 'options',
      parameter: 'objectives',
      found: '[]',
      expected: { ofKind: 'list', oneOf: ['moves', 'time'] },
    },
    { subject: 'options', parameter: 'effort', found: 'x', expected: { ofKind: 'record' } },
    { subject: 'options', parameter: 'from', found: '1', expected: { ofKind: 'job' } },
    { subject: 'scoreFit', parameter: 'method', found: 'x', expected: { ofKind: 'method' } },
    { subject: 'metShare', parameter: 'weighted', found: 'true', expected: { named: [] } },
    { subject: 'attainment', parameter: 'surplus.cap', found: '2', expected: { named: ['cappedAt'] } },
  ],
  'weight-table-too-short': [
    { reach: 4, span: 4.5, closed: false },
    { reach: 4, span: 6, closed: true },
  ],
  'fractional-gap': [{ competency: 'INT', gap: -1.5 }],
  'group-empty': [
    { by: 'aspects', group: 'core', aspect: 'sikap' },
    { by: 'aspects', group: 'secondary', aspect: '' },
    { by: 'groups', id: 'teknis' },
  ],
  'group-mismatch': [
    { by: 'aspects', competency: 'INT', times: 2 },
    { by: 'groups', competency: 'INT', times: 0 },
  ],
  'method-not-separable': [
    { method: 'similarity', purpose: 'raises' },
    { method: 'similarity', purpose: 'interval' },
    { method: 'similarity', purpose: 'columns' },
  ],
  'method-without-sql': [{ method: 'similarity' }],
  'method-unsound': [{ method: 'own', found: 'NaN' }],
  'outcomes-assessed': [{ competency: 'INT' }],
  'outcomes-empty': [{ competency: 'SQL', lowest: 3.5, highest: 2 }],
  'outcomes-not-required': [{ competency: 'INT' }],
  'profile-malformed': [{ found: 'undefined' }],
  'gap-weights-invalid': [{ problem: 'entries' }, { problem: 'holes' }],
  'core-unclear': [{ given: 'both' }, { given: 'neither' }],
  'shares-invalid': [
    { by: 'aspects', total: 0.9 },
    { by: 'groups', total: 1.2 },
  ],
  'full-score-differs': [{ bandSet: 'readiness', full: 100, method: 5 }],
  'bands-not-ascending': [{ bandSet: 'readiness', band: 'high', found: '40' }],
  'range-invalid': [{ range: 'high', found: '90 … 80' }],
  'step-too-short': [{ step: 0.001, atMost: 1000 }],
  'boxes-invalid': [{ scheme: 'nine', found: '1, 2' }],
  'box-missing': [{ scheme: 'nine', performance: 'low', potential: 'high' }],
  'target-cap-needed': [{ target: 'sales' }],
  'weights-all-zero': [{ parts: ['result', 'process'] }],
  'activity-incomplete': [{ activity: 'coaching', field: 'cost' }],
  'plan-too-long': [{ start: '9999-01-01' }],
  'bands-empty': [{ bandSet: 'readiness' }],
  'bands-hole': [{ from: 79.5, to: 80 }, { from: 79.5 }],
  'bands-overlap': [{ from: 79.5, to: 80.25 }, { from: 79.5 }, { to: 80.25 }, {}],
  'step-needed': [{ competency: 'INT' }],
  'empty-list': [{ list: 'candidates' }],
  'duplicate-person': [{ person: 'p1' }],
  'not-json': [{ line: 3, column: 14 }],
  'data-too-large': [
    { what: 'characters', atMost: 10_000_000 },
    { what: 'row-characters', atMost: 1_000_000 },
    { what: 'values', atMost: 1_000_000 },
    { what: 'entries', atMost: 1000 },
    { what: 'cells', atMost: 2000 },
    { what: 'columns', atMost: 16_384 },
    { what: 'issues', atMost: 1000, left: 2500 },
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
  'result-not-recorded': [{ kind: 'gap' }, {}],
  'result-kind-differs': [{ found: 'fit', expected: 'gap' }],
  'result-schema-unknown': [{ kind: 'gap', found: 9, reads: [1, 2] }],
  'same-job': [{ job: 'clerk' }],
  'no-levels': [{ job: 'clerk' }],
  'scales-differ': [{ competency: 'INT', job: 'clerk', other: 'chief' }],
  'assumption-needed': [{ competencies: ['INT', 'CFV'] }],
  'search-too-large': [{ work: 5_000, requirements: 12, rungs: 3_456 }],
  'duplicate-rating': [{ competency: 'INT', rater: 'r1', date: '2026-01-01' }],
  'several-persons': [{ expected: 'p1', found: 'p2' }],
  'table-malformed': [
    { problem: 'quote-not-closed', found: '"Analis' },
    { problem: 'quote-misplaced', found: '"a"b' },
    { problem: 'row-too-long', found: 'x' },
    { problem: 'row-unnamed', found: '3' },
    { problem: 'not-rows', found: 'number' },
    { problem: 'workbook', found: 'PK' },
    { problem: 'web-page', found: '<html' },
  ],
  'text-damaged': [{ found: 'Jos\uFFFD' }],
  'column-missing': [
    { columns: ['code', 'name'], accepted: ['kode', 'nama'], headers: ['Tingkat'] },
    { columns: ['person'], accepted: ['nip'], headers: ['NIPP'], suggestion: 'NIPP' },
    { columns: ['person'], accepted: ['nip'], headers: [] },
    { columns: ['assessedOn'], accepted: ['tanggal'], headers: ['NIP'], option: 'assessedOn' },
    { columns: ['level'], accepted: ['nilai'], headers: ['NIP', 'INT'], reader: 'safeParsePeopleTable' },
    { columns: ['Title'], accepted: [], headers: ['Titel', 'Code'], suggestion: 'Titel' },
  ],
  'column-unknown': [
    { header: 'Kelakuan', sentences: 1234 },
    { header: 'Kelakuan', sentences: 1 },
    { header: 'Catatan' },
    { header: 'Negoisasi', suggestion: 'Negosiasi', levels: 1234 },
    { header: 'Negoisasi', levels: 1 },
    { header: 'Renang', attempts: 1234 },
    { header: 'Renang', attempts: 1, lies: 'row' },
    { header: 'Negoisasi', suggestion: 'Negosiasi', levels: 2, lies: 'row' },
    { header: 'Unit', lies: 'row' },
    { header: 'NIP', reader: 'safeParsePeopleTable' },
    { header: 'Bobot', holds: 'weights' },
    { header: 'Wajib', holds: 'essentials' },
    { header: 'Level', holds: 'levels' },
    { header: 'Kompetensi', holds: 'competencies' },
    { header: 'Catatan', rowsNamedBy: 'Kompetensi' },
    { header: 'D', lies: 'without-header' },
    { header: 'D', levels: 2, lies: 'without-header' },
    { header: 'SQL', levels: 3, rowsNamedBy: 'Kompetensi' },
    { header: 'SQL', levels: 1, rowsNamedBy: 'Kompetensi', option: 'layout' },
    { header: 'Kompetensi', rowsNamedBy: 'Kompetensi' },
  ],
  'column-ambiguous': [{ header: 'Kinerja', field: 'performance', competencies: ['KIN', 'KRJ'] }],
  'column-duplicate': [{ header: 'Kode', other: 'Code' }],
  'name-ambiguous': [{ found: 'Researching', kind: 'competencies', keys: ['R1', 'R2'] }],
  'cell-missing': [{ column: 'Kode' }, { column: 'Kode', option: 'fillDown' }],
  'cell-invalid': [
    { found: 'tiga', expected: 'level' },
    { found: 'x', expected: 'level', option: 'levels' },
    ...(
      [
        'text',
        'number',
        'point-number',
        'date',
        'iso-date',
        'whole-date',
        'yes-no',
        'nature',
        'horizon',
        'id-pair',
      ] as const
    ).map((expected) => ({
      found: '?!',
      expected,
    })),
  ],
  'cell-ambiguous': [{ found: '3/4/2026', readings: ['2026-04-03', '2026-03-04'], option: 'dates' }],
  'language-differs': [{ found: 'en', language: 'id' }],
  'code-unknown': [{ found: 'M.1', other: 'Integritas', code: 'M01' }],
  'indicator-unnumbered': [{ found: 'Pancasila', level: 1 }],
  'indicator-elsewhere': [{ found: '2.1 B', level: 1, numbered: 2 }],
  'codes-differ': [{ found: 'INT', code: 'INT', other: 'Negosiasi', otherCode: 'NEGO' }],
  'cell-conflict': [{ found: 'Analis', earlier: 'Analyst', row: 1234 }],
  'row-duplicate': [
    { key: 'analis, SQL', row: 2, same: true },
    { key: 'analis, SQL', row: 2, same: false },
  ],
  'standard-missing': [
    { job: 'Analis', accepted: ['standar', 'target'], suggestion: 'Standr' },
    { job: 'Analis', accepted: ['standar'] },
  ],
  'row-passed-over': [
    { found: 'Rata-rata', as: 'above-header' },
    { found: 'Rata-rata', as: 'numbering' },
    { found: '1', as: 'numbering', mayBeEntry: true },
    { found: 'Rata-rata', as: 'header-again' },
    { found: 'Rata-rata', as: 'group' },
    { found: 'Rata-rata', as: 'standard' },
    { found: 'Rata-rata', as: 'not-standard' },
    { found: 'Rata-rata', as: 'not-header' },
    { found: 'Rata-rata', as: 'other-separator' },
    { found: 'Rata-rata', as: 'total' },
    { found: 'Bobot', as: 'weights' },
    { found: 'Wajib', as: 'essentials' },
    { found: 'Analis', as: 'signature', column: 'Level' },
    { found: 'Rata-rata', as: 'empty' },
    { found: 'Rata-rata', as: 'signature' },
    { found: 'Rata-rata', as: 'note' },
  ],
  'entry-doubtful': [
    { found: 'Rata-rata Unit SDM', why: 'total' },
    { found: 'Standar', why: 'standard' },
    { found: 'Unit SDM', why: 'unit' },
    { found: 'Harapan', why: 'number', column: 'No' },
    { found: 'Tim Audit', why: 'alone' },
  ],
  'row-left-out': [
    { found: 'Not Relevant', meaning: 'not-in-profile' },
    { found: '-', meaning: 'not-assessed' },
    { found: '', meaning: 'not-assessed' },
  ],
  'retired-required': [{ competency: 'FAX', job: 'clerk' }],
  'way-back-lossy': [{ competency: 'SQL', model: 'acme', version: '1' }],
  'value-suppressed': [{ found: '2.5', competency: '2.A.1.a', job: '11-1011.00' }],
  'field-not-carried': [{ field: 'Standard Error' }],
  'several-parents': [{ entry: 'skill-1', kept: 'S1', left: ['S2', 'T3'] }],
  'listed-without-level': [{ competency: 'INT' }],
  'score-on-other-scale': [
    { competency: 'INT', minimum: 0.5, maximum: 10, lowest: 1, highest: 5 },
    { competency: 'INT', maximum: 10, lowest: 1, highest: 5 },
    { competency: 'INT', minimum: 0.5, lowest: 1, highest: 5 },
    { competency: 'INT', lowest: 1, highest: 5 },
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
  'name-missing': [{ column: 'preferredLabel', key: 'sql' }],
  'key-replaced': [
    { kind: 'competencies', found: 'A', key: 'A-2' },
    { kind: 'clusters', found: '', key: 'cluster-1' },
  ],
  'text-too-long': [{ length: 120, atMost: 100 }],
  'code-malformed': [
    { found: 'M.70SDM1', what: 'skkni-unit', examples: ['M.70SDM01.001.2'] },
    { found: 'S1', what: 'kkni-level', examples: ['6', 'VI'] },
  ],
  'too-many-levels': [{ subject: 'importance', atMost: 255 }],
  'level-not-encoded': [{ competency: 'INT', level: 2.75 }],
  'encoding-mismatch': [{ model: 'acme 1' }],
  'lists-differ': [{ found: '{"limit":3}', expected: '{"limit":5}' }],
  'lists-apart': [{ from: 200, expected: 100 }],
  'groups-invalid': [{ method: 'own', groups: [0, 1] }],
  'table-name-invalid': [{ found: 'a b', atMost: 63 }],
  'column-absent': [
    { column: 'lvl', columns: ['nip', 'level'], suggestion: 'level' },
    { column: 'lvl', columns: [] },
  ],
  'column-unread': [
    { column: 'negoisasi', holds: 'levels', suggestion: 'Negosiasi' },
    { column: 'created_at', holds: 'other' },
  ],
  'no-competency-column': [
    { model: 'acme', columns: ['nip'] },
    { model: 'acme', columns: [] },
  ],
  'level-empty': [{ column: 'level' }],
  'value-unreadable': [
    { column: 'level', holds: 'true-or-false' },
    { column: 'level', holds: 'list' },
    { column: 'level', holds: 'bytes' },
    { column: 'level', holds: 'object' },
    { column: 'level', holds: 'no-date' },
    { column: 'level', holds: 'other' },
  ],
  'digits-lost': [
    { column: 'NIP', found: '1,98501E+17', by: 'sheet' },
    { column: 'nip', found: '198501012010011000', by: 'database' },
  ],
  'table-beside': [{ columns: ['NIP', 'CFV'] }],
  'weekday-differs': [
    { found: '5 Jan', day: '2026-01-05', weekday: 1 },
    ...[2, 3, 4, 5, 6, 7].map((weekday) => ({ found: '5 Jan', day: '2026-01-06', weekday })),
  ],
  'weights-mixed': [
    { job: 'clerk', found: '40', earlier: '60%', row: 1234 },
    { job: 'clerk', found: '', earlier: '60%', row: 1234 },
  ],
  'day-undecided': [{ found: '2026-01-05T17:00:00.000Z' }],
  'time-of-day': [{ found: '2026-01-05T17:00:00.000Z', day: '2026-01-05', dates: 'utc' }],
  'value-conflict': [{ person: '1001', found: 'clerk', earlier: 'chief', row: 0 }],
  'another-person': [{ person: '1001', found: '1002' }],
  'row-malformed': [{ table: 'people', found: 'null' }],
  'row-column-unknown': [
    { table: 'people', column: 'persn', suggestion: 'person' },
    { table: 'people', column: 'xyz' },
  ],
  'row-value-invalid': [
    { table: 'people', column: 'person', content: 'text', found: 'null' },
    { table: 'holdings', column: 'level', content: 'number', found: 'NaN' },
    { table: 'jobs', column: 'position', content: 'whole-number', found: '1.5' },
    { table: 'jobs', column: 'profile_complete', content: 'true-or-false', found: 'null' },
  ],
  'text-not-storable': [{ found: 'a\u0000b' }],
  'competency-column-missing': [
    { model: 'acme', headers: ['Nama'], competencies: ['SQL', 'NEG'] },
    { model: 'acme', headers: [], competencies: [] },
  ],
  'item-left-out': [{ field: 'fullStatement' }],
  'score-missing': [{ value: 3 }],
  'code-shared': [{ key: 'http://a/1', other: 'http://b/1', kind: 'competencies', code: '1' }],
  'occupation-not-rated': [{ job: '11-1011.00' }],
  'domain-missing': [{ domains: ['skills', 'knowledge'] }],
  'level-name-unknown': [
    { found: 'Ahli', names: ['Mahir', 'Proficient'] },
    { found: 'Ahli', names: [] },
  ],
  'framework-missing': [{ column: 'Is framework' }],
  'framework-scale-missing': [{ found: 'five', scales: ['four', 'six'] }],
  'key-cell-missing': [{ column: 'ID number' }],
  'parent-unknown': [{ parent: 'C9' }],
  'parents-in-circle': [{ chain: ['A', 'B'] }],
  'related-unknown': [{ related: 'C9' }],
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
    { field: 'months', found: '-1', range: { atLeast: 0, atMost: 9007199254740991 } },
    { field: 'parallel', found: '0.5', range: { whole: true, atLeast: 1 } },
    { field: 'bar', found: 'NaN', range: { finite: true } },
    { field: 'weight', found: '0', range: { above: 0, below: 2 } },
  ],
}

const { id } = indonesian
const { en } = english
const issuesById = { ...indonesian.issues, ...indonesian.readerIssues }
const issuesByEn = { ...english.issues, ...english.readerIssues }
const both = { id: { issues: issuesById }, en: { issues: issuesByEn } } as const
const others = Object.entries(allLanguages).filter(([tag]) => tag !== 'en')

/** Details that say which of several things is meant: English says them as they are, another language in words of its own. */
const choices = ['of', 'by', 'quantity', 'group', 'given', 'expected.ofKind']

function sample(code: string, details: object, message = 'an English sentence'): Issue {
  return { code, severity: 'error', path: [], details, message }
}

const all: readonly { readonly code: string; readonly details: object }[] = Object.entries(samples).flatMap(
  ([code, list]) => list.map((details) => ({ code, details })),
)
const lossCodes = Object.keys(issuesById).filter((code) => !Object.hasOwn(samples, code))
const losses = lossCodes.map((code) => ({ code, details: { place: ['jobs', 'clerk', 0] } }))
const asked = [...all, ...losses].map(({ code, details }) => ({ path: `issues.${code}`, facts: [details] }))

/** The fields of details that a language reads for a sentence: `range.atLeast` for one within another. */
function fieldsRead(code: string, details: object, language: IssueLanguage): Set<string> {
  const fields = new Set<string>()
  const watch = (value: object, prefix: string): object =>
    new Proxy(value, {
      get: (target, key) => {
        const found: unknown = Reflect.get(target, key)
        if (typeof key === 'string' && Object.hasOwn(target, key)) fields.add(`${prefix}${key}`)
        const isRecord = typeof found === 'object' && found !== null && !Array.isArray(found)
        return isRecord ? watch(found, `${prefix}${String(key)}.`) : found
      },
    })
  describeIssue(sample(code, watch(details, '')), { language })
  return fields
}

describe('describeIssue', () => {
  it('says an issue in both languages', () => {
    const [issue] = thrownBy(() => analyzeGap(lembagaXy, 'kepala-lsp', { INT: 5.5 })).issues
    if (issue === undefined) throw new Error('no issue')
    expect(describeIssue(issue, { language: id })).toBe(
      'Level "INT" yang dimiliki adalah 5,5; skalanya dari 0 sampai 5.',
    )
    expect(describeIssue(issue, { language: en })).toBe(
      'The held level of "INT" is 5.5; its scale has 0 to 5.',
    )
  })

  it('has a sentence of each code in both languages', () => {
    expect(Object.keys(issuesById).sort()).toEqual(Object.keys(issuesByEn).sort())
    expect(Object.keys(samples).filter((code) => !Object.hasOwn(issuesById, code))).toEqual([])
    expect(lossCodes.length).toBeGreaterThan(40)
  })

  it.each([...all, ...losses])('has an Indonesian sentence for $code from $details', ({ code, details }) => {
    const sentence = describeIssue(sample(code, details), { language: both.id })
    expect(sentence).toMatch(/^["A-Z\d−-].*[.]$/u)
    expect(sentence).not.toMatch(/undefined[^;]|\[object|English|\$\{/)
  })

  it.each([...all, ...losses])('has an English sentence for $code', ({ code, details }) => {
    const sentence = describeIssue(sample(code, details), { language: both.en })
    expect(sentence).toMatch(/^["A-Z\d−-].*[.]$/u)
    expect(sentence).not.toMatch(/an English sentence|\[object|\$\{/)
  })

  it.each(others)('shows in %s the details that English shows, and no others', (_tag, language) => {
    const inWords = new RegExp(`, fact 0\\.(${choices.join('|')}): `)
    expect(factsThatDiffer(asked, language).filter((differing) => !inWords.test(differing))).toEqual([])
    expect(numbersThatDiffer(asked, language)).toEqual([])
  })

  it.each(others)('shares in %s no more words with English than are listed', (tag, language) => {
    const listed = new Set([...codeWords, ...sharedNames, ...(sharedWords[tag] ?? [])])
    expect([...wordsInCommon(asked, language)].filter(([word]) => !listed.has(word))).toEqual([])
  })

  // A language that leaves out what another says, or says what is not in the details, fails here.
  it.each(Object.keys(samples))('says %s from the same details in every language', (code) => {
    const read = (language: IssueLanguage): string[] => [
      ...new Set(
        all.flatMap((each) => (each.code === code ? [...fieldsRead(code, each.details, language)] : [])),
      ),
    ]
    const inEnglish = read(both.en).sort()
    for (const [tag, language] of others) expect([tag, ...read(language).sort()]).toEqual([tag, ...inEnglish])
  })

  it('has a sentence of its own for each', () => {
    for (const language of [both.en, ...others.map(([, language]) => language)]) {
      const sentences = new Set(
        all.map(({ code, details }) => describeIssue(sample(code, details), { language })),
      )
      expect(sentences.size).toBe(all.length)
    }
  })

  it('says in English what the language has no sentence of, with a capital and a full stop', () => {
    const issue = sample('of-another-library', { competency: 'x' }, 'x has no scale')
    expect(describeIssue(issue, { language: id })).toBe('X has no scale.')
    expect(describeIssue(sample('constructor', {}), { language: id })).toBe('An English sentence.')
  })

  it('clips long texts and counts the rest of long lists', () => {
    const megabyte = 'x'.repeat(1_000_000)
    const unknown = sample('unknown-competency', { competency: megabyte, model: 'acme' })
    const many = sample('not-one-of', {
      found: 'x',
      allowed: Array.from({ length: 100_000 }, (_, i) => `w${i}`),
    })
    for (const language of [both.en, both.id]) {
      expect(describeIssue(unknown, { language }).length).toBeLessThan(300)
      expect(describeIssue(many, { language })).toContain('w49, … (+99950)')
      expect(describeIssue(many, { language }).length).toBeLessThan(500)
    }
  })

  it('says a scale whose ends are not numbers without failing', () => {
    const details = {
      competency: 'INT',
      of: 'held',
      level: 1,
      lowest: Number.NaN,
      highest: Number.POSITIVE_INFINITY,
    }
    expect(describeIssue(sample('level-off-scale', details), { language: id })).toContain(
      'dari NaN sampai Infinity',
    )
  })
})
