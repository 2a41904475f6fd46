import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

interface Printed {
  readonly offset: number
  readonly results: readonly { readonly standsUntil: string; readonly months: readonly number[] }[]
}

/** What dates-anywhere.ts prints where the machine's clock is of a zone. */
function printedIn(zone: string): Printed {
  const command = [at('../../node_modules/tsx/dist/cli.mjs'), at('./dates-anywhere.ts')]
  return JSON.parse(
    execFileSync(process.execPath, command, { env: { ...process.env, TZ: zone }, encoding: 'utf8' }),
  )
}

/** Minutes behind UTC at the start of 2024: proof that the zone was in force. */
const zones = [
  ['Pacific/Kiritimati', -840],
  ['Pacific/Apia', -780],
  ['America/Adak', 600],
  ['Asia/Jakarta', -420],
] as const

describe('the time zone of the machine', () => {
  let utc: Printed

  beforeAll(() => {
    utc = printedIn('UTC')
  })

  it('is not needed: these are the days', () => {
    const until = (index: number) => utc.results[index]?.standsUntil
    expect(until(3)).toBe('2011-02-28') // 29 February 2008 and 36 months
    expect(until(16)).toBe('2011-12-30') // 30 November 2011 and a month: the day Apia never had
    expect(until(39)).toBe('2027-02-28')
    expect(utc.results.map(({ months }) => months[0])).toEqual(
      Array.from({ length: utc.results.length }, (_, i) => [1, 12, 13, 36][i % 4]),
    )
  })

  it.each(zones)('changes nothing in %s', (zone, offset) => {
    const there = printedIn(zone)
    expect(there.offset).toBe(offset)
    expect(there.results).toEqual(utc.results)
  })
})
