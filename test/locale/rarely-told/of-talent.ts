// Performance and succession of which the rarer sentences are said.

import { attainment, scoreFit, similarity } from 'kompetensi'
import type { FullLanguage } from 'kompetensi/locale/en'
import {
  describePerformance,
  describeSuccession,
  type PerformanceParts,
  planSuccession,
  scorePerformance,
} from 'kompetensi/talent'
import { soundJob, withJobs } from '../../support/sound-model'

const model = withJobs(
  soundJob('chief', [
    { competency: 'SQL', level: 3 },
    { competency: 'NEG', level: 4 },
  ]),
  soundJob('vague', [{ competency: 'ART' }]),
)

const performance = (parts: PerformanceParts) => (language: FullLanguage) =>
  describePerformance(scorePerformance(parts, { weights: { result: 60, process: 40 }, targetCap: 100 }), {
    language,
  })

const succession = (bar: number) => (language: FullLanguage) => {
  const people = [
    { id: 'p1', holdings: { SQL: 2, NEG: 4 } },
    { id: 'p2', holdings: { SQL: 2 } },
    { id: 'p3', job: 'chief', holdings: { SQL: 3, NEG: 4 } },
  ]
  const policy = { method: attainment(), bar, withinMonths: 24, monthsPerLevel: 3 }
  const plan = planSuccession(model, people, { jobs: ['chief', 'vague'], policy })
  return describeSuccession(plan, { language })
}

/** By the name of the describer. */
export const ofTalent = {
  describePerformance: [
    performance({ result: [{ id: 'peserta', target: 10 }], process: 80 }),
    performance({
      result: 90,
      process: scoreFit(model, 'chief', {}, { method: similarity({ measure: 'cosine' }) }),
    }),
  ],
  describeSuccession: [succession(90), succession(101)],
}
