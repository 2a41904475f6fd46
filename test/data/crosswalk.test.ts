import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, test } from 'vitest'
import { asnToSpencer } from '../../src/data/asn/crosswalk'
import { asnToSpencerReasons } from '../../src/data/asn/text/crosswalk-reasons'
import { arkListToSpencer, bpjsKetenagakerjaanToSpencer } from '../../src/data/bpjs-ketenagakerjaan/crosswalk'
import {
  arkListToSpencerReasons,
  bpjsKetenagakerjaanToSpencerReasons,
} from '../../src/data/bpjs-ketenagakerjaan/text/crosswalk-reasons'
import { lembagaXyToSpencer } from '../../src/data/lembaga-xy/crosswalk'
import { lembagaXyToSpencerReasons } from '../../src/data/lembaga-xy/text/index'
import type { Crosswalk, CrosswalkRow } from '../../src/model/crosswalk'

const sources = new Set(
  [lembagaXy, bpjsKetenagakerjaan, spencer].flatMap((model) => Object.keys(model.sources)),
)
const spencerCodes = new Set(Object.keys(spencer.competencies))

/** What is wrong with a row: a code that is no code of Spencer's, no claim, targets against its relation. */
function rowIssues(row: CrosswalkRow): readonly string[] {
  const related = row.related ?? []
  const targets = [...row.targets, ...related]
  return [
    ...targets.filter((code) => !spencerCodes.has(code)).map((code) => `${row.from}: no code ${code}`),
    ...targets
      .filter((code, index) => targets.indexOf(code) !== index)
      .map((code) => `${row.from}: ${code} twice`),
    ...(row.targets.length === 0 && (row.relation !== 'related' || related.length === 0)
      ? [`${row.from}: ${row.relation} without a target`]
      : []),
    ...((row.relation === 'exact' || row.relation === 'close') && row.targets.length > 1
      ? [`${row.from}: ${row.relation} with two targets`]
      : []),
    ...((row.claims ?? []).length === 0 ? [`${row.from}: no claim`] : []),
    ...(row.claims ?? [])
      .filter((claim) => claim.source !== undefined && !sources.has(claim.source))
      .map((claim) => `${row.from}: no source ${claim.source}`),
  ]
}

const crosswalks: readonly {
  readonly name: string
  readonly crosswalk: Crosswalk
  readonly reasons: Readonly<Record<string, object>>
  readonly count: number
}[] = [
  { name: 'lembaga-xy', crosswalk: lembagaXyToSpencer, reasons: lembagaXyToSpencerReasons, count: 86 },
  {
    name: 'bpjs-ketenagakerjaan',
    crosswalk: bpjsKetenagakerjaanToSpencer,
    reasons: bpjsKetenagakerjaanToSpencerReasons,
    count: 17,
  },
  { name: 'ark-spencer-list', crosswalk: arkListToSpencer, reasons: arkListToSpencerReasons, count: 16 },
  { name: 'asn', crosswalk: asnToSpencer, reasons: asnToSpencerReasons, count: 9 },
]

describe.each(crosswalks)('$name to spencer', ({ name, crosswalk, reasons, count }) => {
  test('names its ends and has its rows, each code once, each with a reason in the same order', () => {
    expect([crosswalk.from, crosswalk.to]).toEqual([name, 'spencer'])
    expect(crosswalk.rows.length).toBe(count)
    expect(crosswalk.rows.map((row) => row.from)).toEqual(Object.keys(reasons))
  })

  test('leads to codes of Spencer, with claims', () => {
    expect(crosswalk.rows.flatMap(rowIssues)).toEqual([])
  })
})

test('rows stand in the order of their model', () => {
  expect(lembagaXyToSpencer.rows.map((row) => row.from)).toEqual(Object.keys(lembagaXy.competencies))
  expect(bpjsKetenagakerjaanToSpencer.rows.map((row) => row.from)).toEqual(
    Object.keys(bpjsKetenagakerjaan.competencies).slice(0, 17),
  )
})

test('refuses an unknown code, an exact match of two, a missing target and a missing claim', () => {
  const claims = [{ basis: 'authored', confidence: 'proposed' }] as const
  expect(rowIssues({ from: 'A', relation: 'close', targets: ['ACH.A'], claims })).toEqual([
    'A: no code ACH.A',
  ])
  expect(rowIssues({ from: 'A', relation: 'exact', targets: ['AT', 'CT'], claims })).toHaveLength(1)
  expect(rowIssues({ from: 'A', relation: 'broader', targets: [], claims })).toHaveLength(1)
  expect(rowIssues({ from: 'A', relation: 'close', targets: ['AT'] })).toEqual(['A: no claim'])
})
