// Moves and career paths in which the rarer sentences are said.

import {
  type CareerPathAnswer,
  type CareerPathOptions,
  classifyMove,
  describeCareerPath,
  describeMove,
  findCareerPaths,
  type JobProfile,
} from 'kompetensi'
import type { FullLanguage } from 'kompetensi/locale/en'
import { soundJob, soundModel } from '../../support/sound-model'

const five = { scale: { levels: [1, 2, 3, 4, 5], floor: 0 } }
const six = { scale: { levels: [1, 2, 3, 4, 5, 6], floor: 0 } }
const named = (id: string, en: string) => ({ name: { id, en } })
const jobs = [
  soundJob('S', [{ competency: 'SQL', level: 1 }], { grade: 'low', family: 'data', track: 'expert' }),
  soundJob('M', [{ competency: 'SQL', level: 3 }], { grade: 'low', family: 'people', track: 'leader' }),
  soundJob(
    'T',
    [
      { competency: 'SQL', level: 5, essential: true },
      { competency: 'NEG', level: 2 },
      { competency: 'ART' },
    ],
    { grade: 'high', complete: false },
  ),
  soundJob('bare', [{ competency: 'SQL' }]),
  soundJob('later', [{ competency: 'SQL', level: 2 }], { horizon: 'future' }),
  soundJob('same', [{ competency: 'SQL', level: 1 }], { unit: 'office' }),
  soundJob('unranked', [{ competency: 'SQL', level: 2 }]),
]
const model = {
  ...soundModel({ jobs: Object.fromEntries(jobs.map((job) => [job.id, job])) }),
  families: { data: named('Data', 'Data'), people: named('SDM', 'People') },
  tracks: { expert: named('Jalur ahli', 'expert track'), leader: named('Jalur pimpinan', 'leader track') },
  units: { office: named('Kantor', 'Office'), branch: named('Cabang', 'Branch') },
}

const path =
  (options: Partial<CareerPathOptions>, to = 'T', holdings: Readonly<Record<string, number>> = { SQL: 1 }) =>
  (language: FullLanguage) => {
    const answer = findCareerPaths(
      model,
      { holdings, from: 'S', to },
      { objectives: ['moves'], unassessed: 'floor', ...options },
    )
    return describeCareerPath(model, answer, { language })
  }

const move =
  (from: string | JobProfile, to: string | JobProfile | { readonly job: string; readonly unit: string }) =>
  (language: FullLanguage) =>
    describeMove(model, classifyMove(model, from, to), { language })

const answer = findCareerPaths(
  model,
  { holdings: { SQL: 1 }, from: 'S', to: 'T' },
  { objectives: ['moves'], unassessed: 'floor' },
)

/** What was found, told as if the search had ended before it was done. */
const unfinished =
  (changes: Partial<CareerPathAnswer> & { readonly within?: number }) => (language: FullLanguage) => {
    const { exact: _, ...found } = answer
    const cut = { ...found, ...changes, exact: false, proven: 0, atLeast: 3 } as const
    return describeCareerPath(model, cut, { language })
  }

/** By the name of the describer. */
export const ofCareers = {
  describeCareerPath: [
    path({ limit: 2, unassessed: 'met' }),
    path({}, 'M', { SQL: 3 }),
    path({ time: { monthsPerLevel: 2, parallel: 1, tenure: 6 } }, 'M', { SQL: 3 }),
    path({ maxShortfall: 4, kinds: ['promotion'] }),
    path({ maxShortfallEach: 3, maxMoves: 1 }),
    path({ maxRankSteps: 0 }),
    path({ maxRankSteps: 1 }, 'unranked'),
    path({ essentialsBeforeMove: true }),
    path({ forbidden: ['T'] }),
    path({ maxShortfall: 1, kinds: ['promotion'], maxRankSteps: 0 }),
    path({ maxShortfall: 4, maxShortfallEach: 3, kinds: ['promotion'], work: 1 }),
    ...(['moves', 'effort', 'hardest'] as const).map((objective) =>
      unfinished({ objectives: [objective], within: 2 }),
    ),
    unfinished({ within: 0 }),
    unfinished({
      paths: [],
      blocked: {
        constraints: [{ constraint: 'maxShortfall', opening: 'opens', given: 1 }],
        oneAloneOpens: true,
      },
    }),
  ],
  describeMove: [
    move('S', 'M'),
    move('S', 'T'),
    move('T', 'S'),
    move('same', { job: 'same', unit: 'branch' }),
    move(
      soundJob('a', [{ competency: 'SQL', level: 1 }], { complete: false, unknown: ['NEG'] }),
      soundJob('b', [{ competency: 'SQL' }, { competency: 'NEG', level: 2 }]),
    ),
    move(
      soundJob(
        'a',
        [
          { competency: 'SQL', level: 1 },
          { competency: 'ART', level: 2 },
        ],
        five,
      ),
      soundJob(
        'b',
        [
          { competency: 'NEG', level: 2 },
          { competency: 'ART', level: 2 },
        ],
        six,
      ),
    ),
  ],
}
