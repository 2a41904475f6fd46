// The guide "From Excel to the first report", walked as its reader would: the program is saved once, and each workbook gets
// the settings that the guide prints. Workbooks are written as people keep them: merged cells, currencies, dates.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { root, run } from './packed.js'

const folder = join(root, 'reports/doc-first-report')
const others = fileURLToPath(new URL('../../../shared/data/competency-matrices', import.meta.url))

type Row = readonly string[]

/** Cells that are merged with the one at a place, row and column from 1: how many rows and columns they cover. */
type Merged = readonly [row: number, column: number, rows: number, columns: number]

/** A cell as Excel has it: numbers, amounts, shares and dates are numbers with a format. */
function cell(text: string): object | null {
  if (text.trim() === '') return null
  if (/^\$[\d,]+ ?$/.test(text)) return { value: Number(text.replace(/[$, ]/g, '')), format: '"$"#,##0' }
  if (/^\d+%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, format: '0%' }
  if (/^\d+(\.\d+)?$/.test(text)) return { value: Number(text), format: text.includes('.') ? '0.0' : '0' }
  const [, month, day, year] = text.match(/^(\d+)\/(\d+)\/(\d\d)$/)?.map(Number) ?? []
  if (month === undefined || day === undefined || year === undefined) return { value: text }
  return { value: new Date(Date.UTC(2000 + year, month - 1, day)), type: Date, format: 'm/d/yy' }
}

function sheetOf(rows: readonly Row[], merged: readonly Merged[] = []): (object | null)[][] {
  const spans = new Map(merged.map(([row, column, ...span]) => [`${row} ${column}`, span]))
  return rows.map((row, i) =>
    row.map((text, j) => {
      const found = cell(text)
      const [rowSpan = 1, columnSpan = 1] = spans.get(`${i + 1} ${j + 1}`) ?? []
      return found === null ? null : { ...found, rowSpan, columnSpan }
    }),
  )
}

async function write(file: string, sheets: Readonly<Record<string, (object | null)[][]>>): Promise<void> {
  const written = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))
  writeFileSync(join(folder, file), await writeExcelFile(written).toBuffer())
}

function rowsOfText(text: string, delimiter = ','): Row[] {
  const plain = text.replaceAll('\r\n', '\n').trim()
  return new Papa.Parser({ delimiter, newline: '\n' }).parse(plain, 0, false).data
}

/** One of the sheets of others, as its CSV has it. */
function kept(name: string): Row[] {
  return rowsOfText(readFileSync(join(others, `${name}.csv`), 'utf8').replace(/^\r?\n/, '\n'))
}

/** The guide in a language: its code, its settings and its tables. */
function guideIn(language: 'en' | 'id') {
  const text = readFileSync(
    join(root, 'docs', language === 'en' ? '' : 'id', 'guides/from-excel-to-the-first-report.md'),
    'utf8',
  )
  const blocks = (of: string): string[] =>
    [...text.matchAll(new RegExp(`^\`\`\`${of}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code)
  const table = (sheet: string): Row[] =>
    (text.split(`\`${sheet}\`:\n`)[1]?.match(/(^\|.*\n)+/m)?.[0] ?? '')
      .trim()
      .split('\n')
      .filter((_, i) => i !== 1)
      .map((row) => row.split('|').slice(1, -1))
      .map((row) => row.map((said) => said.trim()))
  const [program = '', template = ''] = blocks('js')
  return { program, template, settings: blocks('json'), printed: blocks('text'), table }
}

/** What the program of a guide prints with its settings of this place. */
function printed(language: 'en' | 'id', place: number): string {
  const { program, settings } = guideIn(language)
  writeFileSync(join(folder, 'report.js'), program)
  writeFileSync(join(folder, 'settings.json'), settings[place] ?? '')
  return run('node', ['report.js', 'settings.json'], folder)
}

/** Lines that name a place: something could not be read, or is worth a look. */
const problems = (text: string): string[] =>
  text.split('\n').filter((line) => /^(error|warning) \(/.test(line))

/** What each part says first of somebody. */
const verdicts = (text: string): string[] =>
  [...text.matchAll(/^(.+: .+, on the \d+ requirements?.*)$/gm)].map(([, line = '']) => line)

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(['en', 'id'] as const)('the workbook of the guide: %s', (language) => {
  it('gives what the guide prints, of sheets with merged cells', async () => {
    const { table, printed: said } = guideIn(language)
    await write('matriks.xlsx', {
      Standar: sheetOf(table('Standar'), [
        [1, 1, 1, 5],
        [3, 2, 2, 1],
      ]),
      Rekap: sheetOf(table('Rekap')),
    })
    const text = printed(language, 0)
    expect(text.trim()).toBe(said[0]?.trim())
    expect(problems(text)).toEqual([])
  })

  it('has settings for five workbooks, the same in both languages', () => {
    const { settings } = guideIn(language)
    expect(settings).toHaveLength(6)
    expect(settings.map((text) => JSON.parse(text))).toEqual(
      guideIn('en').settings.map((text) => JSON.parse(text)),
    )
  })
})

/** A workbook of the guide's list: its place there, its file, and what the report says first of everybody in it. */
interface Workbook {
  readonly place: number
  readonly file: string
  readonly sheets: () => Readonly<Record<string, (object | null)[][]>>
  readonly said: readonly string[]
}

/** Small workbooks of the five shapes, made up. */
const small: readonly Workbook[] = [
  {
    place: 1,
    file: 'levels.xlsx',
    sheets: () => ({
      Matrix: sheetOf(
        rowsOfText(
          'Competency matrix,,,,\nExpected rating (0-5),,,,\n,,,,\nRef,Area,Competency,C1,C2\nA1,Data,Collecting,1,2\nA2,Data,Cleaning,2,2\nB1,People,Teaching,0,1',
        ),
        [
          [1, 1, 1, 5],
          [2, 1, 1, 5],
        ],
      ),
    }),
    said: ['C1: C2, on the 3 requirements: 1 met, 2 below.', 'C2: C2, on the 3 requirements: 3 met.'],
  },
  {
    place: 2,
    file: 'skills.xlsx',
    sheets: () => ({
      Skills: sheetOf(
        rowsOfText(
          ',Office X,,,,Level,,\n,,,,,1,Novice,\n,,,,,2,Expert,\n,,,,,,,\n,Skills,,,,Requirements,,\n,Technos,Adi,Budi,,Level,Required,Missing\n,Angular,$4,$2,,$3,$2,1\n,SQL,$1,$5,,$4,$2,1\n,Linux,$3,$3,,$3,$1,0',
        ),
        [
          [1, 2, 1, 3],
          [5, 2, 1, 3],
          [5, 6, 1, 3],
        ],
      ),
    }),
    said: [
      'Adi: Level, on the 3 requirements: 1 met, 1 above, 1 below.',
      'Budi: Level, on the 3 requirements: 1 met, 1 above, 1 below.',
    ],
  },
  {
    place: 3,
    file: 'roles.xlsx',
    sheets: () => ({
      Matrix: sheetOf(
        rowsOfText(
          '3.1 Technical,,\nCompetency,Engineer,Tester\nPython,4,3\nTesting,2,4\n,,\n3.2 Process,,\nCompetency,All Roles (Minimum),Team Lead\nAgile,2,3\nRisk,1,3',
        ),
        [[1, 1, 1, 3]],
      ),
    }),
    said: [
      'Engineer: Team Lead, on the 2 requirements that are known: 2 not assessed.',
      'Tester: Team Lead, on the 2 requirements that are known: 2 not assessed.',
      'All Roles (Minimum): Team Lead, on the 2 requirements that are known: 2 below.',
      'Team Lead: Team Lead, on the 2 requirements that are known: 2 met.',
    ],
  },
  {
    place: 4,
    file: 'skills.xlsx',
    sheets: () => ({
      Matrix: sheetOf(
        rowsOfText(
          'Skill,Category,Proficiency Expected (Day 1),Proficiency Expected (90 Days),Gap Identified,Notes\nThreads,Communication,Awareness,Proficient,Yes - no training,\nInvoices,Administration,Basic,Basic,No,One page',
        ),
      ),
    }),
    said: [
      'Proficiency Expected (Day 1): Proficiency Expected (90 Days), on the 2 requirements: 1 met, 1 below.',
      'Proficiency Expected (90 Days): Proficiency Expected (90 Days), on the 2 requirements: 2 met.',
    ],
  },
  {
    place: 5,
    file: 'expectations.xlsx',
    sheets: () => ({
      Competencies: sheetOf([
        [],
        ...rowsOfText('competency_id,name,organization_id\n1,Design,2\n2,Teaching,2'),
      ]),
      Expectations: sheetOf([
        [],
        ...rowsOfText(
          'job_level,competency,expected_score,organization_id\nAssociate,Design,2.0,2\nAssociate,Teaching,2.5,2\nSenior,Design,4.0,2\nSenior,Teaching,2.5,2',
        ),
      ]),
    }),
    said: [
      'Associate: Senior, on the 2 requirements: 1 met, 1 below.',
      'Senior: Senior, on the 2 requirements: 2 met.',
    ],
  },
]

/** The workbooks that the guide speaks of, with the merged cells that they had. */
const found: readonly Workbook[] = [
  {
    place: 1,
    file: 'levels.xlsx',
    sheets: () => ({
      Matrix: sheetOf(kept('4-competencies-as-rows_career-levels-as-columns'), [
        [1, 1, 1, 13],
        [2, 1, 1, 13],
      ]),
    }),
    said: [
      'C1: C2, on the 78 requirements: 10 met, 68 below.',
      'C2: C2, on the 78 requirements: 78 met.',
      'C3: C2, on the 78 requirements: 19 met, 59 above.',
      'C4-S: C2, on the 78 requirements: 78 above.',
      'C4-M: C2, on the 78 requirements: 2 met, 76 above.',
      'C5-S: C2, on the 78 requirements: 78 above.',
      'C5-M: C2, on the 78 requirements: 78 above.',
      'C6-S: C2, on the 78 requirements: 78 above.',
      'C6-M: C2, on the 78 requirements: 78 above.',
    ],
  },
  {
    place: 2,
    file: 'skills.xlsx',
    sheets: () => ({
      Skills: sheetOf(kept('2-people-as-columns_required-and-missing-aside'), [
        [1, 2, 1, 7],
        [8, 2, 1, 7],
        [8, 10, 1, 3],
      ]),
    }),
    said: [
      'Orang A: Level, on the 17 requirements: 5 met, 1 above, 11 below.',
      'Orang B: Level, on the 17 requirements: 2 above, 15 below.',
      'Orang C: Level, on the 17 requirements: 6 met, 11 below.',
      'Orang D: Level, on the 17 requirements: 1 met, 5 above, 11 below.',
      'Orang E: Level, on the 17 requirements: 2 met, 13 above, 2 below.',
      'Orang F: Level, on the 17 requirements: 2 met, 15 below.',
    ],
  },
  {
    place: 3,
    file: 'roles.xlsx',
    sheets: () => ({
      Matrix: sheetOf(kept('6-stacked-tables_roles-as-columns_different-roles-per-table'), [[1, 1, 1, 7]]),
    }),
    said: [
      ...['Data Engineer', 'Backend Dev', 'DevOps/SRE', 'QA Engineer', 'Tech Lead', 'Product Owner'].map(
        (role) => `${role}: Team Lead, on the 6 requirements that are known: 6 not assessed.`,
      ),
      'All Roles (Minimum): Team Lead, on the 6 requirements that are known: 6 below.',
      'Team Lead: Team Lead, on the 6 requirements that are known: 6 met.',
      'Scrum Master: Team Lead, on the 6 requirements that are known: 2 met, 2 above, 2 below.',
      'QMR: Team Lead, on the 6 requirements that are known: 2 met, 3 above, 1 below.',
    ],
  },
  {
    place: 4,
    file: 'skills.xlsx',
    sheets: () => ({ Matrix: sheetOf(kept('10-skill-rows_day1-and-day90-levels-as-words')) }),
    said: [
      'Proficiency Expected (Day 1): Proficiency Expected (90 Days), on the 30 requirements: 2 met, 28 below.',
      'Proficiency Expected (90 Days): Proficiency Expected (90 Days), on the 30 requirements: 30 met.',
    ],
  },
  {
    place: 5,
    file: 'expectations.xlsx',
    sheets: () => ({
      Competencies: sheetOf(kept('9-long-competencies')),
      Expectations: sheetOf(kept('9-long-competency_expectations')),
    }),
    said: [
      'Associate: Senior, on the 5 requirements: 5 below.',
      'Mid Level: Senior, on the 5 requirements: 5 below.',
      'Senior: Senior, on the 5 requirements: 5 met.',
      'Staff: Senior, on the 5 requirements: 5 above.',
      'Principal: Senior, on the 5 requirements: 5 above.',
      'Manager: Senior, on the 5 requirements: 2 met, 3 above.',
    ],
  },
]

describe('five workbooks, with nothing but the settings of the guide', () => {
  it.each(small)('made up: $place, $file', async ({ place, file, sheets, said }) => {
    await write(file, sheets())
    const text = printed('en', place)
    expect(verdicts(text)).toEqual(said)
    expect(problems(text)).toEqual([])
  })

  it('names the columns that nothing is said of, and reports nothing before', async () => {
    const { file, sheets } = small[1] ?? { file: '', sheets: () => ({}) }
    await write(file, sheets())
    const { people, ...settings } = JSON.parse(guideIn('en').settings[2] ?? '{}')
    writeFileSync(join(folder, 'less.json'), JSON.stringify({ ...settings, people: { sheet: people.sheet } }))
    const text = run('node', ['report.js', 'less.json'], folder)
    expect(problems(text)).toEqual([
      'error (6, Level): The column "Level" is not known, so 3 levels in it cannot be read; the option "columns" says what it holds, or "ignored".',
      'error (6, Missing): The column "Missing" is not known, so 3 levels in it cannot be read; the option "columns" says what it holds, or "ignored".',
    ])
    expect(verdicts(text)).toEqual([])
  })

  it.skipIf(!existsSync(others)).each(found)(
    'as others keep them: $place, $file (skipped without ../shared)',
    async ({ place, file, sheets, said }) => {
      await write(file, sheets())
      const text = printed('en', place)
      expect(verdicts(text)).toEqual(said)
      expect(problems(text)).toEqual([])
    },
  )
})
