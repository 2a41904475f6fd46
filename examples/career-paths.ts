// Two careers in the certification body of Lembaga XY: from administration staff (A1) to its head (C11), as advice a
// person can follow, and what stands in the way under narrower limits.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/career-paths.ts [--language id] [--json]

import {
  type CareerPathOptions,
  classifyMove,
  describeCareerPath,
  describeMove,
  describeMoveKind,
  findCareerPaths,
  findFeederJobs,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { readOptions } from './support/arguments.js'
import { languages } from './support/languages.js'
import { wrap } from './support/table.js'

const values = readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/career-paths.ts',
  says: {
    en: 'Career paths from administration staff to head of the certification body of Lembaga XY.',
    id: 'Jalur karier dari staf administrasi sampai kepala lembaga sertifikasi di Lembaga XY.',
  },
  options: {
    json: { says: { en: 'the plain results as JSON', id: 'hasil mentah sebagai JSON' } },
  },
})
const { language: tag } = values

// The person is invented: administration staff, somewhat better than the job asks, not assessed on Concern for Order.
const holdings = { INT: 2, CFV: 2, FCI: 1, LRS: 1, SO: 1, IMI: 1, SFE: 2, CL: 2, BT: 2, LA: 2, AT: 2, CT: 1 }
const question = { holdings, from: 'staf-administrasi', to: 'kepala-lsp' } as const

// Rules of this example, not of the source: one rank at a time, up or sideways; three competencies at once, two months a
// level, at least two years in a job.
const rules: CareerPathOptions<keyof typeof lembagaXy.competencies, keyof typeof lembagaXy.jobs> = {
  objectives: ['time', 'effort'],
  limit: 2,
  kinds: ['promotion', 'diagonal', 'lateral'],
  maxRankSteps: 1,
  maxShortfall: 25,
  time: {
    monthsPerLevel: 2,
    parallel: 3,
    tenure: 24,
    tenureByJob: { 'manager-sertifikasi': 18 },
    served: 24,
  },
  start: '2027-01-01',
  unassessed: 'floor',
}

const answer = findCareerPaths(lembagaXy, question, rules)
const narrower = findCareerPaths(lembagaXy, question, { ...rules, maxShortfall: 12, kinds: ['promotion'] })

if (values.json) {
  console.log(JSON.stringify(answer, null, 2))
} else {
  const words = {
    en: {
      title: 'From Administration Staff (A1) to Head of the Certification Body (C11); the person is invented',
      move: 'The first move of the first path',
      narrower: 'Promotions alone, and at most 12 levels a move',
      feeders: 'Who could become head with one move',
      levels: 'levels to gain',
    },
    id: {
      title: 'Dari Staf Administrasi (A1) ke Kepala Lembaga Sertifikasi (C11); orangnya rekaan',
      move: 'Perpindahan pertama pada jalur pertama',
      narrower: 'Hanya promosi, dan paling banyak 12 level per perpindahan',
      feeders: 'Dari jabatan mana kepala dapat berasal dengan satu perpindahan',
      levels: 'level yang perlu ditambah',
    },
  }[tag]
  const print = (title: string, text: string): void => {
    console.log(`${title}\n${'─'.repeat([...title].length)}`)
    for (const line of text.split('\n')) console.log(wrap(line, 98, '   ').join('\n'))
    console.log('')
  }
  print(words.title, describeCareerPath(lembagaXy, answer, { language: languages[tag] }))
  print(
    words.move,
    describeMove(lembagaXy, classifyMove(lembagaXy, 'staf-administrasi', 'staf-manajemen-mutu'), {
      language: languages[tag],
    }),
  )
  print(
    words.narrower,
    describeCareerPath(lembagaXy, { ...narrower, assumptions: [] }, { language: languages[tag] }).trimEnd(),
  )
  const { feeders } = findFeederJobs(lembagaXy, 'kepala-lsp', { unassessed: 'floor', limit: 5 })
  print(
    words.feeders,
    feeders
      .map(
        ({ job, kind, effort }) =>
          `${lembagaXy.jobs[job as keyof typeof lembagaXy.jobs].name[tag]}: ${describeMoveKind(kind, { language: languages[tag] })}, ${effort} ${words.levels}`,
      )
      .join('\n'),
  )
}
