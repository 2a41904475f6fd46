// The two best career paths to the head of the certification body: what to build up on each move, and when.

import {
  type CareerPath,
  describeCareerPath,
  describeMoveKind,
  findCareerPaths,
  findJob,
  formatDate,
  formatNumber,
  type Locale,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { wrap } from '../support/table.js'
import { type Case, staffHoldings } from './case.js'

const words = {
  en: {
    head: (job: string) => `Best paths to ${job} (limits ours)`,
    sums: (effort: string, months: string) => `${effort} levels to gain, ${months} months`,
    nothing: 'nothing to build up',
  },
  id: {
    head: (job: string) => `Jalur terbaik menuju ${job} (batasannya contoh)`,
    sums: (effort: string, months: string) => `${effort} level yang perlu ditambah, ${months} bulan`,
    nothing: 'tidak ada yang perlu ditingkatkan',
  },
}

/** The section; nothing for a person of another model. In brief one line a path and one a move. */
export function pathsSection(example: Case, locale: Locale, width: number, brief: boolean): string[] {
  if (example.model.id !== lembagaXy.id) return []
  const answer = findCareerPaths(
    lembagaXy,
    { holdings: staffHoldings, from: 'staf-sertifikasi', to: 'kepala-lsp' },
    {
      objectives: ['time', 'effort'],
      k: 2,
      kinds: ['promotion', 'diagonal', 'lateral'],
      maxRankSteps: 1,
      time: { monthsPerLevel: 3, parallel: 3, tenure: 18, served: 18 },
      start: '2027-01-01',
      unassessed: 'floor',
    },
  )
  const say = words[locale]
  const head = say.head(lembagaXy.jobs['kepala-lsp'].name[locale])
  if (!brief) {
    const text = describeCareerPath(lembagaXy, answer, { locale })
    return [head, ...text.split('\n').flatMap((line) => wrap(line, width, '  '))]
  }
  return [head, ...answer.paths.flatMap((path, i) => pathLines(path, i + 1, locale, width))]
}

function pathLines(
  { jobs, moves, effort, months }: CareerPath,
  place: number,
  locale: Locale,
  width: number,
): string[] {
  const number = (value: number): string => formatNumber(value, { locale })
  const title = jobs.map((job) => findJob(lembagaXy, job)?.name[locale] ?? job).join(' → ')
  return [
    ...wrap(`${place}. ${title}: ${words[locale].sums(number(effort), number(months ?? 0))}.`, width, '   '),
    ...moves.flatMap((move) => {
      const builds = move.builds.map(
        ({ competency, from, to, assumed }) => `${competency} ${assumed ? '?' : number(from)}→${number(to)}`,
      )
      const when = move.moves === undefined ? '' : `${formatDate(move.moves, { locale })}, `
      const what = builds.length === 0 ? words[locale].nothing : builds.join(', ')
      return wrap(`– ${when}${describeMoveKind(move.kind, { locale })}: ${what}`, width - 3, '  ').map(
        (line) => `   ${line}`,
      )
    }),
  ]
}
