import { attainment, rankCandidates, rankJobs } from 'kompetensi'
import { formatRankingRows } from 'kompetensi/csv'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { en } from 'kompetensi/locale/en'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'

const rules = { method: attainment(), belowEssential: 'flag' } as const

describe('formatRankingRows', () => {
  it('is a row a candidate in the order of the ranking, with score, interval and possible ranks', () => {
    const people = [
      { id: '1001', holdings: { INT: 3, CFV: 3 } },
      { id: '1002', holdings: { INT: 5, CFV: 5 } },
    ]
    const ranking = rankCandidates(lembagaXy, 'kepala-lsp', people, rules)
    const { value, losses } = formatRankingRows(lembagaXy, ranking, { language: en })
    expect(losses).toEqual([])
    expect(value[0]?.slice(0, 7)).toEqual([
      'Rank',
      'Person',
      'Job id',
      'Job',
      'Score',
      'Lowest score',
      'Highest score',
    ])
    expect(value.slice(1).map((row) => row.slice(0, 2))).toEqual([
      [1, '1002'],
      [2, '1001'],
    ])
    const [first] = ranking.candidates
    expect(value[1]?.slice(4, 7)).toEqual([first?.score, first?.lowest, first?.highest])
    expect(value.every((row) => row.length === value[0]?.length)).toBe(true)
  })

  it('is a row a job for one person, in Indonesian without a column of people', () => {
    const ranking = rankJobs(lembagaXy, { INT: 3 }, { ...rules, jobs: ['kepala-lsp', 'staf-administrasi'] })
    const { value } = formatRankingRows(lembagaXy, ranking, { language: id })
    expect(value[0]?.slice(0, 4)).toEqual(['Peringkat', 'Kode jabatan', 'Jabatan', 'Skor'])
    expect(value).toHaveLength(3)
    const left = formatRankingRows(lembagaXy, { ...ranking, leftOut: ['kosong'] }, { language: id }).value.at(
      -1,
    )
    expect(left?.slice(0, 4)).toEqual([null, 'kosong', 'kosong', null])
    const known = { ...ranking, leftOut: ['kepala-lsp'] }
    expect(formatRankingRows(lembagaXy, known, { language: id }).value.at(-1)?.slice(1, 3)).toEqual([
      'kepala-lsp',
      lembagaXy.jobs['kepala-lsp'].name.id,
    ])
  })

  it('names competencies and says its rules in words', () => {
    const profile = { ...lembagaXy.jobs['kepala-lsp'] }
    const requirements = profile.requirements.map((each) => ({ ...each, essential: true }))
    const people = [{ id: '1001', holdings: { INT: 3 } }]
    const ranking = rankCandidates(lembagaXy, { ...profile, requirements }, people, rules)
    const cell = (language: typeof id | typeof en, header: string): unknown => {
      const [headers = [], row = []] = formatRankingRows(lembagaXy, ranking, { language }).value
      return row[headers.indexOf(header)]
    }
    expect(cell(id, 'Wajib yang kurang')).toBe('Integritas: 3 < 4')
    expect(cell(id, 'Wajib belum dinilai')).toContain(lembagaXy.competencies.CFV.name.id)
    expect(cell(id, 'Yang belum dinilai')).toBe('tidak ikut dihitung')
    expect(cell(en, 'Below an essential')).toBe('flagged only')
  })

  it('refuses a ranking of another model', () => {
    const ranking = rankJobs(lembagaXy, { INT: 3 }, rules)
    const other = { ...ranking, model: 'other' }
    expect(() => formatRankingRows(lembagaXy, other as never, { language: id })).toThrow('model-mismatch')
  })
})
