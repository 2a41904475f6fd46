import {
  analyzeGap,
  describeGap,
  describeIssue,
  describeMoveKind,
  describeStatus,
  type Issue,
} from 'kompetensi'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { base, essentials, gap, id, levels } from 'kompetensi/locale/id'
import { describe, expect, it } from 'vitest'
import { thrownBy } from '../support/thrown-by'
import { untyped } from '../support/untyped'

/** What an error says in Indonesian. */
function saidBy(work: () => unknown): string[] {
  return thrownBy(work).issues.map((issue) => describeIssue(issue, { language: id }))
}

describe('the language of a describer', () => {
  it.each([
    ['undefined', undefined],
    ['undefined', {}],
    ['null', { language: null }],
    ['id', { language: 'id' }],
  ])('is refused where it is %s: %o', (found, options) => {
    expect(saidBy(() => describeStatus('met', untyped(options)))).toEqual([
      `Parameter "language" pada describeStatus adalah ${found}; seharusnya bahasa, seperti fullId ('kompetensi/locale/id').`,
    ])
  })

  it('says what the option is called', () => {
    expect(saidBy(() => describeStatus('met', untyped({ locale: 'id' })))).toEqual([
      'Parameter "locale" pada describeStatus adalah id; seharusnya bernama salah satu dari language.',
    ])
  })

  it.each([
    ['essentials', { ...base, gap }],
    ['gap', { ...base, essentials }],
    ['tag', { gap, essentials }],
  ])('is refused where it lacks %s, whatever the report needs', (part, language) => {
    const report = analyzeGap(lembagaXy, 'kepala-lsp', { INT: 3 })
    expect(saidBy(() => describeGap(lembagaXy, report, untyped({ language })))).toEqual([
      `Parameter "language.${part}" pada describeGap adalah undefined; seharusnya bagian bahasa, seperti fullId ('kompetensi/locale/id').`,
    ])
  })

  it.each([
    undefined,
    {},
    { language: undefined },
    { language: 'id' },
    { language: {} },
    { language: { issues: null } },
  ])('is refused by describeIssue as well: %o', (options) => {
    const issue: Issue = { code: 'x', severity: 'error', path: [], details: {}, message: 'x' }
    expect(thrownBy(() => describeIssue(issue, untyped(options))).code).toBe('parameter-invalid')
  })

  it('may inherit its parts or work them out', () => {
    const inherits: unknown = Object.create(id)
    expect(describeStatus('met', untyped({ language: inherits }))).toBe(
      describeStatus('met', { language: id }),
    )
    const report = analyzeGap(lembagaXy, 'kepala-lsp', { INT: 3 })
    const withGetter = {
      ...base,
      gap,
      levels,
      get essentials() {
        return essentials
      },
    }
    expect(describeGap(lembagaXy, report, { language: withGetter })).toEqual(
      describeGap(lembagaXy, report, { language: id }),
    )
    const inherited: typeof id = untyped(inherits)
    expect(describeGap(lembagaXy, report, { language: inherited })).toEqual(
      describeGap(lembagaXy, report, { language: id }),
    )
  })

  it('has words for what there is alone', () => {
    for (const say of [describeStatus, describeMoveKind]) {
      expect(thrownBy(() => say(untyped('nope'), { language: id })).code).toBe('parameter-invalid')
    }
  })
})
