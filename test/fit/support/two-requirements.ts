import { type FitMethod, type FitScore, type Holdings, scoreFit } from 'kompetensi'
import { soundJob, soundModel } from '../../support/sound-model'

const jobs = {
  j: soundJob('j', [
    { competency: 'SQL', level: 4, weight: 3 },
    { competency: 'NEG', level: 2 },
  ]),
  'at-the-floor': soundJob('at-the-floor', [
    { competency: 'ART', level: 0 },
    { competency: 'NEG', level: 2 },
  ]),
  'at-the-lowest': soundJob('at-the-lowest', [{ competency: 'SQL', level: 1 }]),
}

const { scales, competencies } = soundModel()
const same = { id: 'Art', en: 'Art' }
const model = soundModel({
  jobs,
  scales: { ...scales, fromZero: { levels: [0, 1, 2, 3], floor: 0 } },
  competencies: { ...competencies, ART: { name: same, scale: 'fromZero' } },
})

/** One level short of SQL, two above NEG. */
export const oneShort: Holdings = { SQL: 3, NEG: 4 }

/**
 * The fit of holdings with a job that asks for SQL at 4, three times as heavy as NEG at 2 (of 1 … 5 over the floor 0); or
 * with one that asks for ART at its floor, or for SQL at its lowest level.
 */
export function fitOf(method: FitMethod, holdings: Holdings, job: keyof typeof jobs = 'j'): FitScore {
  return scoreFit(model, job, holdings, { method })
}
