import { readFileSync } from 'node:fs'
import * as library from 'kompetensi'
import { parseModel } from 'kompetensi/schema'
import { text } from './report'

const said: { entries: string[]; text: string } = JSON.parse(readFileSync('expected.json', 'utf8'))

test('the report is the README’s', () => {
  expect(text).toBe(said.text)
})

test.each(said.entries)('%s loads', (entry) => {
  expect(Object.keys(require(entry)).length).toBeGreaterThan(0)
})

test('the error of another entry is the root’s', () => {
  expect(() => parseModel('{', { as: 'x' })).toThrow(library.CompetencyError)
})
