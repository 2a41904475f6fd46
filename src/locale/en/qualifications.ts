import type { QualificationsSentences } from '../../describe/qualifications-sentences'

/** What is said of a check of qualifications in English. */
export const qualifications: QualificationsSentences = {
  none: (job) => `${job} asks for no qualifications besides its competencies.`,
  summary: (job, person, { met, short, missing, unknown }) => {
    const parts = [
      [met, 'met'],
      [short, 'short of what is asked'],
      [missing, 'not found'],
      [unknown, 'not known'],
    ] as const
    const total = met + short + missing + unknown
    const asked = total === 1 ? '1 qualification' : `${total} qualifications`
    return `${job} asks ${person} for ${asked}: ${parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ')}.`
  },
  lacking: {
    absolute: (items, person) =>
      `Lacking, and absolute: ${items}. This rules ${person} out, whatever the score.`,
    important: (items) => `Lacking, and important: ${items}.`,
    needed: (items) => `Lacking, and needed: ${items}.`,
  },
  open: {
    absolute: (items, person) =>
      `Not known, and absolute: ${items}. It would rule ${person} out if it were missing.`,
    important: (items) => `Not known, and important: ${items}.`,
    needed: (items) => `Not known, and needed: ${items}.`,
  },
  item: (name, details) => `${name} (${details.join(', ')})`,
  kkni: (level) => `KKNI level ${level}`,
  hasKkni: (level) => `has KKNI level ${level}`,
  months: (months, count) => `${months} ${count === 1 ? 'month' : 'months'}`,
  hasMonths: (months, count) => `has ${months} ${count === 1 ? 'month' : 'months'}`,
}
