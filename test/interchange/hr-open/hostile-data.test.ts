import fc from 'fast-check'
import {
  formatHrOpenPerson,
  formatHrOpenPosition,
  safeParseHrOpenPerson,
  safeParseHrOpenPosition,
} from 'kompetensi/hr-open'
import { describe, expect, it } from 'vitest'
import { hostileJsonOf } from '../support/hostile'
import { acme, inEnglish } from '../support/hr-open'

describe('hostile data', () => {
  const examples = [
    formatHrOpenPosition(acme, 'clerk', inEnglish).value,
    formatHrOpenPerson(acme, { SQL: 3, RUN: 1 }, inEnglish).value,
  ]
  it('end in issues, and what is read can be written', () => {
    fc.assert(
      fc.property(hostileJsonOf(examples), fc.boolean(), (data, asText) => {
        let input: unknown = data
        if (asText) {
          try {
            input = JSON.stringify(data)
          } catch {
            return
          }
        }
        const position = safeParseHrOpenPosition(acme, input, { job: 'x' })
        if (position.ok) formatHrOpenPosition<'acme', string, string>(acme, position.value, inEnglish)
        const person = safeParseHrOpenPerson(acme, input)
        if (person.ok) formatHrOpenPerson(acme, person.value, inEnglish)
        expect({}).not.toHaveProperty('polluted')
      }),
      { numRuns: 500 },
    )
  })
})
