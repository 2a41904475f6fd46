// Cases worked by hand that memory, columns and SQL have to give alike.

import {
  type CompetencyModel,
  type FitMethod,
  type Holdings,
  jobPersonMatch,
  profileMatching,
} from 'kompetensi'
import { soundJob, soundModel } from './sound-model'

/** A method, a profile, what somebody holds, and the score; none where a group is not assessed. */
export interface PublishedCase {
  readonly name: string
  readonly method: FitMethod
  readonly model: CompetencyModel
  readonly holdings: Holdings
  readonly score: number | undefined
}

function modelOf(id: string, levels: Readonly<Record<string, number>>, continuous: boolean): CompetencyModel {
  const requirements = Object.entries(levels).map(([competency, level]) => ({ competency, level }))
  const scale = { levels: [1, 2, 3, 4, 5, 6, 7, 8, 9], floor: 0 }
  return {
    ...soundModel({
      scales: { nine: continuous ? { ...scale, continuous: true } : scale },
      competencies: Object.fromEntries(
        Object.keys(levels).map((code) => [code, { name: { id: code, en: code }, scale: 'nine' }]),
      ),
      jobs: { j: { ...soundJob('j', requirements), model: id } },
    }),
    id,
  }
}

const factors = { PENG: 3, PEND: 3, USIA: 3, MAT: 3, PSI: 2, USER: 4, HRD: 3 }
const aspects = [
  { id: 'one', share: 0.3, coreShare: 0.8, core: ['PENG', 'PEND'], secondary: ['USIA'] },
  { id: 'two', share: 0.2, coreShare: 0.6, core: ['MAT'], secondary: ['PSI'] },
  { id: 'three', share: 0.5, coreShare: 0.6, core: ['USER'], secondary: ['HRD'] },
]
const matched = { M1: 3, M2: 3, M3: 3, T1: 5, T2: 4 }
const groups = [
  { id: 'managerial', share: 0.6, competencies: ['M1', 'M2', 'M3'] },
  { id: 'technical', share: 0.4, competencies: ['T1', 'T2'] },
]
const inGroups = jobPersonMatch({ variant: 'meanOfRatios', cap: 'item', groups })
const thresholds = profileMatching({
  core: ['A'],
  weights: { 0: 5, [-0.1]: 4, [-0.4]: 3, [-8]: 1 },
  fractional: 'threshold',
})
const endWeight = profileMatching({ core: ['A'], weights: { full: 5 }, offTable: 'end-weight' })

/** The cases. */
export const publishedCases: readonly PublishedCase[] = [
  {
    name: 'a core share per aspect',
    method: profileMatching({ aspects, offTable: 'end-weight' }),
    model: modelOf('aspects', factors, false),
    holdings: { PENG: 1, PEND: 3, USIA: 3, MAT: 3, PSI: 3, USER: 3, HRD: 3 },
    score: 4.42,
  },
  {
    name: 'groups, one of them assessed in part',
    method: inGroups,
    model: modelOf('partly', matched, false),
    holdings: { M1: 2, T1: 4, T2: 4 },
    score: 76,
  },
  {
    name: 'groups, one of them not assessed',
    method: inGroups,
    model: modelOf('open', matched, false),
    holdings: { T1: 4, T2: 4 },
    score: undefined,
  },
  {
    name: 'thresholds of parts of a level',
    method: thresholds,
    model: modelOf('thresholds', { A: 3, B: 4 }, true),
    holdings: { A: 2.9, B: 3.55 },
    score: 0.6 * 4 + 0.4 * 1,
  },
  {
    name: 'the closed form beyond its ends',
    method: endWeight,
    model: modelOf('ends', { A: 9, B: 1 }, false),
    holdings: { A: 1, B: 8 },
    score: 0.6 * 1 + 0.4 * 1.5,
  },
]
