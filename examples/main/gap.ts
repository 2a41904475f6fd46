// The gap, requirement by requirement, and in words.

import { analyzeGap, describeGap, describeStatus, findLevel, type GapItem } from 'kompetensi'
import { languages, type Tag } from '../support/languages.js'
import { table, width, wrap } from '../support/table.js'
import type { Case } from './case.js'
import type { Section } from './section.js'

const words = {
  en: {
    heads: ['', 'Code', 'Competency', 'Required', 'Held', 'Gap', 'Status'],
    essential: '* essential',
    reading: 'Gap = held − required: negative is a shortfall. "–" not assessed, "?" no level; neither is 0.',
  },
  id: {
    heads: ['', 'Kode', 'Kompetensi', 'Dipersyaratkan', 'Dimiliki', 'Gap', 'Status'],
    essential: '* wajib',
    reading:
      'Gap = dimiliki − dipersyaratkan: minus berarti kurang. "–" belum dinilai, "?" tanpa level; bukan 0.',
  },
}

const widths = [1, 4, 26, 22, 21, 4, 16]

const result = ({ model, profile, holdings }: Case) => analyzeGap(model, profile, holdings)

function lines(example: Case, tag: Tag, brief: boolean): string[] {
  const { model } = example
  const report = result(example)
  const level = (code: string, value: number): string =>
    `${languages[tag].number(value)} ${findLevel(model, code, value)?.name[tag] ?? ''}`.trim()
  const row = (item: GapItem): string[] => [
    item.essential ? '*' : '',
    item.competency,
    model.competencies[item.competency]?.name[tag] ?? '',
    'required' in item ? level(item.competency, item.required) : '?',
    'held' in item && item.held !== undefined ? level(item.competency, item.held) : '–',
    'gap' in item ? languages[tag].number(item.gap, { signed: true }) : '',
    describeStatus(item.status, { language: languages[tag] }),
  ]
  const columns = words[tag].heads.map((head, i) => ({
    head,
    width: widths[i] ?? 10,
    align: i === 5 ? ('right' as const) : ('left' as const),
  }))
  const [summary = '', ...rest] = describeGap(model, report, { language: languages[tag] }).split('\n')
  const said = brief ? [summary, ...rest.slice(1, 3)] : [words[tag].reading, summary, ...rest]
  return [
    ...table(columns, report.items.map(row)),
    ...(report.items.some(({ essential }) => essential) ? [words[tag].essential] : []),
    ...said.flatMap((line) => wrap(line, width, '  ')),
  ]
}

/** The section; in brief it leaves out the sums. */
export const gapSection: Section = { lines, result }
