import {
  type ParseResult,
  safeParseActivities,
  safeParseCertificates,
  safeParseJobProfiles,
  safeParsePeople,
  safeParseRatings,
} from 'kompetensi/schema'
import { describe, expect, it } from 'vitest'
import { model } from '../support/entries'
import { found } from '../support/found'

describe('every list', () => {
  it.each<[string, (data: unknown) => ParseResult<readonly unknown[]>]>([
    ['ratings', (data) => safeParseRatings(model, data)],
    ['people', (data) => safeParsePeople(model, data)],
    ['activities', (data) => safeParseActivities(model, data)],
    ['certificates', (data) => safeParseCertificates(model, data)],
    ['job profiles', (data) => safeParseJobProfiles(model, data)],
  ])('of %s is refused when it is none', (_, parse) => {
    expect(found(parse({}))).toEqual([': wrong-type'])
    expect(found(parse(null))).toEqual([': wrong-type'])
    expect(found(parse('[1,'))).toEqual([': not-json'])
    expect(found(parse([null, [], 3]))).toEqual(['0: wrong-type', '1: wrong-type', '2: wrong-type'])
    expect(parse([]).ok).toBe(true)
  })
})
