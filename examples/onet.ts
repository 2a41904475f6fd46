// O*NET, the occupations of the U.S. Department of Labor: its text files to a model, and what a person would still need
// for another occupation. Without --data it reads the excerpt below, which has the layout of the text release and
// round numbers of ours; with it, the real files, packed or not, that you have downloaded.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/onet.ts [--data <folder>] [--from <code>] [--to <code>]

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { analyzeGap, type JobProfile } from 'kompetensi'
import { en } from 'kompetensi/locale/en'
import { type OnetFiles, safeParseOnet } from 'kompetensi/onet'
import { readOptions, refuse, withFiles } from './support/arguments.js'
import { table } from './support/table.js'

const values = readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/onet.ts',
  says: {
    en: 'Reads text files of O*NET and says what one occupation lacks for another.',
    id: 'Membaca berkas teks O*NET dan menunjukkan kekurangan satu pekerjaan terhadap pekerjaan lain.',
  },
  oneLanguage: true,
  options: {
    data: {
      value: 'folder',
      path: 'read-folder',
      says: {
        en: 'the files you downloaded; a built-in excerpt when absent',
        id: 'berkas yang Anda unduh; bila tidak ditulis, cuplikan bawaan',
      },
    },
    release: {
      value: 'number',
      says: { en: 'their release', id: 'rilisnya' },
      default: '29.3',
      with: 'data',
    },
    from: { value: 'code', says: { en: 'the occupation left', id: 'pekerjaan asal' }, default: '15-1251.00' },
    to: {
      value: 'code',
      says: { en: 'the occupation sought', id: 'pekerjaan tujuan' },
      default: '11-3021.00',
    },
  },
})

/** One element of the excerpt, for both occupations: importance, level, suppressed, not relevant. */
const excerpt = {
  '2.A.1.a Reading Comprehension': { '15-1251.00': '4.00 4.25 N N', '11-3021.00': '4.00 4.50 N N' },
  '2.A.1.d Speaking': { '15-1251.00': '3.50 3.75 N N', '11-3021.00': '4.00 4.50 N N' },
  '2.B.1.d Negotiation': { '15-1251.00': '2.50 2.25 N N', '11-3021.00': '3.50 4.00 N N' },
  '2.B.3.d Installation': { '15-1251.00': '1.25 0.75 N Y', '11-3021.00': '1.00 0.00 N Y' },
  '2.B.3.e Programming': { '15-1251.00': '4.00 5.00 N N', '11-3021.00': '2.50 2.50 N N' },
  '2.B.5.b Management of Financial Resources': {
    '15-1251.00': '2.00 1.75 Y N',
    '11-3021.00': '3.50 4.00 Y N',
  },
} as const

function builtIn(): OnetFiles {
  const header = 'O*NET-SOC Code,Element ID,Element Name,Scale ID,Data Value,Recommend Suppress,Not Relevant'
  const rows = Object.entries(excerpt).flatMap(([element, ratings]) => {
    const [id = '', ...name] = element.split(' ')
    return Object.entries(ratings).flatMap(([code, rating]) => {
      const [importance = '', level = '', suppress = '', notRelevant = ''] = rating.split(' ')
      return [
        [code, id, name.join(' '), 'IM', importance, 'N', 'n/a'],
        [code, id, name.join(' '), 'LV', level, suppress, notRelevant],
      ]
    })
  })
  return {
    skills: [header.split(','), ...rows].map((row) => row.join('\t')).join('\n'),
    occupations:
      'O*NET-SOC Code\tTitle\n15-1251.00\tComputer Programmers\n11-3021.00\tComputer and Information Systems Managers\n',
  }
}

/** The text of a file of O*NET, packed or not. */
function textOf(folder: string, name: string): string {
  const plain = join(folder, name)
  const packed = `${plain}.gz`
  if (existsSync(packed))
    return withFiles(`--data, ${packed}`, () => gunzipSync(readFileSync(packed)).toString('utf8'))
  if (!existsSync(plain)) refuse(`--data is "${folder}"; it holds neither ${name}.gz nor ${name}.`)
  return withFiles('--data', () => readFileSync(plain, 'utf8'))
}

const files =
  values.data === undefined
    ? builtIn()
    : {
        skills: textOf(values.data, 'Skills.txt'),
        occupations: textOf(values.data, 'Occupation Data.txt'),
      }
const result = safeParseOnet(files, { version: values.release })
if (!result.ok) {
  for (const { path, message } of result.issues.slice(0, 10)) console.error(`${path.join(', ')}: ${message}`)
  process.exit(1)
}
const onet = result.value

/** The occupation of a code that was typed. */
function occupation(option: string, code: string): JobProfile<'onet'> {
  const job = Object.hasOwn(onet.jobs, code) ? onet.jobs[code] : undefined
  const known = Object.keys(onet.jobs).slice(0, 2).join(' or ')
  return job ?? refuse(`${option} is "${code}"; it must be an occupation, such as ${known}.`)
}
const from = occupation('--from', values.from)
const to = occupation('--to', values.to)

const count = (code: string): number => result.issues.filter((issue) => issue.code === code).length
console.log(values.data === undefined ? 'The excerpt of this example' : `O*NET ${onet.version}`)
console.log(
  `${Object.keys(onet.jobs).length} occupations, ${Object.keys(onet.competencies).length} skills; ` +
    `${count('row-left-out')} ratings not relevant and left out, ` +
    `${count('value-suppressed')} suppressed and without a level.`,
)

const number = (value: number): string => en.number(value)
// Somebody who holds exactly what the first occupation requires, against the second. What is not known stays so.
const holdings = Object.fromEntries(
  from.requirements.flatMap(({ competency, level }) => (level === undefined ? [] : [[competency, level]])),
)
const report = analyzeGap(onet, to, holdings)
console.log(`\n${from.name.en} → ${to.name.en}`)
const lines = table(
  [
    { head: 'Skill', width: 43 },
    { head: 'Held', width: 8, align: 'right' },
    { head: 'Required', width: 8, align: 'right' },
    { head: 'Gap', width: 8, align: 'right' },
    { head: 'Importance', width: 10, align: 'right' },
    { head: 'Status', width: 17 },
  ],
  report.items.map((item) => [
    onet.competencies[item.competency]?.name.en ?? item.competency,
    'held' in item && item.held !== undefined ? number(item.held) : '–',
    'required' in item && item.required !== undefined ? number(item.required) : '–',
    'gap' in item && item.gap !== undefined ? number(item.gap) : '–',
    number(item.weight),
    item.status,
  ]),
)
for (const line of lines) console.log(line)
console.log(`\nShortfall, weighted by importance: ${number(report.shortfall)}`)
