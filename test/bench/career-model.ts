// A lattice the size of a large organisation: 1,000 jobs of 20 requirements in 40 families of 8 ranks.

import type { CompetencyModel, JobProfile } from 'kompetensi'

const families = 40
const ranks = 8
const shared = 8
const own = 12
const named = (text: string): { readonly id: string; readonly en: string } => ({ id: text, en: text })

/** Pseudo-random whole numbers below n, the same in every run. */
function dice(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

/**
 * The jobs of a family share eight competencies with everybody and have twelve of their field, of which neighbouring
 * families share half; one rank asks for about five levels more than the one below.
 */
export function largeModel(jobs = 1_000): CompetencyModel {
  const random = dice(2_026)
  const field = (family: number): string[] =>
    Array.from({ length: own }, (_, i) => `F${(family * (own / 2) + i) % (families * (own / 2))}`)
  const everybody = Array.from({ length: shared }, (_, i) => `S${i}`)
  const codes = [...everybody, ...Array.from({ length: families * (own / 2) }, (_, i) => `F${i}`)]
  const profiles = Array.from({ length: jobs }, (_, number): JobProfile => {
    const family = number % families
    const rank = 1 + (Math.floor(number / families) % ranks)
    const id = `job-${String(number).padStart(4, '0')}`
    return {
      model: 'large',
      id,
      name: named(id),
      family: `family-${family}`,
      track: rank > 4 && random(2) === 0 ? 'managerial' : 'specialist',
      grade: `grade-${rank}`,
      requirements: [...everybody, ...field(family)].map((competency, i) => ({
        competency,
        level: Math.max(1, Math.min(5, Math.floor(1 + (rank + (i % 4)) / 3 + random(10) / 10))),
      })),
      complete: true,
    }
  })
  return {
    id: 'large',
    version: '1',
    name: named('Large'),
    sources: {},
    scales: { five: { levels: [1, 2, 3, 4, 5], floor: 0 } },
    clusters: {},
    competencies: Object.fromEntries(codes.map((code) => [code, { name: named(code), scale: 'five' }])),
    families: Object.fromEntries(
      Array.from({ length: families }, (_, i) => [`family-${i}`, { name: named(`${i}`) }]),
    ),
    tracks: { managerial: { name: named('Managerial') }, specialist: { name: named('Specialist') } },
    grades: Object.fromEntries(Array.from({ length: ranks }, (_, i) => [`grade-${i + 1}`, { rank: i + 1 }])),
    units: {},
    jobs: Object.fromEntries(profiles.map((job) => [job.id, job])),
    schemes: {},
  }
}
