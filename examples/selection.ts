// Selection at Lembaga XY: six candidates for one job, one of them assessed in part, and a second opinion by another
// method. The profile is the source's; that two competencies are essential is this example's choice, and the people and
// their levels are invented.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/selection.ts [--language id]

import {
  attainment,
  type Candidate,
  composeProfile,
  describeMethod,
  describeRanking,
  metShare,
  type RankedCandidate,
  rankCandidates,
} from 'kompetensi'
import { type LembagaXyCode, lembagaXy } from 'kompetensi/lembaga-xy'
import { readOptions } from './support/arguments.js'
import { languages } from './support/languages.js'
import { table, wrap } from './support/table.js'

const width = 100
const { language: tag } = readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/selection.ts',
  says: {
    en: 'Six candidates for one job, one of them assessed in part, and a second opinion by another method.',
    id: 'Enam calon untuk satu jabatan, seorang di antaranya baru dinilai sebagian, dan pendapat kedua dengan metode lain.',
  },
})

const job = composeProfile(lembagaXy, { job: 'manager-sertifikasi', essentials: ['INT', 'CFV'] })
const codes = ['INT', 'CFV', 'FCI', 'LRS', 'SO', 'IMI', 'SFE', 'CL', 'BT', 'LA', 'AT', 'CT', 'CFO'] as const

/** A candidate from the levels in the order of the profile; nothing where not assessed. */
function candidate(
  id: string,
  ...levels: readonly (number | undefined)[]
): Candidate<'lembaga-xy', LembagaXyCode> {
  const held = codes.map((code, i) => [code, levels[i]] as const).filter(([, level]) => level !== undefined)
  return { id, holdings: Object.fromEntries(held) }
}

const open = undefined
const candidates = [
  candidate('K-01', 3, 4, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3),
  candidate('K-02', 4, 4, 4, 3, 3, 2, 3, 4, 3, 3, 4, 4, 3),
  candidate('K-03', 3, 3, 4, 4, 3, 4, 4, 4, 4, 4, 4, 4, 4),
  candidate('K-04', 3, 4, 3, 3, 3, 3, 3, 3, 3, 4, 4, 3, 3),
  candidate('K-05', open, 4, 4, 3, 3, open, 3, 4, 3, 4, 4, 4, 3),
  candidate('K-06', 3, 4, 2, 2, 2, 2, 3, 2, 2, 3, 3, 3, 2),
]

const words = {
  en: {
    title: `Six candidates (invented) for ${job.name.en}`,
    heads: ['Rank', 'Candidate', 'Score', 'Lowest', 'Highest', 'Evidence', 'Possible ranks', 'Essentials'],
    excluded: 'excluded',
    knockOut: { no: 'none below', possible: 'not assessed', yes: 'below' },
    second: 'The same six by another method',
    reading: 'In words',
    to: 'to',
  },
  id: {
    title: `Enam kandidat (rekaan) untuk ${job.name.id}`,
    heads: ['Per.', 'Kandidat', 'Nilai', 'Terendah', 'Tertinggi', 'Bukti', 'Peringkat mungkin', 'Wajib'],
    excluded: 'gugur',
    knockOut: { no: 'terpenuhi', possible: 'belum dinilai', yes: 'di bawah standar' },
    second: 'Keenamnya menurut metode lain',
    reading: 'Dalam kalimat',
    to: 'sampai',
  },
}[tag]

const number = (value: number | undefined): string =>
  value === undefined ? '–' : languages[tag].number(value, { digits: 1 })

function row(entry: RankedCandidate): string[] {
  const { rank, candidate: id, possibleRanks, coverage = 0, knockOut, excluded } = entry
  const possible =
    possibleRanks === undefined
      ? words.excluded
      : possibleRanks.best === possibleRanks.worst
        ? String(possibleRanks.best)
        : `${possibleRanks.best} ${words.to} ${possibleRanks.worst}`
  return [
    rank === undefined ? '–' : String(rank),
    id,
    number(entry.score),
    number(entry.lowest),
    number(entry.highest),
    `${number(100 * coverage)}%`,
    excluded ? words.excluded : possible,
    words.knockOut[knockOut],
  ]
}

const widths = [5, 10, 7, 8, 9, 9, 17, 16]
const columns = words.heads.map((head, i) => ({
  head,
  width: widths[i] ?? 10,
  align: i >= 2 && i <= 5 ? ('right' as const) : ('left' as const),
}))

const ranking = rankCandidates(lembagaXy, job, candidates, {
  method: attainment(),
  belowEssential: 'exclude',
})
const second = rankCandidates(lembagaXy, job, candidates, { method: metShare(), belowEssential: 'exclude' })

const lines = [
  words.title,
  '',
  ...table(columns, ranking.candidates.map(row)),
  '',
  words.reading,
  ...describeRanking(lembagaXy, ranking, { language: languages[tag] })
    .split('\n')
    .flatMap((line) => wrap(line, width, '  ')),
  '',
  `${words.second}: ${describeMethod(second.method, { language: languages[tag] })}`,
  ...table(columns, second.candidates.map(row)),
]
console.log(lines.join('\n'))
