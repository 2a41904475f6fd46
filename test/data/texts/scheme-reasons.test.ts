import { lembagaXy } from 'kompetensi/lembaga-xy'
import { expect, test } from 'vitest'
import { lembagaXySchemeReasons } from '../../../src/data/lembaga-xy/text/index'

const certified = Object.fromEntries(
  Object.entries(lembagaXy.schemes).map(([id, scheme]) => [
    id,
    (scheme.certifies ?? []).map((entry) => entry.competency as string),
  ]),
)

/** Schemes whose reasons are not those of the competencies they certify, in that order. */
function unmatched(reasons: Readonly<Record<string, object>>): readonly string[] {
  const ids = new Set([...Object.keys(reasons), ...Object.keys(certified)])
  return [...ids].filter((id) => Object.keys(reasons[id] ?? {}).join() !== (certified[id] ?? []).join())
}

test('every competency of every scheme has its reason, in the order of the scheme', () => {
  expect(unmatched(lembagaXySchemeReasons)).toEqual([])
})

test('that is ten schemes and their certified competencies', () => {
  const counts = Object.values(lembagaXySchemeReasons).map((reasons) => Object.keys(reasons).length)
  expect(counts).toEqual([6, 6, 5, 6, 5, 5, 5, 6, 6, 6])
})

test('refuses a scheme with a reason left out', () => {
  const { AS: _, ...rest } = lembagaXySchemeReasons['petugas-pemeriksa-kepatuhan']
  expect(unmatched({ ...lembagaXySchemeReasons, 'petugas-pemeriksa-kepatuhan': rest })).toEqual([
    'petugas-pemeriksa-kepatuhan',
  ])
})
