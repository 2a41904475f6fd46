import type { BandSet, JobProfile } from 'kompetensi'
import { soundJob, soundModel } from './sound-model'

const name = { id: 'x', en: 'x' }

/** Eight requirements, of which five met are 62.5 %: a tie, which goes to 62, under the edge. */
const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const
const eighths: JobProfile = soundJob(
  'eighths',
  codes.map((competency) => ({ competency, level: 3 })),
)
export const tieModel = soundModel({
  competencies: Object.fromEntries(codes.map((code) => [code, { name, scale: 'five' }])),
  jobs: { eighths },
})

/** An edge at 63 of scores rounded half-even. */
export const halfEven: BandSet = {
  id: 'half-even',
  name,
  bands: [
    { id: 'below', name },
    { id: 'at', name, from: 63 },
  ],
  rounding: { digits: 0, mode: 'half-even' },
}

/** So many of the eight met, so many not, the others not assessed. */
export function eighthsHeld(met: number, below: number): Record<string, number> {
  return Object.fromEntries(codes.slice(0, met + below).map((code, i) => [code, i < met ? 3 : 2]))
}
