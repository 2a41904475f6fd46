import { describe, expect, it } from 'vitest'
import { lint } from '../../support/lint'
import { soundJob, soundModel } from '../../support/sound-model'

const same = (text: string) => ({ id: text, en: text })

describe('lintModel, keys', () => {
  it.each(['__proto__', '', '  '])('refuses the key %j', (key) => {
    const families = JSON.parse(`{ ${JSON.stringify(key)}: { "name": { "id": "x", "en": "x" } } }`)
    expect(lint(soundModel({ families: { ...soundModel().families, ...families } }))).toEqual([
      {
        code: 'reserved-key',
        severity: 'error',
        path: ['families', key],
        details: { key, kind: 'families' },
      },
    ])
  })

  it.each([
    [' A', 'U+0020', 'blank'],
    ['A\u00A0', 'U+00A0', 'blank'],
    ['A\u00A0B', 'U+00A0', 'blank'],
    ['A\nB', 'U+000A', 'blank'],
    ['A\u0007', 'U+0007', 'control'],
    ['A\u200B', 'U+200B', 'invisible'],
    ['A\u00ADB', 'U+00AD', 'invisible'],
    ['A\u200DB', 'U+200D', 'invisible'],
    ['A\uD800', 'U+D800', 'half'],
  ])('refuses the key %j, which looks like another', (key, character, problem) => {
    const units = { ...soundModel().units, [key]: { name: same('x') } }
    expect(lint(soundModel({ units })).filter(({ severity }) => severity === 'error')).toEqual([
      {
        code: 'key-malformed',
        severity: 'error',
        path: ['units', key],
        details: { key, kind: 'units', character, problem },
      },
    ])
  })

  it.each(['A B', 'a-b_c.d/e', 'Ñandú', '業務', 'می\u200Cخواهم', 'क्\u200Dष', '😀'])(
    'allows the key %j',
    (key) => {
      expect(lint(soundModel({ units: { ...soundModel().units, [key]: { name: same('x') } } }))).toEqual([])
    },
  )

  it('allows keys that every object answers to', () => {
    const competencies = {
      ...soundModel().competencies,
      constructor: { name: same('x') },
      toString: { name: same('y') },
    }
    expect(lint(soundModel({ competencies }))).toEqual([])
  })

  it('hints at codes of digits, whose order JavaScript changes', () => {
    const competencies = {
      ...soundModel().competencies,
      '10': { name: same('x') },
      '007': { name: same('y') },
    }
    expect(lint(soundModel({ competencies }))).toEqual([
      {
        code: 'key-loses-order',
        severity: 'hint',
        path: ['competencies', '10'],
        details: { key: '10', kind: 'competencies' },
      },
    ])
  })

  it('warns of a colon in a code', () => {
    const competencies = { ...soundModel().competencies, 'a:b': { name: same('x') } }
    expect(lint(soundModel({ competencies }))).toEqual([
      {
        code: 'key-with-colon',
        severity: 'warning',
        path: ['competencies', 'a:b'],
        details: { key: 'a:b', kind: 'competencies' },
      },
    ])
  })

  it.each([
    ['SQL', 'sql'],
    ['SQL', 'SＱL'],
    ['SQL', 'S\u200BQL'],
  ])('refuses %j beside %j', (other, key) => {
    const competencies = { ...soundModel().competencies, [key]: { name: same('x') } }
    expect(lint(soundModel({ competencies })).filter(({ code }) => code !== 'key-malformed')).toEqual([
      {
        code: 'duplicate-key',
        severity: 'error',
        path: ['competencies', key],
        details: { key, other, kind: 'competencies' },
      },
    ])
  })

  it('refuses a job under a key that is not its id', () => {
    const { clerk, chief } = soundModel().jobs
    if (clerk === undefined || chief === undefined) throw new Error('no such job')
    expect(lint(soundModel({ jobs: { clerk: { ...clerk, id: 'klerk' }, chief } }))).toEqual([
      {
        code: 'key-mismatch',
        severity: 'error',
        path: ['jobs', 'clerk', 'id'],
        details: { key: 'clerk', found: 'klerk', kind: 'jobs' },
      },
    ])
  })

  it('refuses a job of another model', () => {
    const x = { ...soundJob('x', [{ competency: 'SQL', level: 2 }]), model: 'other' }
    expect(lint(soundModel({ jobs: { x } }))).toEqual([
      {
        code: 'model-mismatch',
        severity: 'error',
        path: ['jobs', 'x', 'model'],
        details: { expected: 'acme', found: 'other' },
      },
    ])
  })
})
