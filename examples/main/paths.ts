// The two best career paths to the job asked about: what to build up on each move, and when.

import {
  type CareerPath,
  type CareerPathAnswer,
  describeCareerPath,
  describeMoveKind,
  findCareerPaths,
  findJob,
  type JobProfile,
} from 'kompetensi'
import { languages, type Tag } from '../support/languages.js'
import { table, width, wrap } from '../support/table.js'
import type { Case } from './case.js'
import type { Section } from './section.js'

const words = {
  en: {
    head: (job: string) => `Best paths to ${job} (limits ours)`,
    sums: (effort: string, months: string) => `${effort} levels to gain, ${months} months`,
    nothing: 'nothing to build up',
    none: 'No career paths: the jobs of this model are kinds of work, without ranks and without levels, and a path is measured in levels to gain between jobs of known rank. An organisation adds its own; `--model bpjs-ketenagakerjaan --only paths` shows one that did.',
    shared: 'What can be said without levels: how many competencies a kind of work shares with this job.',
    heads: ['Kind of work', 'Competencies', 'Shared', 'Not asked for in this job'],
  },
  id: {
    head: (job: string) => `Jalur terbaik menuju ${job} (batasannya contoh)`,
    sums: (effort: string, months: string) => `${effort} level yang perlu ditambah, ${months} bulan`,
    nothing: 'tidak ada yang perlu ditingkatkan',
    none: 'Tanpa jalur karier: jabatan dalam model ini berupa jenis pekerjaan, tanpa jenjang dan tanpa level, padahal jalur diukur dengan level yang perlu ditambah di antara jabatan yang jenjangnya diketahui. Organisasi menambahkan miliknya sendiri; contohnya `--model bpjs-ketenagakerjaan --only paths`.',
    shared:
      'Yang dapat dikatakan tanpa level: berapa kompetensi suatu jenis pekerjaan yang sama dengan jabatan ini.',
    heads: ['Jenis pekerjaan', 'Kompetensi', 'Sama', 'Tidak diminta jabatan ini'],
  },
}

function pathsOf({ model, holdings, career }: Case): CareerPathAnswer | undefined {
  if (career === undefined) return undefined
  return findCareerPaths(
    model,
    { holdings, ...career },
    {
      objectives: ['time', 'effort'],
      limit: 2,
      kinds: ['promotion', 'diagonal', 'lateral'],
      maxRankSteps: 1,
      time: { monthsPerLevel: 3, parallel: 3, tenure: 18, served: 18 },
      start: '2027-01-01',
      unassessed: 'floor',
    },
  )
}

/** The jobs of a model without ranks beside the job of the example. */
function overlaps({ model, profile }: Case) {
  const asked = new Set(profile.requirements.map(({ competency }) => competency))
  return Object.values<JobProfile>(model.jobs).map(({ id, name, requirements }) => ({
    job: id,
    name,
    competencies: requirements.length,
    beside: requirements.map(({ competency }) => competency).filter((code) => !asked.has(code)),
  }))
}

function lines(example: Case, tag: Tag, brief: boolean): string[] {
  const { model, career } = example
  const say = words[tag]
  const answer = pathsOf(example)
  if (answer === undefined || career === undefined) {
    return [
      ...wrap(say.none, width, '  '),
      ...(brief ? [] : ['', ...wrap(say.shared, width, '  '), ...overlapTable(example, tag)]),
    ]
  }
  const head = say.head(findJob(model, career.to)?.name[tag] ?? career.to)
  if (!brief) {
    const text = describeCareerPath(model, answer, { language: languages[tag] })
    return [head, ...text.split('\n').flatMap((line) => wrap(line, width, '  '))]
  }
  return [head, ...answer.paths.flatMap((path, i) => pathLines(example, path, i + 1, tag))]
}

function overlapTable(example: Case, tag: Tag): string[] {
  const widths = [38, 12, 8, 38]
  const columns = words[tag].heads.map((head, i) => ({
    head,
    width: widths[i] ?? 10,
    align: i === 1 || i === 2 ? ('right' as const) : ('left' as const),
  }))
  return table(
    columns,
    overlaps(example).map(({ name, competencies, beside }) => [
      name[tag] ?? '',
      String(competencies),
      String(competencies - beside.length),
      beside.join(', '),
    ]),
  )
}

function pathLines(
  { model }: Case,
  { jobs, moves, effort, months }: CareerPath,
  place: number,
  tag: Tag,
): string[] {
  const number = (value: number): string => languages[tag].number(value)
  const title = jobs.map((job) => findJob(model, job)?.name[tag] ?? job).join(' → ')
  return [
    ...wrap(
      `${place}. ${title}: ${words[tag].sums(number(effort), months === undefined ? '–' : number(months))}.`,
      width,
      '   ',
    ),
    ...moves.flatMap((move) => {
      const builds = move.builds.map(
        ({ competency, from, to, assumed }) => `${competency} ${assumed ? '?' : number(from)}→${number(to)}`,
      )
      const when = move.moves === undefined ? '' : `${languages[tag].date(move.moves)}, `
      const what = builds.length === 0 ? words[tag].nothing : builds.join(', ')
      return wrap(
        `– ${when}${describeMoveKind(move.kind, { language: languages[tag] })}: ${what}`,
        width - 3,
        '  ',
      ).map((line) => `   ${line}`)
    }),
  ]
}

/** The section; in brief one line a path and one a move. */
export const pathsSection: Section = {
  lines,
  result: (example) => pathsOf(example) ?? overlaps(example),
}
