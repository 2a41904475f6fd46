import { existsSync, readFileSync } from 'node:fs'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asnToSpencer } from '../../src/data/asn/crosswalk'
import { arkListToSpencer, bpjsKetenagakerjaanToSpencer } from '../../src/data/bpjs-ketenagakerjaan/crosswalk'
import { lembagaXyToSpencer } from '../../src/data/lembaga-xy/crosswalk'
import type { CrosswalkRow } from '../../src/model/crosswalk'

const file = new URL('../../../shared/facts/spencer.json', import.meta.url)

const FactRow = z.object({
  body: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  relation: z.string(),
  targets: z.array(z.string()),
  related: z.array(z.string()),
})

/** A row as one line; the first dimension goes by the code of its competency, and no match is `related` to none. */
function line(
  from: string,
  relation: string,
  targets: readonly string[],
  related: readonly string[],
): string {
  const own = (codes: readonly string[]): string => codes.map((code) => code.replace(/\.A$/, '')).join(' ')
  return `${from} ${relation === 'none' ? 'related' : relation} [${own(targets)}] [${own(related)}]`
}

function lines(rows: readonly CrosswalkRow[]): readonly string[] {
  return rows.map((row) => line(row.from, row.relation, row.targets, row.related ?? []))
}

const bpjsNames = new Map(
  Object.entries(bpjsKetenagakerjaan.competencies).map(([code, competency]) => [competency.name.en, code]),
)

describe.skipIf(!existsSync(file))('crosswalk facts (skipped where ../shared/facts is absent)', () => {
  const facts = z
    .object({ crosswalkToSpencer: z.array(FactRow) })
    .parse(
      JSON.parse(existsSync(file) ? readFileSync(file, 'utf8') : '{"crosswalkToSpencer":[]}'),
    ).crosswalkToSpencer

  /** The fact rows of a body, as lines. */
  const of = (body: string): readonly string[] =>
    facts
      .filter((row) => row.body === body)
      .map((row) =>
        line(row.code ?? bpjsNames.get(row.name) ?? row.name, row.relation, row.targets, row.related),
      )

  test('all 61 rows are here: 19, 17, 16 and 9', () => {
    const soft = lembagaXyToSpencer.rows.slice(0, 19)
    expect(facts.length).toBe(61)
    expect(lines(soft)).toEqual(of('lembaga-xy'))
    expect(lines(bpjsKetenagakerjaanToSpencer.rows)).toEqual(of('bpjs-ketenagakerjaan'))
    expect(lines(arkListToSpencer.rows)).toEqual(of('bpjs-ketenagakerjaan (its ARK Spencer list)'))
    expect(lines(asnToSpencer.rows)).toEqual(of('asn'))
  })
})

test('a changed relation, target or related code changes the line', () => {
  const line1 = line('A', 'none', [], ['INT.A'])
  expect(line1).toBe('A related [] [INT]')
  expect(line('A', 'close', [], ['INT.A'])).not.toBe(line1)
  expect(line('A', 'none', ['AT'], ['INT.A'])).not.toBe(line1)
})
