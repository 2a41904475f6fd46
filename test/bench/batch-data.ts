// Invented people and jobs for the benchmark of columns, the same in every run, and the files its references read.

import { writeFileSync } from 'node:fs'
import { type Candidate, type CompetencyModel, defineModel, type JobProfile } from 'kompetensi'
import type { EncodedPeople } from 'kompetensi/batch'

/** How much of what. */
export interface BatchSize {
  readonly people: number
  readonly jobs: number
  readonly competencies: number
  /** Requirements of a job: this many on average, five more or less. */
  readonly requirements?: number
}

/** Numbers from 0 to 1 that are the same in every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

function codesOf(competencies: number): string[] {
  return Array.from({ length: competencies }, (_, i) => `C${String(i).padStart(3, '0')}`)
}

/** A model of so many competencies on one scale from 1 to 5. */
export function benchModel(competencies: number): CompetencyModel<'bench'> {
  return defineModel({
    id: 'bench',
    scales: { five: { levels: [1, 2, 3, 4, 5] } },
    competencies: Object.fromEntries(
      codesOf(competencies).map((code) => [code, { scale: 'five' as const, name: code }]),
    ),
    jobs: {},
  })
}

/** Jobs with weights from 1 to 5, a quarter of their requirements essential. */
export function benchJobs({ jobs, competencies, requirements = 20 }: BatchSize): JobProfile<'bench'>[] {
  const random = generator(1)
  const codes = codesOf(competencies)
  return Array.from({ length: jobs }, (_, j) => {
    const id = `j${String(j).padStart(4, '0')}`
    const wanted = requirements - 5 + Math.floor(random() * 11)
    const required = new Set<string>()
    while (required.size < wanted) required.add(codes[Math.floor(random() * competencies)] ?? 'C000')
    return {
      model: 'bench',
      id,
      name: { id, en: id },
      complete: true,
      requirements: [...required].map((competency) => ({
        competency,
        level: 1 + Math.floor(random() * 5),
        weight: 1 + Math.floor(random() * 5),
        essential: random() < 0.25,
      })),
    }
  })
}

/** People of whose ratings 85 of 100 are there. */
export function* benchPeople({ people, competencies }: BatchSize): Generator<Candidate<'bench'>> {
  const random = generator(2)
  const codes = codesOf(competencies)
  for (let p = 0; p < people; p++) {
    const holdings: { [code: string]: number } = {}
    for (const code of codes) if (random() < 0.85) holdings[code] = 1 + Math.floor(random() * 5)
    yield { id: `p${String(p).padStart(7, '0')}`, holdings }
  }
}

/** Writes tiles and jobs as the references in C and Python read them. */
export function writeReferenceFiles(
  people: EncodedPeople,
  jobs: readonly JobProfile[],
  files: { readonly tiles: string; readonly jobs: string },
): void {
  writeFileSync(files.tiles, new Uint8Array(people.buffer, people.tilesAt))
  const numbers = jobs.flatMap(({ requirements }) => [
    requirements.length,
    ...requirements.flatMap(({ competency, level = 0, weight = 1, essential = false }) => [
      people.competencies.indexOf(competency),
      level,
      weight,
      essential ? 1 : 0,
    ]),
  ])
  writeFileSync(files.jobs, Int32Array.of(jobs.length, ...numbers))
}
