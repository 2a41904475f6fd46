import { describe, expect, it } from 'vitest'
import {
  applyFilter,
  filterWords,
  fits,
  folded,
  type Hideable,
} from '../../../docs/.vitepress/theme/dictionary/filter'

const part = (textContent: string | null): Hideable => ({ textContent, hidden: false })

describe('fits', () => {
  it('takes every word in any order, whatever its case', () => {
    expect(fits('Integritas (INT) Integrity', 'int')).toBe(true)
    expect(fits('Integritas (INT) Integrity', 'INTEGRITY integritas')).toBe(true)
    expect(fits('Integritas (INT) Integrity', 'integritas audit')).toBe(false)
  })

  it('takes everything while nothing is asked', () => {
    expect(fits('', '')).toBe(true)
    expect(fits('Integritas', '   ')).toBe(true)
  })

  it('does not mind accents, and takes no sign as a pattern', () => {
    expect(folded('Résumé')).toBe('resume')
    expect(fits('Manajemen Klaim (CLM)', '(clm)')).toBe(true)
    expect(fits('Manajemen Klaim (CLM)', '.*')).toBe(false)
  })
})

describe('applyFilter', () => {
  it('hides what does not fit, and clusters of which nothing is left', () => {
    const [integrity, audit, empty] = [part('Integritas (INT)'), part('Keterampilan Audit (AS)'), part(null)]
    const core = { section: part('Dasar'), entries: [integrity] }
    const technical = { section: part('Teknis'), entries: [audit, empty] }
    expect(applyFilter([core, technical], (entry) => fits(entry.textContent ?? '', 'audit'))).toEqual({
      shown: 1,
      all: 3,
    })
    expect([integrity.hidden, audit.hidden, empty.hidden]).toEqual([true, false, true])
    expect([core.section.hidden, technical.section.hidden]).toEqual([true, false])
  })

  it('shows all of it again', () => {
    const entries = [part('a'), part('b')]
    const groups = [{ section: part(''), entries }]
    applyFilter(groups, () => false)
    expect(groups[0]?.section.hidden).toBe(true)
    expect(applyFilter(groups, () => true)).toEqual({ shown: 2, all: 2 })
    expect(entries.every(({ hidden }) => !hidden)).toBe(true)
    expect(groups[0]?.section.hidden).toBe(false)
  })
})

describe('filterWords', () => {
  it('speaks the language of the page', () => {
    expect(filterWords('id').found({ shown: 3, all: 86 }, 'audit')).toBe('3 dari 86 kompetensi')
    expect(filterWords('id-ID').label).toBe('Cari kompetensi')
    expect(filterWords('en').found({ shown: 3, all: 86 }, 'audit')).toBe('3 of 86 competencies')
    expect(filterWords('en').found({ shown: 86, all: 86 }, ' ')).toBe('')
    expect(filterWords('en').found({ shown: 0, all: 86 }, 'zzz')).toContain('No competency')
  })
})
