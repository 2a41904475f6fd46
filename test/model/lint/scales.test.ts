import type { Scale, ScaleProblem } from 'kompetensi'
import { describe, expect, it } from 'vitest'
import { lint } from '../../support/lint'
import { soundJob, soundModel, withJobs } from '../../support/sound-model'
import { untyped } from '../../support/untyped'

const five: Scale = { levels: [1, 2, 3, 4, 5], floor: 0 }
const level = (value: number) => ({ value, name: { id: 'x', en: 'x' } })

const broken: readonly (readonly [Scale, ScaleProblem, readonly (string | number)[]])[] = [
  [{ levels: [], floor: 0 }, 'no-levels', ['levels']],
  [{ levels: [1, Number.NaN, 3], floor: 0 }, 'not-finite', ['levels', 1]],
  [{ levels: [1, Number.POSITIVE_INFINITY], floor: 0 }, 'not-finite', ['levels', 1]],
  [{ levels: untyped(['1', '2']), floor: 0 }, 'not-finite', ['levels', 0]],
  [{ levels: [1, 2], floor: Number.NaN }, 'not-finite', ['floor']],
  [{ levels: [1, 2], floor: untyped(null) }, 'not-finite', ['floor']],
  [{ levels: [1, 3, 2], floor: 0 }, 'not-ascending', ['levels', 2]],
  [{ levels: [1, 1, 2], floor: 0 }, 'not-ascending', ['levels', 1]],
  [{ levels: [1], floor: 0, continuous: true }, 'too-few-ends', ['levels']],
  [{ levels: [1, 2], floor: 2.5 }, 'floor-above-highest', ['floor']],
  [{ ...five, definitions: [level(2.5)] }, 'definition-off-scale', ['definitions', 0, 'value']],
  [
    { ...five, definitions: [level(1), level(2), level(1)] },
    'definition-off-scale',
    ['definitions', 2, 'value'],
  ],
]

describe('lintModel, scales', () => {
  it.each(broken)('refuses %j: %s', (scale, problem, at) => {
    const { scales } = soundModel()
    expect(lint(soundModel({ scales: { ...scales, odd: scale } }))).toEqual([
      {
        code: 'scale-invalid',
        severity: 'error',
        path: ['scales', 'odd', ...at],
        details: { scale: 'odd', problem },
      },
    ])
  })

  it('checks the scale a profile brings along', () => {
    const model = withJobs(soundJob('x', [{ competency: 'ART' }], { scale: { levels: [], floor: 0 } }))
    expect(lint(model)).toEqual([
      {
        code: 'scale-invalid',
        severity: 'error',
        path: ['jobs', 'x', 'scale', 'levels'],
        details: { scale: 'x', problem: 'no-levels' },
      },
    ])
  })

  it.each<Scale>([
    { levels: [3], floor: 0 },
    { levels: [-3, 0, 9], floor: 0 },
    { levels: [1, 1.5, 2], floor: 2 },
    { levels: [0, 3.5, 7], floor: 0, continuous: true, definitions: [level(1), level(6.25)] },
    { levels: [-1e308, 1e308], floor: 0 },
  ])('allows %j', (scale) => {
    expect(lint(soundModel({ scales: { ...soundModel().scales, odd: scale } }))).toEqual([])
  })
})
