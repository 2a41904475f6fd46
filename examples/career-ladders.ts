// Ladders that others wrote: the engineering progression of the Financial Times and the UK government's digital and data
// framework, read by the scripts in examples/import from ../shared/data. Prints paths through each.
//
//   npx tsx --tsconfig examples/tsconfig.json examples/career-ladders.ts

import { existsSync, readFileSync } from 'node:fs'
import {
  type CareerPathOptions,
  type CompetencyModel,
  describeMoveKind,
  findCareerPaths,
  type Holdings,
  type JobProfile,
} from 'kompetensi'
import { en } from 'kompetensi/locale/en'
import Papa from 'papaparse'
import { parse } from 'yaml'
import { ftProgressionModel } from './import/ft-progression.js'
import { ukGdadModel } from './import/uk-gdad.js'
import { readOptions } from './support/arguments.js'
import { textIn } from './support/languages.js'
import { wrap } from './support/table.js'

readOptions({
  start: 'npx tsx --tsconfig examples/tsconfig.json examples/career-ladders.ts',
  says: {
    en: 'Paths through career ladders that others wrote, read from ../shared/data.',
    id: 'Jalur melalui jenjang karier buatan pihak lain, dibaca dari ../shared/data.',
  },
  oneLanguage: true,
})

const folder = new URL('../../shared/data/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

/** The cells of a CSV file. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return new Papa.Parser({ delimiter: ',', newline: text.includes('\r\n') ? '\r\n' : '\n' }).parse(
    text,
    0,
    false,
  ).data
}

/** A person who holds what a job asks for, no more. */
function holdingsOf(job: JobProfile | undefined): Holdings {
  const levels = job?.requirements.flatMap(({ competency, level }) =>
    level === undefined ? [] : [[competency, level]],
  )
  return Object.fromEntries(levels ?? [])
}

/** Prints the best paths of a person who holds what `from` asks for. */
function show(
  title: string,
  model: CompetencyModel,
  from: string,
  to: string,
  options: CareerPathOptions,
): void {
  const { paths } = findCareerPaths(model, { holdings: holdingsOf(model.jobs[from]), from, to }, options)
  console.log(`${title}\n${'─'.repeat(title.length)}`)
  for (const { moves, effort, hardest } of paths) {
    console.log(`${moves.length} moves, ${effort} levels to gain, ${hardest} at most in one move`)
    console.log(model.jobs[from]?.name.en ?? from)
    for (const move of moves) {
      const name = model.jobs[move.to]?.name.en ?? move.to
      const most = move.builds
        .toSorted((a, b) => b.levels - a.levels)
        .slice(0, 3)
        .map(
          (build) =>
            `${model.competencies[build.competency]?.name.en ?? build.competency} ${build.from} → ${build.to}`,
        )
      const kind = describeMoveKind(move.kind, { language: en })
      console.log(
        wrap(
          `→ ${name}: ${kind}, ${move.effort} level${move.effort === 1 ? '' : 's'}, such as ${most.join('; ')}`,
          98,
          '    ',
        ).join('\n'),
      )
    }
  }
  console.log('')
}

/** Words of a title that stand for a step of a ladder; the file itself does not say which step is the higher one. */
const steps = [
  /^(apprentice|trainee)\b/i,
  /^(junior|associate)\b/i,
  /^(?!apprentice|trainee|junior|associate|senior|lead|principal|head|chief)/i,
  /^senior\b/i,
  /^lead\b/i,
  /^principal\b/i,
  /^(head|chief)\b/i,
]

/** The UK framework with ranks read from titles: this example's reading, not the framework's. */
function ranked(model: CompetencyModel): CompetencyModel {
  const gradeOf = (title: string): string => `step-${steps.findIndex((step) => step.test(title)) + 1}`
  return {
    ...model,
    grades: Object.fromEntries(steps.map((_, i) => [`step-${i + 1}`, { rank: i + 1 }])),
    jobs: Object.fromEntries(
      Object.entries(model.jobs).map(([id, job]) => [id, { ...job, grade: gradeOf(textIn(job.name, 'en')) }]),
    ),
  }
}

if (existsSync(new URL('ft-progression/engineering.yml', folder))) {
  const ft: CompetencyModel = ftProgressionModel(parse(read('ft-progression/engineering.yml'))).value
  const rules: CareerPathOptions = {
    objectives: ['moves', 'effort', 'hardest'],
    maxRankSteps: 1,
    maxMoves: 6,
  }
  show(
    'Financial Times: junior engineer to principal engineer, individual contributor',
    ft,
    'junior',
    'principal-ic',
    {
      ...rules,
      kinds: ['promotion'],
    },
  )
  show('Financial Times: from the contributor fork to managing people', ft, 'senior-2-ic', 'principal-pm', {
    ...rules,
    objectives: ['hardest', 'moves'],
    maxMoves: 2,
  })
}

if (existsSync(new URL('uk-gdad/roles.csv', folder))) {
  const uk = ranked(ukGdadModel(rowsOf(read('uk-gdad/roles.csv')), rowsOf(read('uk-gdad/skills.csv'))).value)
  const rules: CareerPathOptions = {
    objectives: ['moves', 'effort'],
    maxRankSteps: 1,
    maxMoves: 6,
    unassessed: 'floor',
  }
  show(
    'UK: apprentice developer to principal developer, within the role',
    uk,
    'Apprentice developer',
    'Principal developer',
    {
      ...rules,
      kinds: ['promotion'],
    },
  )
  show('UK: developer to lead DevOps engineer, across roles', uk, 'Developer', 'Lead DevOps engineer', {
    ...rules,
    kinds: ['promotion', 'diagonal', 'lateral'],
    objectives: ['hardest', 'moves', 'effort'],
    maxMoves: 3,
  })
}
