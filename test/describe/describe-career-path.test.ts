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
      '2 moves, an effort of 6 levels over 12 months.',
      'If what was not assessed turns out to be met, the effort is 4 levels over 12 months; if none of it is shown yet, the effort is 6 levels over 12 months.',
      '1. Lateral move to M. Levels to raise: SQL 1 → 3 (an effort of 2 levels over 6 months). Begin on 1 January 2027; move on 1 July 2027.',
      '2. Promotion to T. Levels to raise: SQL 3 → 5 and Negotiation ? → 2 (an effort of 4 levels over 6 months). Begin on 1 July 2027; move on 1 January 2028. Essential before the move: SQL.',
      '',
      'Assumed: levels once reached are kept, and whoever has done a job holds what it requires.',
      'Not assessed, taken as nothing shown yet: Negotiation.',
      'Required by T without a level, so not counted: Art.',
      'Raising any competency by one level is taken to be the same effort.',
      'A move takes the longest of three times: the least time in the job, the time for the slowest competency, and the months of all competencies divided by 2, the number developed at once (McNaughton 1959).',
      'Dates are in whole months from the start, rounded up.',
      'The profile of T is not complete; what else is required is not known, so it is not counted.',
    ])
  })

  it('says it in Indonesian', () => {
    const lines = say(dated, id)
    expect(lines[3]).toBe(
      '1. Mutasi (perpindahan horizontal) ke M. Level yang perlu dinaikkan: SQL 1 → 3 (upaya 2 level dalam 6 bulan). Mulai 1 Januari 2027; pindah 1 Juli 2027.',
    )
    expect(lines[4]).toContain('Wajib sebelum pindah: SQL.')
  })

  it('numbers several paths, and says what is only assumed to suffice', () => {
    const lines = say({ limit: 2, unassessed: 'met' })
    expect(lines[0]).toBe('Path 1: S → T')
    expect(lines).toContain('Path 2: S → M → T')
    expect(lines.join('\n')).toContain('Not assessed, and assumed to be sufficient: Negotiation.')
  })

  it('says which limit gives way, and how far', () => {
    expect(say({ maxShortfall: 3, kinds: ['promotion'] }).slice(0, 3)).toEqual([
      'There is no path to T within the limits given.',
      '- Shortfall per move: a path opens with 6 levels (now 3).',
      '',
    ])
    expect(say({ maxShortfall: 4, kinds: ['promotion'] }, id)[1]).toBe(
      '- Jenis perpindahan yang diizinkan: jalur terbuka bila mutasi (perpindahan horizontal) juga diizinkan.',
    )
    expect(say({ forbidden: ['T'] })[1]).toBe('- Forbidden jobs: a path opens with T allowed.')
    expect(say({ essentialsBeforeMove: true })[1]).toBe(
      '- Essential requirements: a path opens with their levels built up for the move.',
    )
    expect(say({ maxShortfall: 1, kinds: ['promotion'], maxRankSteps: 0 })[1]).toBe(
      'No limit opens a path when loosened alone.',
    )
  })

  describe('says how far a search came that was not finished', () => {
    const answer = (given: object) => {
      const whole = findCareerPaths(
        model,
        { holdings: { SQL: 1 }, from: 'S', to: 'T' },
        { objectives: ['effort'], unassessed: 'met', limit: 2 },
      )
      const { exact: _, ...found } = whole
      return untyped({ ...found, exact: false, ...given })
    }
    const lineOf = (given: object, language = en): string =>
      describeCareerPath(model, answer(given), { language })
        .split('\n')
        .find((line) => /search|[Pp]encarian/.test(line)) ?? ''

    it.each([
      [
        { proven: 0, atLeast: 3, within: 1 },
        'The search was not finished: no path listed is proven to be the best. A path not listed takes at least an effort of 3 levels. The first path not proven may be bettered by at most 1 level of effort.',
        'Pencarian belum tuntas: belum ada jalur di atas yang terbukti terbaik. Jalur yang tidak tercantum memerlukan sedikitnya upaya 3 level. Jalur pertama yang belum terbukti masih dapat diungguli dengan selisih paling banyak 1 level upaya.',
      ],
      [
        { proven: 1, atLeast: 4, within: 0 },
        'The search was not finished: the first path is proven to be the best. A path not listed takes at least an effort of 4 levels. The first path not proven cannot be bettered in that, only in what counts next.',
        'Pencarian belum tuntas: 1 jalur pertama terbukti terbaik. Jalur yang tidak tercantum memerlukan sedikitnya upaya 4 level. Jalur pertama yang belum terbukti tidak dapat diungguli dalam hal itu, hanya dalam kriteria berikutnya.',
      ],
      [
        { proven: 2, atLeast: 1, objectives: ['moves'] },
        'The search was not finished: the first 2 paths are proven to be the best. A path not listed takes at least 1 move.',
        'Pencarian belum tuntas: 2 jalur pertama terbukti terbaik. Jalur yang tidak tercantum memerlukan sedikitnya 1 perpindahan.',
      ],
      [
        { proven: 0, atLeast: 2, within: 2, objectives: ['moves'] },
        'The search was not finished: no path listed is proven to be the best. A path not listed takes at least 2 moves. The first path not proven may be bettered by at most 2 moves.',
        'Pencarian belum tuntas: belum ada jalur di atas yang terbukti terbaik. Jalur yang tidak tercantum memerlukan sedikitnya 2 perpindahan. Jalur pertama yang belum terbukti masih dapat diungguli dengan selisih paling banyak 2 perpindahan.',
      ],
      [
        { proven: 0, atLeast: 2, within: 1, objectives: ['hardest'] },
        'The search was not finished: no path listed is proven to be the best. A path not listed takes at least an effort of 2 levels in its hardest move. The first path not proven may be bettered by at most 1 level of effort in the hardest move.',
        'Pencarian belum tuntas: belum ada jalur di atas yang terbukti terbaik. Jalur yang tidak tercantum memerlukan sedikitnya upaya 2 level pada perpindahan terberatnya. Jalur pertama yang belum terbukti masih dapat diungguli dengan selisih paling banyak 1 level upaya pada perpindahan terberat.',
      ],
      [
        { proven: 0, atLeast: 6.5, within: 1, objectives: ['time'] },
        'The search was not finished: no path listed is proven to be the best. A path not listed takes at least 6.5 months. The first path not proven may be bettered by at most 1 month.',
        'Pencarian belum tuntas: belum ada jalur di atas yang terbukti terbaik. Jalur yang tidak tercantum memerlukan sedikitnya 6,5 bulan. Jalur pertama yang belum terbukti masih dapat diungguli dengan selisih paling banyak 1 bulan.',
      ],
      [
        { proven: 0, atLeast: 2, paths: [] },
        'No path to T was found before the search ended; whether there is one is not known. A path not listed takes at least an effort of 2 levels.',
        'Belum ditemukan jalur ke T ketika pencarian berakhir; belum diketahui apakah jalurnya ada. Jalur yang tidak tercantum memerlukan sedikitnya upaya 2 level.',
      ],
    ])('%j', (given, english, indonesian) => {
      expect(lineOf(given)).toBe(english)
      expect(lineOf(given, id)).toBe(indonesian)
    })

    it('of a limit that opens a path, but nobody knows with how little', () => {
      const blocked = {
        constraints: [
          { constraint: 'maxMoves', opening: 'opens', given: 4 },
          { constraint: 'maxShortfall', opening: 'not-decided', given: 3 },
        ],
        oneAloneOpens: true,
      }
      const lines = (language = en): string[] =>
        describeCareerPath(model, answer({ exact: true, paths: [], blocked }), { language }).split('\n')
      expect(lines().slice(1, 3)).toEqual([
        '- Number of moves: a path opens when it is loosened; how far is not decided.',
        '- Shortfall per move: not decided; the search was not finished.',
      ])
      expect(lines(id).slice(1, 3)).toEqual([
        '- Batas jumlah perpindahan: jalur terbuka bila dilonggarkan; seberapa jauh belum terjawab.',
        '- Batas kesenjangan per perpindahan: belum terjawab; pencariannya belum tuntas.',
      ])
    })
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
