// Prints what depends on dates. time-zones.test.ts runs it with the machine's clock in four places.

import { id } from 'kompetensi/locale/id'
import { listExpiring, resolveHoldings } from '../../src/assessment/index'
import { lembagaXy } from '../../src/data/lembaga-xy/index'
import { checkCertificate, checkSchemeCoverage } from '../../src/development/index'

/** Days around which local calendars jump: summer time, leap days, and the day that Apia never had. */
const days = [
  '2008-02-29',
  '2010-09-26',
  '2011-04-02',
  '2011-11-29',
  '2011-11-30',
  '2011-12-29',
  '2011-12-30',
  '2011-12-31',
  '2012-01-31',
  '2024-02-29',
  '2024-03-10',
  '2024-11-03',
  '2024-12-31',
]
const scheme = 'staf-frontliner'

const results = days.flatMap((assessedOn) =>
  [1, 12, 13, 36].map((validity) => {
    const rating = { person: 'p1', competency: 'INT', level: 4, assessedOn, raterKind: 'assessor' } as const
    const seen: number[] = []
    const resolved = resolveHoldings(lembagaXy, [rating], {
      asOf: assessedOn,
      validity,
    })
    const standsUntil = listExpiring(resolved, '9999-12-31')[0]?.standsUntil ?? ''
    resolveHoldings(lembagaXy, [rating], {
      asOf: standsUntil,
      decay: (level, months) => {
        seen.push(months)
        return level
      },
    })
    const after = resolveHoldings(lembagaXy, [rating], { asOf: '2030-01-01', validity }).competencies[0]
      ?.status
    const certificate = { person: 'p1', scheme, issuedOn: assessedOn, validUntil: standsUntil }
    const last = { asOf: standsUntil, withinDays: 0 }
    return {
      standsUntil,
      months: seen,
      after,
      written: id.date(standsUntil),
      onLastDay: checkCertificate(certificate, last),
      fromFirst: checkCertificate(certificate, { asOf: assessedOn }),
      covered: checkSchemeCoverage(lembagaXy, [certificate], last).totals,
    }
  }),
)
console.log(JSON.stringify({ offset: new Date(Date.UTC(2024, 0, 1)).getTimezoneOffset(), results }))
