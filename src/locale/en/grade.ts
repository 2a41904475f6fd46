import type { GradeSentences } from '../../describe/grade-sentences'

/** What is said of grades in English. */
export const grade: GradeSentences = {
  none: 'The assessed competencies meet no grade yet.',
  meets: {
    'any-job': (grades) =>
      `The assessed competencies meet grade ${grades}: the required levels of at least one job there are held.`,
    'every-job': (grades) =>
      `The assessed competencies meet grade ${grades}: the required levels of every job there are held.`,
  },
  unspecified: 'Some requirements there have no given level, so nobody can say whether they are met.',
  mayMeet: (grades) => `What is not assessed may still show grade ${grades} to be met.`,
  next: {
    'any-job': (grade, jobs) => (jobs === 1 ? `For grade ${grade}:` : `For grade ${grade}, one of these:`),
    'every-job': (grade, jobs) => (jobs === 1 ? `For grade ${grade}:` : `For grade ${grade}, all of these:`),
  },
  top: 'No grade of the model stands above it.',
  job: (name, parts) => `- ${name}: ${parts.join('; ')}.`,
  item: (name, required, held) => `${name} (requires ${required}, holds ${held})`,
  below: (items) => `raise ${items}`,
  notAssessed: (names) => `assess ${names}`,
  noLevel: (names) => `required at no given level: ${names}`,
  nothing: 'nothing is missing',
  incomplete: 'It speaks of the requirements that are printed only; the profiles go on.',
}
