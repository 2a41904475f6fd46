// The main job: one person measured against one job, printed for people.
//
//   npm start                      in English
//   npm start -- --locale id       in Indonesian
//   npm start -- --json            the plain result

import { parseArgs } from 'node:util'
import {
  analyzeGap,
  composeProfile,
  describeGap,
  describeStatus,
  findLevel,
  formatNumber,
  type GapItem,
  type Locale,
} from 'kompetensi'
import { type LembagaXyCode, lembagaXy } from 'kompetensi/lembaga-xy'
import { oneOf } from './support/arguments.js'
import { table, wrap } from './support/table.js'

const width = 100

const { values } = parseArgs({
  options: { locale: { type: 'string', default: 'en' }, json: { type: 'boolean', default: false } },
})
const locale = oneOf<Locale>('--locale', values.locale, ['en', 'id'])

// The person is invented: a certification staff member who was not assessed on Impact and Influence.
const holdings = { INT: 3, CFV: 3, FCI: 2, LRS: 3, SO: 2, SFE: 3, CL: 3, BT: 3, LA: 4, AT: 3, CT: 2, CFO: 4 }

// The source says of no competency that it is essential; these two are this example's choice.
const profile = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT', 'CFV'] })
const report = analyzeGap(lembagaXy, profile, holdings)

const words = {
  en: {
    title: `A member of the certification staff (invented) against ${profile.name.en}`,
    heads: ['', 'Code', 'Competency', 'Required', 'Held', 'Gap', 'Status'],
    legend: '* essential',
  },
  id: {
    title: `Seorang staf sertifikasi (rekaan) terhadap ${profile.name.id}`,
    heads: ['', 'Kode', 'Kompetensi', 'Dipersyaratkan', 'Dimiliki', 'Gap', 'Status'],
    legend: '* wajib',
  },
}[locale]

const level = (code: string, value: number): string => {
  const definition = findLevel(lembagaXy, code, value)
  return `${formatNumber(value, { locale })} ${definition?.name[locale] ?? ''}`
}

const row = (item: GapItem<LembagaXyCode>): string[] => [
  item.essential ? '*' : '',
  item.competency,
  lembagaXy.competencies[item.competency].name[locale],
  'required' in item ? level(item.competency, item.required) : '?',
  'held' in item && item.held !== undefined ? level(item.competency, item.held) : '–',
  'gap' in item ? formatNumber(item.gap, { locale, signed: true }) : '',
  describeStatus(item.status, { locale }),
]

const widths = [1, 4, 26, 23, 23, 4, 13]
const columns = words.heads.map((head, i) => ({
  head,
  width: widths[i] ?? 10,
  ...(i === 5 ? { align: 'right' as const } : {}),
}))

if (values.json) {
  console.log(JSON.stringify(report, null, 2))
} else {
  console.log(
    [
      words.title,
      '',
      ...table(columns, report.items.map(row)),
      words.legend,
      '',
      ...describeGap(lembagaXy, report, { locale })
        .split('\n')
        .flatMap((line) => wrap(line, width, '  ')),
    ].join('\n'),
  )
}
