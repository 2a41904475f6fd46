import { formatMoodle, parseMoodle } from 'kompetensi/moodle'
import { describe, expect, it } from 'vitest'
import { soundModel } from '../../support/sound-model'
import { thrownBy } from '../../support/thrown-by'
import { options } from '../support/moodle'

const model = soundModel({ jobs: {} })

const lost = (more: object): string[] =>
  formatMoodle(model, { ...options, ...more }).losses.map(({ code, path }) => `${code} ${path.join('.')}`)

describe('texts beside a model', () => {
  const texts = { SQL: { definition: 'Bahasa kueri', indicators: { 1: ['Tahu'] } } }

  it('are definitions where it has none; indicators stay behind', () => {
    const { value } = formatMoodle(model, { ...options, texts })
    expect(parseMoodle(value).model.competencies['SQL']?.definition).toEqual({ und: 'Bahasa kueri' })
    expect(lost({ texts })).toContain('indicators texts.SQL.indicators')
  })

  it('are told where the model says something else', () => {
    const definition = { id: 'Kueri', en: 'Queries' }
    const other = soundModel({
      jobs: {},
      competencies: { SQL: { name: { id: 'SQL', en: 'SQL' }, scale: 'five', definition } },
    })
    const { value, losses } = formatMoodle(other, { ...options, texts })
    expect(parseMoodle(value).model.competencies['SQL']?.definition).toEqual({ und: 'Kueri' })
    expect(losses.map(({ code, path }) => `${code} ${path.join('.')}`)).toContain(
      'definition texts.SQL.definition',
    )
  })

  it('are refused of a code that there is not', () => {
    expect(thrownBy(() => lost({ texts: { X: { definition: 'x' } } })).code).toBe('unknown-competency')
  })
})

describe('relations beside a model', () => {
  const row = { from: 'SQL', relation: 'related', targets: ['NEG', 'SQL', 'NEG'] } as const
  const own = { from: 'acme', to: 'acme' }

  it('are written once each, and none to itself', () => {
    const { value } = formatMoodle(model, { ...options, related: { ...own, rows: [row] } })
    expect(parseMoodle(value).related.rows).toEqual([{ from: 'SQL', relation: 'related', targets: ['NEG'] }])
  })

  it('are told where they say more than that there is one', () => {
    const claims = [{ source: 'handbook', basis: 'stated', confidence: 'document' }] as const
    const rows = [
      { ...row, relation: 'exact', claims },
      { from: 'NEG', relation: 'exact', targets: [] },
    ]
    expect(lost({ related: { ...own, rows } }).filter((each) => each.startsWith('relation'))).toEqual([
      'relation related.rows.0',
      'relation related.rows.0.claims',
      'relation related.rows.1',
    ])
  })

  it('are refused of other models, and of codes that there are not', () => {
    expect(thrownBy(() => lost({ related: { from: 'x', to: 'acme', rows: [] } })).code).toBe('model-mismatch')
    expect(thrownBy(() => lost({ related: { from: 'acme', to: 'x', rows: [] } })).code).toBe('model-mismatch')
    const rows = [{ ...row, targets: ['X'] }]
    expect(thrownBy(() => lost({ related: { ...own, rows } })).code).toBe('unknown-competency')
  })
})

describe('the scale of the framework', () => {
  it('may be given where the model has none', () => {
    const scale = {
      levels: [1, 2],
      floor: 0,
      definitions: [{ value: 1, name: { id: 'Dasar', en: 'Basic' } }],
    }
    const { value } = formatMoodle(model, { ...options, scale })
    expect(value).toContain('"Dasar,Level 2"')
  })

  it('is refused without levels', () => {
    expect(thrownBy(() => lost({ scale: { levels: [], floor: 0 } })).code).toBe('scale-invalid')
  })
})
