import { parseMoodle, safeParseMoodle } from 'kompetensi/moodle'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../../support/thrown-by'
import { file } from '../support/moodle'

describe('parseMoodle', () => {
  it('reads a framework: its clusters, competencies, scale and relations', () => {
    const text = file(
      ',M,Manajerial,,1,,,,,,,,,',
      'M,M.1,Integritas,Bertindak jujur,1,,,,,,M.2,,,',
      'M,M.2,Kerja sama,,1,,,,,,,,,',
    )
    const { model, related } = parseMoodle(text, { as: 'acme', version: '2026', language: { tag: 'jv' } })
    expect([model.id, model.version, model.name['jv']]).toEqual(['acme', '2026', 'Frame'])
    expect(Object.keys(model.clusters)).toEqual(['M'])
    expect(model.competencies['M.1']).toEqual({
      name: { jv: 'Integritas' },
      cluster: 'M',
      scale: 'framework',
      definition: { jv: 'Bertindak jujur' },
    })
    expect(related).toEqual({
      from: 'acme',
      to: 'acme',
      rows: [{ from: 'M.1', relation: 'related', targets: ['M.2'] }],
    })
    expect(parseMoodle(text).model.id).toBe('F')
  })

  it('throws with the errors that safeParseMoodle tells, without its hints', () => {
    const text = file(',A,,,1,,,,,,,,,', ',0,Art,,1,,,,,,,,,')
    const errors = safeParseMoodle(text).issues.filter(({ severity }) => severity === 'error')
    const error = thrownBy(() => parseMoodle(text))
    expect(error.issues).toEqual(errors)
    expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['key-cell-missing', 3, 'Short name'],
      ['key-cell-missing', 4, 'ID number'],
    ])
  })
})
