import { defineModel } from 'kompetensi'
import { safeParseJobProfilesTable } from 'kompetensi/csv'
import { expect, it } from 'vitest'

const model = defineModel({
  id: 'office',
  scales: { five: { levels: [1, 2, 3, 4, 5] } },
  competencies: { SQL: { name: 'SQL', scale: 'five' }, NEG: { name: 'Negotiation', scale: 'five' } },
  jobs: {},
})

it('reads the name of a job in each language from whichever of its rows has it', () => {
  const text = 'Kode Jabatan;Jabatan (id);Jabatan (en);Kompetensi;Level\nA;Analis;;SQL;3\nA;;Analyst;NEG;2\n'
  const { ok, value, issues } = safeParseJobProfilesTable(model, text)
  expect(issues).toEqual([])
  expect(ok).toBe(true)
  expect(value.jobs['A']?.name).toEqual({ id: 'Analis', en: 'Analyst' })
})
