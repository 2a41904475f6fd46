import { describe, expect, it } from 'vitest'
import { isChangedBySheet } from '../../../src/interchange/read/is-changed-by-sheet'

describe('isChangedBySheet', () => {
  it.each(
    (
      '1.10 1,10 1.000 .5 5. 007 198001012006041001 1E5 1.5e-3 .5E2 3/4 2-3 1/2/2003 2026-01-05 1.2.3 5.1.2026 ' +
      'MAR1 mar-1 1MAR 1-Mei 5-Des-2026 Jan-2026 Agustus17 OKT10 SEPT2 MAY1 1:30 1:30:15 12.30 5pm 5% $5 Rp5.000 (5) ' +
      'TRUE false BENAR #N/A #REF! #DIV/0!'
    )
      .split(' ')
      .concat(['1 1/2', '5 Januari 2026', '1:30 PM', '5 a', 'Rp 5.000', '2026-01-05 10:30', '1 PM']),
  )('%j becomes another value', (text) => {
    expect(isChangedBySheet(text)).toBe(true)
  })

  it.each([
    ...'0 7 12345678901 INT A1 1A 2P A.1 MAR Maret MARKETING1 DECISION2 III/a 4-B SQL-3 x1E5 JAN'.split(' '),
    '19850101 201001 1 001',
    'K3 - umum',
    'True story',
    '',
  ])('%j stays as it is', (text) => {
    expect(isChangedBySheet(text)).toBe(false)
  })
})
