import fc from 'fast-check'
import { isCompetencyError } from 'kompetensi'
import { formatCase, parseCase, safeParseCase } from 'kompetensi/case'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { id } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { runs } from '../../support/runs'
import { thrownBy } from '../../support/thrown-by'
import { mutated } from '../schema/mutated'
import { isHere, officialErrors, officialSchema, sharedText, skipped } from './official'

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const time = '2025-01-01T00:00:00Z'
const object = (n: number) => ({
  identifier: uuid(n),
  uri: `https://example.org/${uuid(n)}`,
  lastChangeDateTime: time,
})
const link = (n: number) => ({ title: 'x', identifier: uuid(n), uri: `https://example.org/${uuid(n)}` })

/** An item; its number is its identifier. */
const item = (n: number, name: string, more: object = {}) => ({ ...object(n), fullStatement: name, ...more })

/** An association of two items by their numbers. */
const association = (associationType: string, from: number, to: number, more: object = {}) => ({
  ...object(1000 + from * 30 + to),
  associationType,
  originNodeURI: link(from),
  destinationNodeURI: link(to),
  ...more,
})

const pack = (items: readonly object[], associations: readonly object[] = [], more: object = {}) => ({
  CFDocument: { ...object(1), creator: 'x', title: 'Kamus', version: '2', language: 'id' },
  CFItems: items,
  CFAssociations: associations,
  ...more,
})

/** What reading tells beside what every package of these tests has. */
const told = (data: unknown, options = {}) => {
  const result = safeParseCase(data, options)
  return result.issues
    .filter(({ details }) => !('field' in details && details.field === 'CFDocument.creator'))
    .map(({ code, severity, path }) => `${severity} ${code} ${path.join('.')}`)
}

const modelOf = (data: unknown, options = {}) => parseCase(data, { as: 'acme', ...options }).model

describe('safeParseCase', () => {
  it('reads the tree: what has items below it is a cluster', () => {
    const data = pack(
      [
        item(10, 'Data'),
        item(11, 'Can write a query', { abbreviatedStatement: 'SQL', humanCodingScheme: 'SQL' }),
        item(12, 'Art'),
      ],
      [association('isChildOf', 11, 10), association('isChildOf', 10, 1), association('isChildOf', 12, 1)],
    )
    const model = modelOf(data)
    expect(model).toMatchObject({ id: 'acme', version: '2', name: { id: 'Kamus' } })
    expect(model.clusters).toEqual({ [uuid(10)]: { name: { id: 'Data' } } })
    expect(model.competencies).toEqual({
      SQL: {
        name: { id: 'SQL' },
        definition: { id: 'Can write a query' },
        cluster: uuid(10),
        externalIds: [{ system: 'case', value: uuid(11) }],
      },
      [uuid(12)]: { name: { id: 'Art' }, externalIds: [{ system: 'case', value: uuid(12) }] },
    })
    expect(told(data)).toEqual(['hint key-replaced CFItems.0', 'hint key-replaced CFItems.2'])
    expect(parseCase(data).language).toBe('id')
    expect(parseCase(data).model.id).toBe(uuid(1))
  })

  it.skipIf(!isHere)(`takes the smallest valid package as it is ${isHere ? '' : skipped}`, () => {
    const text = sharedText('minimal-valid/case-1.1-cfpackage.json')
    const result = safeParseCase(text, { as: 'kamus' })
    if (!result.ok) throw new Error('refused')
    const { model, texts } = result.value
    // The second item only describes a level of the first.
    expect(Object.keys(model.competencies)).toEqual(['M.1'])
    expect(model.scales['Proficiency levels']?.levels).toEqual([1, 2, 3, 4, 5])
    expect(model.competencies['M.1']?.scale).toBe('Proficiency levels')
    expect(texts['M.1']?.indicators?.[5]).toEqual(['Deskripsi level 5'])
    expect(result.issues.map(({ severity }) => severity)).not.toContain('warning')
  })

  it('lets the caller say what items become, by their type', () => {
    const data = pack(
      [item(10, 'A', { CFItemType: 'Standard' }), item(11, 'B', { CFItemType: 'Example' }), item(12, 'C')],
      [association('isChildOf', 11, 10), association('isChildOf', 12, 11)],
    )
    const { clusters, competencies } = modelOf(data, { types: { Standard: 'cluster', Example: 'left-out' } })
    expect(Object.keys(clusters)).toEqual([uuid(10)])
    // What lies below something left out belongs to the next above.
    expect(competencies).toMatchObject({ [uuid(12)]: { cluster: uuid(10) } })
    expect(Object.keys(competencies)).toHaveLength(1)
  })

  it('tells of each break in the tree and goes on', () => {
    const items = [item(10, 'A'), item(11, 'B'), item(12, 'C')]
    const data = pack(items, [
      association('isChildOf', 12, 10),
      association('isChildOf', 12, 11),
      association('isChildOf', 10, 11),
      association('isChildOf', 11, 10),
      association('isChildOf', 12, 99),
      association('isChildOf', 98, 10),
    ])
    expect(told(data).filter((line) => line.startsWith('warning'))).toEqual([
      'warning unknown-reference CFAssociations.4.destinationNodeURI',
      'warning unknown-reference CFAssociations.5.originNodeURI',
      'warning several-parents CFItems.2',
      'warning reference-cycle CFItems.0',
    ])
    // The circle is broken at its first item: A stands at the top, B and C below it.
    const { clusters, competencies } = modelOf(data)
    expect(Object.keys(clusters)).toEqual([uuid(10)])
    expect([competencies[uuid(11)]?.cluster, competencies[uuid(12)]?.cluster]).toEqual([uuid(10), uuid(10)])
  })

  it('gives a code of its own to each item', () => {
    const code = (humanCodingScheme: string) => ({ humanCodingScheme })
    const data = pack([
      item(10, 'A', code('X')),
      item(11, 'B', code(' x ')),
      item(12, 'C', code('__proto__')),
      item(13, 'D', code(' ')),
      { fullStatement: 'E' },
      item(10, 'F', code('Y')),
      item(14, ' '),
    ])
    const { competencies } = modelOf(data)
    expect(Object.keys(competencies)).toEqual(['X', uuid(11), uuid(12), uuid(13), '#5'])
    expect(told(data).filter((line) => !line.includes('schema-deviation'))).toEqual([
      'warning duplicate-id CFItems.5',
      'warning item-left-out CFItems.6',
      'warning key-replaced CFItems.1',
      'warning key-replaced CFItems.2',
      'hint key-replaced CFItems.3',
      'hint key-replaced CFItems.4',
    ])
  })

  it('reads rubrics: criteria with the same levels share a scale, descriptions are indicators', () => {
    const level = (n: number, score: number | undefined, quality: string, description: string) => ({
      ...object(n),
      ...(score === undefined ? {} : { score }),
      quality,
      description,
    })
    const criterion = (n: number, of: number, levels: readonly object[]) => ({
      ...object(n),
      CFItemURI: link(of),
      CFRubricCriterionLevels: levels,
    })
    const data = pack(
      [item(10, 'A', { humanCodingScheme: 'A' }), item(11, 'B', { humanCodingScheme: 'B' }), item(12, 'C')],
      [],
      {
        CFRubrics: [
          {
            ...object(20),
            title: 'Skala',
            CFRubricCriteria: [
              criterion(21, 10, [level(30, 2, 'Good', 'a\r\n b \n\n'), level(31, 1, 'Fair', 'c')]),
              criterion(22, 11, [level(32, 1, 'Fair', 'd'), level(33, 2, 'Good', 'e')]),
              criterion(23, 10, [level(34, 1, 'Fair', 'again')]),
              criterion(24, 12, [level(35, undefined, 'One', 'f'), level(36, undefined, 'Two', 'g')]),
              criterion(25, 99, [level(37, 1, 'Fair', 'nobody')]),
              criterion(26, 12, []),
            ],
          },
        ],
      },
    )
    const { model, texts } = parseCase(data)
    expect(model.scales).toEqual({
      Skala: {
        name: { id: 'Skala' },
        levels: [1, 2],
        floor: 0,
        definitions: [
          { value: 1, name: { id: 'Fair' } },
          { value: 2, name: { id: 'Good' } },
        ],
      },
      'Skala-2': expect.objectContaining({ levels: [1, 2] }),
    })
    expect([model.competencies['A']?.scale, model.competencies['B']?.scale]).toEqual(['Skala', 'Skala'])
    expect(texts['A']).toEqual({ definition: 'A', indicators: { 1: ['c'], 2: ['a', 'b'] } })
    expect(told(data).filter((line) => line.startsWith('warning'))).toEqual([
      'warning score-missing CFRubrics.0.CFRubricCriteria.3.CFRubricCriterionLevels.0',
      'warning score-missing CFRubrics.0.CFRubricCriteria.3.CFRubricCriterionLevels.1',
      'warning empty-list CFRubrics.0.CFRubricCriteria.5',
      'warning duplicate-id CFRubrics.0.CFRubricCriteria.2',
      'warning unknown-reference CFRubrics.0.CFRubricCriteria.4.CFItemURI',
      'warning duplicate-id CFRubrics.0.CFRubricCriteria.5',
    ])
  })

  it('reads matches from either end, and successors', () => {
    const code = (humanCodingScheme: string) => ({ humanCodingScheme })
    const { model, crosswalk } = parseCase(
      pack(
        [item(10, 'A', code('A')), item(11, 'B', code('B'))],
        [
          association('exactMatchOf', 10, 90),
          association('isRelatedTo', 91, 10, { notes: 'broader' }),
          association('isRelatedTo', 10, 11, { notes: 'see page 3' }),
          association('replacedBy', 10, 11),
        ],
      ),
      { as: 'acme' },
    )
    expect(crosswalk).toEqual({
      from: 'acme',
      to: 'case',
      rows: [
        { from: 'A', relation: 'exact', targets: [uuid(90)] },
        { from: 'A', relation: 'narrower', targets: [uuid(91)] },
        { from: 'A', relation: 'related', targets: [uuid(11)] },
      ],
    })
    expect(model.competencies['A']?.retired).toEqual({ successors: ['B'] })
  })

  it('takes links that are mere addresses, as some tools write them', () => {
    const parent = {
      ...association('isChildOf', 11, 10),
      destinationNodeURI: `https://example.org/${uuid(10)}`,
    }
    const { competencies } = modelOf(pack([item(10, 'A'), item(11, 'B')], [parent]))
    expect(competencies[uuid(11)]?.cluster).toBe(uuid(10))
  })

  it.each([
    ['no JSON', '{', 'not-json'],
    ['a list', '[]', 'wrong-type'],
    ['no document', '{}', 'missing-field'],
    ['a document that is none', { CFDocument: 1 }, 'wrong-type'],
    ['items that are no list', { CFDocument: {}, CFItems: {} }, 'wrong-type'],
    ['a key that reaches a prototype', '{"CFDocument":{},"__proto__":{}}', 'reserved-key'],
  ])('refuses %s', (_name, data, code) => {
    const result = safeParseCase(data)
    expect(result.ok).toBe(false)
    expect(result.issues.map((issue) => issue.code)).toContain(code)
    expect(thrownBy(() => parseCase(data)).issues.map((issue) => issue.code)).toContain(code)
  })

  it('reads a document without anything', () => {
    expect(modelOf({ CFDocument: {} })).toMatchObject({ id: 'acme', version: '1', competencies: {} })
  })

  it('leaves a period open that ends before it begins', () => {
    const data = pack([])
    const document = { ...data.CFDocument, statusStartDate: '2026-01-01', statusEndDate: '2025-01-01' }
    const model = modelOf({ ...data, CFDocument: document })
    expect([model.validFrom, model.validUntil]).toEqual(['2026-01-01', undefined])
    expect(told({ ...data, CFDocument: document })).toEqual([
      'warning period-reversed CFDocument.statusEndDate',
    ])
  })
})

describe('what safeParseCase finds wrong with a package', () => {
  const sound = isHere ? JSON.parse(sharedText('minimal-valid/case-1.1-cfpackage.json')) : {}
  const small = {
    ...sound,
    CFRubrics: [],
    CFDefinitions: { CFItemTypes: [{ ...object(50), title: 'x', description: 'x', hierarchyCode: '1' }] },
  }

  it.skipIf(!isHere)(
    `is nothing exactly where the official schema finds nothing ${isHere ? '' : skipped}`,
    () => {
      const validate = officialSchema()
      const agree = (data: unknown): void => {
        const result = safeParseCase(data)
        if (!result.ok) return
        const wrong = result.issues.filter(({ code }) => code === 'schema-deviation')
        expect([wrong.length === 0, data]).toEqual([officialErrors(validate, data).length === 0, data])
      }
      agree(small)
      agree(
        JSON.parse(
          JSON.stringify(
            formatCase(lembagaXy, {
              language: id,
              creator: 'x',
              baseUri: 'https://x.id',
              lastChange: '2026-01-01',
            }).value,
          ),
        ),
      )
      // Through JSON: what it cannot say, such as infinity, no package holds.
      fc.assert(
        fc.property(mutated(small), (data) => {
          agree(JSON.parse(JSON.stringify(data) ?? 'null'))
        }),
        { numRuns: 500 },
      )
    },
  )

  describe('reads the order of siblings from their sequence numbers', () => {
    const codes = (data: unknown) => Object.keys(modelOf(data).competencies)
    const below = (from: number, to: number, sequenceNumber?: unknown) =>
      association('isChildOf', from, to, sequenceNumber === undefined ? {} : { sequenceNumber })
    const coded = (n: number) => item(n, `S${n}`, { humanCodingScheme: `C${n}`, CFItemType: 'Competency' })
    const items = [10, 11, 12, 13].map(coded)

    it('whatever the order of the items and of the associations', () => {
      const links = [below(10, 1, 3), below(11, 1, 1), below(12, 1, 4), below(13, 1, 2)]
      const expected = ['C11', 'C13', 'C10', 'C12']
      expect(codes(pack(items, links))).toEqual(expected)
      expect(codes(pack([...items].reverse(), links))).toEqual(expected)
      expect(codes(pack(items, [...links].reverse()))).toEqual(expected)
    })

    it('each group on its own places, and what has no number behind what has', () => {
      const groups = [item(20, 'One', { CFItemType: 'Cluster' }), item(21, 'Two', { CFItemType: 'Cluster' })]
      const tops = [below(20, 1, 2), below(21, 1, 1)]
      const links = [below(10, 20, 2), below(11, 21), below(12, 20, 1), below(13, 21, 5)]
      const model = modelOf(pack([...groups, ...items], [...tops, ...links]))
      expect(Object.values(model.clusters).map(({ name }) => name['id'])).toEqual(['Two', 'One'])
      expect(Object.keys(model.competencies)).toEqual(['C12', 'C13', 'C10', 'C11'])
    })

    it('numbers that tools write as texts too', () => {
      expect(codes(pack(items.slice(0, 2), [below(10, 1, '10'), below(11, 1, '9')]))).toEqual(['C11', 'C10'])
    })

    it('of what replaces a competency, and of what it matches', () => {
      const numbered = (type: string) => [
        association(type, 10, 11, { sequenceNumber: 2 }),
        association(type, 10, 12, { sequenceNumber: 1 }),
      ]
      expect(modelOf(pack(items, numbered('replacedBy'))).competencies['C10']?.retired).toEqual({
        successors: ['C12', 'C11'],
      })
      const { crosswalk } = parseCase(pack(items, numbered('exactMatchOf')))
      expect(crosswalk.rows[0]?.targets).toEqual([uuid(12), uuid(11)])
    })

    it('as it was written', () => {
      const { value } = formatCase(lembagaXy, {
        baseUri: 'https://example.org',
        lastChange: time,
        creator: 'x',
        language: id,
      })
      const shuffled = { ...value, CFItems: [...value.CFItems].reverse() }
      expect(Object.keys(modelOf(value).competencies)).toEqual(Object.keys(lembagaXy.competencies))
      const inOrder = (data: unknown) => {
        const { clusters, competencies } = modelOf(data)
        return Object.keys(clusters).map((key) =>
          Object.keys(competencies).filter((code) => competencies[code]?.cluster === key),
        )
      }
      const byKey = (groups: readonly (readonly string[])[]) => groups.map(String).sort()
      expect(byKey(inOrder(shuffled))).toEqual(byKey(inOrder(value)))
    })
  })

  it('puts an item below an item rather than below the document, in any order', () => {
    const items = [item(10, 'Data', { CFItemType: 'Cluster' }), item(11, 'SQL', { humanCodingScheme: 'SQL' })]
    const links = [
      association('isChildOf', 11, 1),
      association('isChildOf', 11, 10),
      association('isChildOf', 10, 1),
    ]
    for (const associations of [links, [...links].reverse()]) {
      expect(modelOf(pack(items, associations)).competencies['SQL']?.cluster).toBeDefined()
      expect(told(pack(items, associations))).toContain('warning several-parents CFItems.1')
    }
  })

  it('reads the package in the wrapper that tools put around it', () => {
    const data = pack([item(10, 'SQL')], [association('isChildOf', 10, 99)])
    expect(parseCase({ CFPackage: data })).toEqual(parseCase(data))
    expect(told({ CFPackage: data })).toContain(
      'warning unknown-reference CFPackage.CFAssociations.0.destinationNodeURI',
    )
    expect(told({ CFPackage: data, status: 'ok' })).toContain('warning schema-deviation status')
    expect(safeParseCase({ CFPackage: { CFItems: [] } }).issues).toMatchObject([
      { code: 'missing-field', path: ['CFPackage', 'CFDocument'] },
    ])
  })
})

describe('hostile packages', () => {
  const { value } = formatCase(lembagaXy, {
    language: id,
    creator: 'x',
    baseUri: 'https://example.org',
    lastChange: '2026-01-01',
  })
  const small = {
    ...value,
    CFItems: value.CFItems.slice(0, 12),
    CFAssociations: value.CFAssociations.slice(0, 12),
    CFRubrics: value.CFRubrics.map((rubric) => ({
      ...rubric,
      CFRubricCriteria: rubric.CFRubricCriteria.slice(0, 4),
    })),
  }
  const natives = (): string =>
    JSON.stringify([Reflect.ownKeys(Object.prototype), Reflect.ownKeys(Array.prototype)].flat().map(String))

  it('end in a model or in issues, never in anything else', () => {
    const before = natives()
    fc.assert(
      fc.property(fc.oneof(mutated(small), fc.anything(), fc.json()), (data) => {
        try {
          const { model } = parseCase(data)
          expect(Object.isFrozen(model)).toBe(true)
        } catch (error) {
          if (!isCompetencyError(error)) throw error
          expect(error.issues.length).toBeGreaterThan(0)
        }
        expect(natives()).toBe(before)
      }),
      { numRuns: runs(300) * Number(process.env['KOMPETENSI_FUZZ'] ?? 1) },
    )
  })
})
