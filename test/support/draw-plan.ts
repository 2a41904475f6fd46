// Development plans that are drawn: for the benchmark, and for tests of what it measures.

import {
  type Activity,
  analyzeGap,
  type CompetencyModel,
  defineModel,
  type GapReport,
  type JobProfile,
} from 'kompetensi'

/** What a drawn case is made of. */
export interface PlanShape {
  readonly competencies: number
  readonly levels: number
  readonly activities: number
  /** How many competencies an activity touches. */
  readonly touches: number
  /** Highest cost; 1: all cost the same. */
  readonly cost: number
  /** Most levels of a step. */
  readonly rise: number
  /** How many of a hundred activities have a prerequisite. */
  readonly prerequisites: number
}

export interface DrawnPlan {
  readonly model: CompetencyModel
  readonly report: GapReport
  readonly activities: readonly Activity[]
}

/** Activities of steps from anywhere, the same for the same seed; nothing is held yet. */
export function drawPlan(shape: PlanShape, seed: number): DrawnPlan {
  const next = drawer(seed)
  const codes = Array.from({ length: shape.competencies }, (_, i) => `C${i}`)
  const levels = Array.from({ length: shape.levels + 1 }, (_, i) => i)
  const model: CompetencyModel = defineModel({
    id: 'drawn',
    scales: { all: { levels } },
    competencies: Object.fromEntries(codes.map((code) => [code, { name: code, scale: 'all' as const }])),
    jobs: {},
  })
  const job: JobProfile = {
    model: 'drawn',
    id: 'job',
    name: { en: 'Job' },
    complete: true,
    requirements: codes.map((competency) => ({ competency, level: shape.levels })),
  }
  const activities = Array.from({ length: shape.activities }, (_, i): Activity => {
    const touched = new Set<string>()
    while (touched.size < shape.touches) touched.add(codes[next(shape.competencies)] ?? '')
    return {
      id: idOf(i),
      name: { en: idOf(i) },
      method: 'classroom',
      develops: [...touched].map((competency) => {
        const from = next(shape.levels)
        return { competency, from, to: Math.min(shape.levels, from + 1 + next(shape.rise)) }
      }),
      durationDays: 1,
      cost: 1 + next(shape.cost),
      prerequisites: i > 0 && next(100) < shape.prerequisites ? [idOf(next(i))] : [],
    }
  })
  return {
    model,
    report: analyzeGap(model, job, Object.fromEntries(codes.map((code) => [code, 0]))),
    activities,
  }
}

function idOf(place: number): string {
  return `a${String(place).padStart(3, '0')}`
}

/** Whole numbers below a limit, the same for the same seed. */
function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0
  const step = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  for (let i = 0; i < 10; i++) step()
  return (below) => Math.floor(step() * below)
}
