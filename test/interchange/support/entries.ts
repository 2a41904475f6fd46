// The sound model with a scheme, and something sound of each kind of list, to be spoilt.

import type { Activity, Certificate, Person, Rating } from 'kompetensi'
import { soundModel } from '../../support/sound-model'

export const model = soundModel({ schemes: { welder: { name: { id: 'Juru Las', en: 'Welder' } } } })

export const rating: Rating = {
  person: 'p1',
  competency: 'SQL',
  level: 3,
  assessedOn: '2026-02-28',
  raterKind: 'superior',
}

export const person: Person = { id: 'p1', holdings: { SQL: 3 } }

export const activity: Activity = {
  id: 'course',
  name: { id: 'Kursus', en: 'Course' },
  method: 'classroom',
  develops: [{ competency: 'SQL', from: 0, to: 2 }],
}

export const certificate: Certificate = { person: 'p1', scheme: 'welder', issuedOn: '2024-02-29' }
