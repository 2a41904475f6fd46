import { defineModel } from 'kompetensi'
import { encodePeople } from 'kompetensi/batch'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'
import { five, many } from './many'

const two = [
  { id: 'p1', holdings: { INT: 3, CFV: 2.5 } },
  { id: 'p2', holdings: { INT: 4 } },
]

describe('encodePeople', () => {
  it('gives each level a code, ascending, and the last one to "not assessed"', () => {
    const people = encodePeople(lembagaXy, two)
    expect(people).toMatchObject({ model: 'lembaga-xy', modelVersion: lembagaXy.version, count: 2 })
    expect(people.competencies).toEqual(Object.keys(lembagaXy.competencies))
    expect(people.levels[0]).toEqual([0, 1, 2, 2.5, 3, 4, 5])
    const column = new Uint8Array(people.buffer, people.tilesAt, 1024)
    expect([...column.subarray(0, 3)]).toEqual([4, 5, 7])
  })

  it('takes people × competencies bytes and a header, and four a person where ids are in no order', () => {
    const { model, people } = many({ people: 3000, jobs: 1, scale: five })
    const encoded = encodePeople(model, people)
    const header = encoded.tilesAt
    expect(header).toBeLessThan(6000)
    expect(encoded.buffer.byteLength).toBe(header + 3 * 1024 * 30)
    expect(encoded.ranks).toBeUndefined()
    const turned = encodePeople(model, people.toReversed())
    expect(turned.buffer.byteLength).toBe(header + 3 * 1024 * 30 + 4 * 3000)
    expect(turned.ranks?.[0]).toBe(2999)
  })

  it('orders ids by code unit, and takes any iterable', () => {
    const ids = ['b', 'a', 'Z', 'ä', '10', '9']
    function* some() {
      for (const id of ids) yield { id, holdings: {} }
    }
    const { ranks = [] } = encodePeople(lembagaXy, some())
    expect(ids.toSorted((a, b) => (ranks[ids.indexOf(a)] ?? 0) - (ranks[ids.indexOf(b)] ?? 0))).toEqual(
      ids.toSorted(),
    )
  })

  it('shares its buffer when asked', () => {
    expect(encodePeople(lembagaXy, two, { shared: true }).buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(encodePeople(lembagaXy, two).buffer).toBeInstanceOf(ArrayBuffer)
  })

  it('keeps -0 as 0, tiny levels as themselves, and what is undefined as not assessed', () => {
    const model = defineModel({
      id: 'm',
      scales: { all: { levels: [0, 7], continuous: true } },
      competencies: { A: { scale: 'all', name: 'A' } },
      jobs: {},
    })
    const people = encodePeople(model, [
      { id: 'a', holdings: { A: -0 } },
      { id: 'b', holdings: { A: 2e-223 } },
      { id: 'c', holdings: { A: undefined } },
    ])
    expect(people.levels).toEqual([[0, 2e-223, 7]])
    expect([...new Uint8Array(people.buffer, people.tilesAt, 3)]).toEqual([0, 1, 3])
  })

  it('reads own keys alone', () => {
    const inherited = Object.create({ CFV: 3 })
    inherited.INT = 2
    const people = encodePeople(lembagaXy, [{ id: 'p1', holdings: inherited }])
    const column = people.competencies.indexOf('CFV')
    expect(new Uint8Array(people.buffer, people.tilesAt + column * 1024, 1)[0]).toBe(
      people.levels[column]?.length,
    )
  })

  it('tells every issue with its place', () => {
    const { issues } = thrownBy(() =>
      encodePeople(lembagaXy, [
        { id: 'p1', holdings: untyped({ INTT: 3, CFV: 9 }) },
        { id: ' ', holdings: untyped({ INT: '3' }) },
        { id: 'p1', holdings: untyped([3]) },
        { id: untyped(4), holdings: {} },
      ]),
    )
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['unknown-competency', 'people.0.holdings.INTT'],
      ['level-off-scale', 'people.0.holdings.CFV'],
      ['blank-id', 'people.1.id'],
      ['level-not-a-number', 'people.1.holdings.INT'],
      ['holdings-not-a-record', 'people.2.holdings'],
      ['parameter-invalid', 'people.3.id'],
      ['duplicate-person', 'people.2.id'],
    ])
  })

  it('stops after a thousand issues, and refuses nobody', () => {
    const wrong = Array.from({ length: 5000 }, (_, i) => ({ id: `p${i}`, holdings: { INT: 99 } }))
    expect(thrownBy(() => encodePeople(lembagaXy, wrong)).issues).toHaveLength(1000)
    expect(thrownBy(() => encodePeople(lembagaXy, [])).code).toBe('empty-list')
  })

  it('refuses more different levels than codes', () => {
    const model = defineModel({
      id: 'm',
      scales: { all: { levels: [0, 100], continuous: true } },
      competencies: { A: { scale: 'all', name: 'A' }, B: { name: 'B' } },
      jobs: {},
    })
    const people = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        id: `p${String(i).padStart(3, '0')}`,
        holdings: { A: i / 3 },
      }))
    // 0 and 100 have codes anyway.
    expect(encodePeople(model, people(254)).levels[0]).toHaveLength(255)
    const { code, details } = thrownBy(() => encodePeople(model, people(256)))
    expect([code, details]).toEqual(['too-many-levels', { subject: 'all', atMost: 255 }])
    const unscaled = people(256).map(({ id, holdings }) => ({ id, holdings: { B: holdings.A } }))
    expect(thrownBy(() => encodePeople(model, unscaled)).details).toEqual({ subject: 'B', atMost: 255 })
  })
})
