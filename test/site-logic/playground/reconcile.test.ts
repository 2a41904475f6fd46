import fc from 'fast-check'
import { describeIssue } from 'kompetensi'
import { asn } from 'kompetensi/asn'
import { bpjsKetenagakerjaan } from 'kompetensi/bpjs-ketenagakerjaan'
import { lembagaXy } from 'kompetensi/lembaga-xy'
import { spencer } from 'kompetensi/spencer'
import { describe, expect, it } from 'vitest'
import { answersOf } from '../../../docs/.vitepress/theme/playground/career-answers'
import { plain } from '../../../docs/.vitepress/theme/playground/models'
import { profileOf } from '../../../docs/.vitepress/theme/playground/profile'
import { reconcile } from '../../../docs/.vitepress/theme/playground/reconcile'
import { exampleState } from '../../../docs/.vitepress/theme/playground/state'
import { words } from '../../../docs/.vitepress/theme/playground/words'
import { languages } from '../../../docs/tools/languages'
import { anyState, start } from './states'

const loaded = plain(lembagaXy)

describe('a link against the model it names', () => {
  it('is taken as it is when it fits', () => {
    const state = exampleState('2027-01-04')
    expect(reconcile(loaded, state)).toEqual({ state, issues: [] })
  })

  it('leaves out what the model does not know, in the words of the library', () => {
    const { state, issues } = reconcile(loaded, {
      ...start,
      job: 'kepala-lsb',
      from: 'nobody',
      held: { INT: 3, INTT: 3, CFV: 9, BT: Number.NaN },
      weights: { XX: 2, INT: 2 },
      essentials: { YY: true },
      given: { INT: 4 },
      to: 'no-such-band',
      way: 'modules',
    })
    expect(state).toEqual({
      ...start,
      job: 'kepala-lsp',
      from: '',
      held: { INT: 3 },
      weights: { INT: 2 },
      to: 'memenuhi-syarat',
    })
    expect(issues.map((issue) => describeIssue(issue, { language: languages.en }))).toEqual([
      '"kepala-lsb" is not a job of "lembaga-xy" (did you mean "kepala-lsp"?).',
      'The profile of "kepala-lsp" already requires "INT" at level 4.',
      '"INTT" is not a competency of "lembaga-xy" (did you mean "INT"?).',
      'The held level of "CFV" is 9; its scale has 0 to 5.',
      'The held level of "BT" is NaN; write a number.',
      '"XX" is not a competency of "lembaga-xy".',
      '"YY" is not a competency of "lembaga-xy".',
      '"nobody" is not a job of "lembaga-xy".',
    ])
  })

  it('works for jobs without requirements, too', () => {
    const { state, issues } = reconcile(plain(bpjsKetenagakerjaan), {
      ...start,
      job: 'sekretaris',
      ownScale: 5,
      held: { CSE: 3, PKN: 6 },
      given: { CSE: 4 },
    })
    expect(state.held).toEqual({ CSE: 3 })
    expect(state.given).toEqual({ CSE: 4 })
    expect(issues.map(({ code }) => code)).toEqual(['level-off-scale'])
  })

  it('never throws, and what is left always has an answer', () => {
    const models = [lembagaXy, spencer, bpjsKetenagakerjaan, asn].map((model) => plain(model))
    const names = () => ({ id: words.id.ways.classroom, en: words.en.ways.classroom })
    fc.assert(
      fc.property(anyState, fc.constantFrom(...models), (wild, model) => {
        const { state } = reconcile(model, wild)
        const again = reconcile(model, state)
        expect(again).toEqual({ state, issues: [] })
        const answers = answersOf(model, profileOf(model.model, state), state, names)
        for (const outcome of [
          answers.profile,
          answers.gap,
          answers.verdict,
          answers.raise,
          answers.plan,
          answers.paths,
        ])
          expect(outcome.ok ? undefined : outcome.unexpected).toBeUndefined()
      }),
    )
  })
})
