import type { SchemaKind } from '../../../src/interchange/schema/index'
import { soundJob, soundModel } from '../../support/sound-model'
import { fullModel } from './full-model'

const job = soundJob('driver', [{ competency: 'SQL', level: 5, weight: 2, essential: true }], {
  superior: 'chief',
  validFrom: '2026-01-01',
  qualifications: [{ kind: 'education', importance: 'absolute', name: { id: 'S1', en: 'S1' }, kkniLevel: 6 }],
})

const certificate = {
  person: 'p1',
  scheme: 'welder',
  issuedOn: '2026-01-01',
  validUntil: '2028-12-31',
  number: '7',
}

const activity = {
  id: 'course',
  name: { id: 'Kursus', en: 'Course' },
  method: 'classroom',
  develops: [{ competency: 'SQL', from: 0, to: 2 }],
  durationDays: 2,
  cost: 0,
  prerequisites: [],
  capacity: 20,
}

/** Something sound of each kind; of the sound model where it is of one. Plain data, to be spoilt. */
export const samples: Readonly<Record<SchemaKind, unknown>> = {
  model: fullModel,
  'job-profile': job,
  'job-profiles': [job, { ...Object.values(soundModel().jobs)[0] }],
  holdings: { SQL: 3, NEG: 2.5 },
  ratings: [
    { person: 'p1', competency: 'SQL', level: 3, assessedOn: '2026-02-28', raterKind: 'peer', rater: 'p2' },
    {
      model: 'acme',
      person: 'p1',
      competency: 'NEG',
      level: 'not-applicable',
      assessedOn: '2026-02-28',
      raterKind: 'test',
    },
  ],
  people: [
    {
      id: 'p1',
      holdings: { SQL: 3 },
      job: 'clerk',
      unit: 'office',
      performance: 3,
      certificates: [certificate],
    },
    { id: 'p2', holdings: {}, qualifications: [{ kind: 'field', name: { id: 'x', en: 'x' }, months: 3 }] },
  ],
  activities: [activity, { ...activity, id: 'next', prerequisites: ['course'] }],
  certificates: [certificate],
}
