import {
  type CareerPathLanguage,
  type CareerPathOptions,
  describeCareerPath,
  findCareerPaths,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { soundJob, withJobs } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const model = withJobs(
  soundJob('S', [{ competency: 'SQL', level: 1 }], { grade: 'low' }),
  soundJob('M', [{ competency: 'SQL', level: 3 }], { grade: 'low' }),
  soundJob(
    'T',
    [
      { competency: 'SQL', level: 5, essential: true },
      { competency: 'NEG', level: 2 },
      { competency: 'ART' },
    ],
    {
      grade: 'high',
      complete: false,
    },
  ),
)
const say = (options: Partial<CareerPathOptions>, language: CareerPathLanguage = en): string[] =>
  describeCareerPath(
    model,
    findCareerPaths(
      model,
      { holdings: { SQL: 1 }, from: 'S', to: 'T' },
      { objectives: ['moves'], unassessed: 'floor', ...options },
    ),
    { language },
  ).split('\n')

describe('describeCareerPath', () => {
  const dated = {
    maxShortfall: 4,
    start: '2027-01-01',
    time: { monthsPerLevel: 2, parallel: 2, tenure: 6 },
  } as const

  it('says what to build up on each move, and when', () => {
    expect(say(dated)).toEqual([
      'S → M → T',
      '2 moves, effort 6, 12 months.',
      'What was not assessed: if it is met, effort 4, 12 months; if nothing is shown yet, 6, 12 months.',
      '1. Lateral move to M: build up SQL 1 → 3 (effort 2, 6 months). Begin on 1 January 2027, move on 1 July 2027.',
      '2. Promotion to T: build up SQL 3 → 5 and Negotiation ? → 2 (effort 4, 6 months). Begin on 1 July 2027, move on 1 January 2028. Essential before the move: SQL.',
      '',
      'Assumed: levels once reached are kept, and whoever has done a job holds what it requires.',
      'Not assessed, taken as nothing shown yet: Negotiation.',
      'T requires at no given level, so left out: Art.',
      'One level of any competency is taken to be the same effort.',
      'A move takes the longest of: least time in the job, the longest competency, and all months divided by 2 at once (McNaughton 1959).',
      'Dates are whole months from the start, rounded up.',
      'The source shows only a part of the profile of T; what else is required is not known and not counted.',
    ])
  })

  it('says it in Indonesian', () => {
    const lines = say(dated, id)
    expect(lines[3]).toBe(
      '1. Mutasi (perpindahan horizontal) ke M: tingkatkan SQL 1 → 3 (upaya 2, 6 bulan). Mulai 1 Januari 2027, pindah 1 Juli 2027.',
    )
    expect(lines[4]).toContain('Wajib sebelum pindah: SQL.')
  })

  it('numbers several paths, and says what is only assumed to suffice', () => {
    const lines = say({ limit: 2, unassessed: 'met' })
    expect(lines[0]).toBe('Path 1: S → T')
    expect(lines).toContain('Path 2: S → M → T')
    expect(lines.join('\n')).toContain('Not assessed, and assumed to suffice: Negotiation.')
  })

  it('says which limit gives way, and how far', () => {
    expect(say({ maxShortfall: 3, kinds: ['promotion'] }).slice(0, 3)).toEqual([
      'There is no path to T within the limits given.',
      '- Shortfall a move: a path opens with 6 (now 3).',
      '',
    ])
    expect(say({ maxShortfall: 4, kinds: ['promotion'] }, id)[1]).toBe(
      '- Jenis perpindahan: terbuka dengan juga mengizinkan mutasi (perpindahan horizontal).',
    )
    expect(say({ forbidden: ['T'] })[1]).toBe('- Forbidden jobs: a path opens with T allowed.')
    expect(say({ essentialsBeforeMove: true })[1]).toBe(
      '- Essential requirements: a path opens with their levels built up for the move.',
    )
    expect(say({ maxShortfall: 1, kinds: ['promotion'], maxRankSteps: 0 })[1]).toBe(
      'No limit opens a path when loosened alone.',
    )
  })

  it('refuses an answer of another model', () => {
    const answer = findCareerPaths(
      model,
      { holdings: { SQL: 1 }, to: 'T' },
      { objectives: ['moves'], unassessed: 'met' },
    )
    expect(thrownBy(() => describeCareerPath(lembagaXy, untyped(answer), { language: en })).code).toBe(
      'model-mismatch',
    )
  })
})
