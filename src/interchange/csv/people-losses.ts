import type { CompetencyModel } from '../../model/competency-model'
import type { Person } from '../../model/person'
import { type Loss, type LossPlan, lossesOf, lossOf } from '../read/losses'
import { profileLosses, textLosses } from '../read/shared-losses'

/** What a table of people has no column for. */
export type PeopleTableLossCode = 'certificates' | 'qualifications' | 'not-in-model' | 'anything-else'

/** What a table of people does with each field of a person. */
export const peopleLosses: LossPlan<PeopleTableLossCode> = /* @__PURE__ */ (() => ({
  format: 'Table of people (CSV)',
  fields: {
    'people.*.id': 'carried',
    'people.*.holdings': 'carried',
    'people.*.job': 'carried',
    'people.*.unit': 'carried',
    'people.*.performance': 'carried',
    'people.*.potential': 'carried',
    'people.*.certificates': 'certificates',
    'people.*.qualifications': 'qualifications',
  },
  kinds: {
    certificates: 'certificates stay behind',
    qualifications: profileLosses.qualifications,
    'not-in-model': 'the level of a competency that the model does not have stays behind',
    'anything-else': textLosses['anything-else'],
  },
  unplanned: 'anything-else',
}))()

/** What stays behind of people; levels that the model has no competency for come last. */
export function lossesOfPeople(
  { competencies }: CompetencyModel,
  people: readonly Person[],
): Loss<PeopleTableLossCode>[] {
  const told = people.map((person) =>
    // An empty list says that there are none, where an absent one says that nobody knows.
    person.qualifications === undefined ? person : { ...person, qualifications: true },
  )
  const losses = lossesOf(peopleLosses, { people: told })
  people.forEach(({ holdings }, i) => {
    for (const [code, level] of Object.entries(holdings)) {
      if (level === undefined || Object.hasOwn(competencies, code)) continue
      losses.push(lossOf(peopleLosses, 'not-in-model', ['people', i, 'holdings', code]))
    }
  })
  return losses
}
