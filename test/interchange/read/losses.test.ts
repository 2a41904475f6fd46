import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../docs/tools/losses/registry'
import { lossGuides, withTables } from '../../../docs/tools/losses/tables'
import { type LossPlan, lossesOf, lossOf } from '../../../src/interchange/read/losses'
import { said } from '../../support/said'
import { fullModel } from '../schema/full-model'

const plan: LossPlan<'name' | 'claims' | 'other'> = {
  format: 'Sample',
  fields: { name: 'carried', 'name.en': 'name', 'jobs.*': 'carried', 'jobs.*.claims': 'claims', id: 'name' },
  kinds: {
    name: 'the name stays behind',
    claims: 'claims stay behind',
    other: 'a field stays behind',
  },
  unplanned: 'other',
}

describe('lossesOf', () => {
  it('lists what a plan says is lost, and what it says nothing of', () => {
    const data = {
      id: 'a',
      name: { id: 'x', en: 'y' },
      jobs: { a: { level: 1, claims: [{}, 1] } },
      new: { field: 0 },
    }
    expect(lossesOf(plan, data)).toEqual([
      {
        code: 'name',
        path: ['id'],
        severity: 'warning',
        details: { place: ['id'] },
        message: 'the name stays behind (id)',
      },
      lossOf(plan, 'name', ['name', 'en']),
      lossOf(plan, 'claims', ['jobs', 'a', 'claims']),
      lossOf(plan, 'other', ['new']),
    ])
  })

  it('loses nothing with what is empty', () => {
    expect(lossesOf(plan, { new: {}, also: [], nested: { list: [] }, absent: undefined })).toEqual([])
  })

  it('takes keys that every object has for what they are', () => {
    expect(lossesOf(plan, { jobs: { constructor: { claims: 1 } }, toString: 1 })).toEqual([
      lossOf(plan, 'claims', ['jobs', 'constructor', 'claims']),
      lossOf(plan, 'other', ['toString']),
    ])
  })
})

describe.each(formats.map((format) => [format.plan.format, format] as const))(
  '%s',
  (_name, { plan, from }) => {
    it('says each loss in both languages', () => {
      for (const code of Object.keys(plan.kinds)) {
        const { id, en } = said(lossOf(plan, code, []))
        expect([code, id === en, /[^.!?][.]$/.test(id), /[^.!?][.]$/.test(en)]).toEqual([
          code,
          false,
          true,
          true,
        ])
      }
    })

    if (from !== 'a model') return
    it('has decided about every field that a model can have', () => {
      expect(lossesOf(plan, fullModel).filter(({ code }) => code === plan.unplanned)).toEqual([])
    })
  },
)

describe.each(lossGuides)('the guide of interchange formats: %s', (locale, guide) => {
  it('has the tables that the plans give', () => {
    const page = readFileSync(guide, 'utf8')
    expect(
      withTables(page, locale) === page,
      'stale: run "npx tsx docs/tools/losses/write.ts" and commit it',
    ).toBe(true)
  })
})
