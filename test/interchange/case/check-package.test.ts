import { describe, expect, it } from 'vitest'
import { checkPackage } from '../../../src/interchange/case/check-package'
import type { CaseIssue } from '../../../src/interchange/case/issues'
import { partsOf } from '../../../src/interchange/case/read-case'
import { allFindings } from '../../../src/interchange/read/findings'
import type { PlainData } from '../../../src/interchange/read/read-data'

function checked(data: PlainData) {
  const found = allFindings<CaseIssue>()
  return { checked: checkPackage(data, found), found }
}

function partsIn(data: PlainData) {
  const { checked: sound } = checked(data)
  if (sound === undefined) throw new Error('the package cannot be read')
  return partsOf(sound)
}

describe('checkPackage', () => {
  it('keeps the texts and numbers that can be read, be they as the format asks for or not', () => {
    const level = { quality: ' Low ', description: '  ', score: 1.5, position: Number.NaN, feedback: null }
    const { rubrics } = partsIn({
      CFDocument: {},
      CFRubrics: [{ CFRubricCriteria: [{ identifier: 'no UUID', CFRubricCriterionLevels: [level] }] }],
    })
    expect(rubrics[0]?.criteria[0]?.levels).toEqual([
      {
        data: level,
        path: ['CFRubrics', 0, 'CFRubricCriteria', 0, 'CFRubricCriterionLevels', 0],
        score: 1.5,
        position: undefined,
        quality: 'Low',
        description: undefined,
      },
    ])
  })

  it('leaves out what is of a wrong kind, and each record keeps its place', () => {
    const { items, associations } = partsIn({
      CFDocument: {},
      CFItems: [null, 'SQL', { fullStatement: 5, humanCodingScheme: null }, [], { fullStatement: 'SQL' }],
      CFAssociations: { associationType: 'isChildOf' },
    })
    expect(items.map(({ path, full, code }) => ({ path, full, code }))).toEqual([
      { path: ['CFItems', 2], full: undefined, code: undefined },
      { path: ['CFItems', 4], full: 'SQL', code: undefined },
    ])
    expect(associations).toEqual([])
  })

  it('takes a link that is a text, and one without an identifier by its address', () => {
    const ends = (originNodeURI: PlainData, destinationNodeURI: PlainData): PlainData => ({
      originNodeURI,
      destinationNodeURI,
    })
    const { associations } = partsIn({
      CFDocument: {},
      CFAssociations: [
        ends('https://example.org/items/a', { uri: 'https://example.org/items/b ' }),
        ends({ identifier: 'a', uri: 'https://example.org/items/z' }, { identifier: ' ', uri: 'b' }),
        ends('https://example.org/items/', 5),
      ],
    })
    expect(associations.map(({ origin, destination }) => [origin, destination])).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      [undefined, undefined],
    ])
  })

  it('tells why nothing can be read, and then no deviations', () => {
    const told = (data: PlainData) => {
      const { checked: none, found } = checked(data)
      expect(none).toBeUndefined()
      return found.all().map(({ code, severity, path }) => [code, severity, ...path])
    }
    expect(told([])).toEqual([['wrong-type', 'error']])
    expect(told({ CFItems: 5, odd: 1 })).toEqual([['missing-field', 'error', 'CFDocument']])
    expect(told({ CFDocument: null, CFItems: 5 })).toEqual([['wrong-type', 'error', 'CFDocument']])
    expect(told({ CFDocument: {}, CFItems: {} })).toEqual([['wrong-type', 'error', 'CFItems']])
    expect(checked({ CFDocument: {}, CFItems: null }).checked).toBeDefined()
  })
})
