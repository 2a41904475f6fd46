import type { GradeSentences } from '../../describe/grade-sentences'

/** What is said of grades in English. */
export const grade: GradeSentences = {
  none: 'The assessed competencies meet no grade yet.',
  meets: {
    'any-job': (grades) =>
      `The assessed competencies are enough for ${grades}: the required levels of at least one job there are held.`,
    'every-job': (grades) =>
      `The assessed competencies are enough for ${grades}: the required levels of every job there are held.`,
  },
  unspecified: 'Some requirements there have no level, so it cannot be said whether they are met.',
  mayMeet: (grades) => `What is not assessed may still prove enough for ${grades}.`,
  next: {
    'any-job': (grade, jobs) => (jobs === 1 ? `For grade ${grade}:` : `For grade ${grade}, one of these:`),
    'every-job': (grade, jobs) => (jobs === 1 ? `For grade ${grade}:` : `For grade ${grade}, all of these:`),
  },
  top: 'The model has no grade above it.',
  job: (name, parts) => `- ${name}: ${parts.join('; ')}.`,
  item: (name, required, held) => `${name} (required level ${required}, held level ${held})`,
  below: (items) => `raise ${items}`,
  notAssessed: (names) => `assess ${names} first`,
  noLevel: (names) => `required without a level: ${names}`,
  nothing: 'nothing is below',
  incomplete: 'This result rests only on the requirements that are known; the profiles are not complete.',
}
