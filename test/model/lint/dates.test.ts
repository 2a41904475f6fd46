import { afterEach, describe, expect, it } from 'vitest'
import { lint } from '../../support/lint'
import { soundJob, soundModel, withJobs } from '../../support/sound-model'

const requirements = [{ competency: 'SQL', level: 2 }]

describe('lintModel, dates', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    '01-01-2026',
    '2026-01-01\n',
    'today',
    '',
  ])('refuses %j', (found) => {
    expect(lint(soundModel({ validFrom: found }))).toEqual([
      { code: 'date-invalid', severity: 'error', path: ['validFrom'], details: { found } },
    ])
    expect(lint(withJobs(soundJob('x', requirements, { validUntil: found })))).toEqual([
      { code: 'date-invalid', severity: 'error', path: ['jobs', 'x', 'validUntil'], details: { found } },
    ])
  })

  it('refuses a period that ends before it begins; one day is a period', () => {
    expect(lint(soundModel({ validFrom: '2026-01-02', validUntil: '2026-01-01' }))).toEqual([
      {
        code: 'period-reversed',
        severity: 'error',
        path: ['validUntil'],
        details: { from: '2026-01-02', until: '2026-01-01' },
      },
    ])
    expect(lint(soundModel({ validFrom: '2026-01-01', validUntil: '2026-01-01' }))).toEqual([])
  })

  it('allows a day that the machine’s time zone never had', () => {
    process.env['TZ'] = 'Pacific/Apia'
    expect(new Date(2011, 11, 30).getDate()).toBe(31)
    expect(lint(soundModel({ validFrom: '2011-12-30', validUntil: '2011-12-30' }))).toEqual([])
  })
})
