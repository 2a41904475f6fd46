import { defineHoldings } from 'kompetensi'
import { expect, it } from 'vitest'
import { soundModel } from '../support/sound-model'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

const codes = ['SQL', 'NEG', 'Welding', 'jabatan', 'Negosiasi', 'x']
const model = soundModel({
  competencies: Object.fromEntries(codes.map((code) => [code, { name: { id: code, en: code } }])),
})

it.each([
  ['sql', 'SQL'],
  [' SQL ', 'SQL'],
  ['SQLL', 'SQL'],
  ['Wedling', 'Welding'],
  ['weldin', 'Welding'],
  ['jabtaan', 'jabatan'],
  ['Negoisasi', 'Negosiasi'],
  ['Negoissi', 'Negosiasi'],
  ['enggosiasi', 'Negosiasi'],
  ['X', 'x'],
])('for %j suggests %s', (word, suggestion) => {
  const { details } = thrownBy(() => defineHoldings(model, untyped({ [word]: 1 })))
  expect(details).toEqual({ competency: word, model: 'acme', suggestion })
})

it.each([
  '',
  ' ',
  'y',
  'ABC',
  'SQ',
  'SKL',
  'NPI',
  'Catatan',
  'Wldin',
  'Negoisa',
  'Painting',
  'W'.repeat(100_000),
])('for some texts suggests nothing', (word) => {
  const { details } = thrownBy(() => defineHoldings(model, untyped({ [word]: 1 })))
  expect(details).toEqual({ competency: word, model: 'acme' })
})
